import type { Phase } from '../guidelines/guideline.ts';
import type { Issue, Result } from '../result.ts';
import { daysInWeek } from './daysInWeek.ts';

export { daysInWeek };

export const phases = ['build', 'base'] as const satisfies readonly Phase[];

/** What the rules need to know about a reader's week. Both numbers are counts a week. */
export interface Situation {
  /** Running sessions; whole number, 0 to 14. */
  readonly runs: number;
  /** Key workouts among them; whole number, 0 to the smaller of `runs` and 7. */
  readonly key: number;
  readonly phase: Phase;
}

/** A situation together with what we filled in because the reader did not say. */
export interface CheckedSituation extends Situation {
  readonly assumed: readonly ('key' | 'phase')[];
}

/** Most runs a week that we answer for: two a day. Source: house. */
export const maxRuns = 2 * daysInWeek;

/** Most key workouts that fit into a week with no two on neighbouring days. Source: arithmetic. */
export const maxSpacedKey = Math.floor(daysInWeek / 2);

/**
 * Largest key workout count that a number of runs leaves room for.
 *
 * Source: house (one key workout a day, and a key workout is a run).
 *
 * @param runs - runs a week; whole number, 0 to 14
 * @returns key workouts a week; 0 to 7
 * @example maxKeyFor(5) // => 5
 */
export function maxKeyFor(runs: number): number {
  return Math.min(runs, daysInWeek);
}

/**
 * Whether the week holds any run at all; without one there is nothing to ask.
 *
 * @example hasRuns({ runs: 0, key: 0, phase: 'build' }) // => false
 */
export function hasRuns({ runs }: Situation): boolean {
  return runs > 0;
}

/**
 * Whether any run of the week is a key workout.
 *
 * @example hasKey({ runs: 3, key: 0, phase: 'build' }) // => false
 */
export function hasKey({ key }: Situation): boolean {
  return key > 0;
}

/** Runs a week that are not key workouts; 0 to 14. */
export function otherRuns({ runs, key }: Situation): number {
  return runs - key;
}

/** Whether some run of the week is not a key workout. */
export function hasOtherRuns(situation: Situation): boolean {
  return otherRuns(situation) > 0;
}

/** Whether there are two key workouts to stand apart. */
export function hasTwoKeys({ key }: Situation): boolean {
  return key > 1;
}

/** Whether some day must hold two runs. */
export function hasDoubles({ runs }: Situation): boolean {
  return runs > daysInWeek;
}

/** Most recovery runs there can be: one for each run left over and each key workout to follow. */
export function roomForRecovery({ runs, key }: Situation): number {
  return Math.min(runs - key, key);
}

/**
 * Key workout count for a reader who did not give one.
 *
 * Always label it as assumed: no source says it for weeks other than three or four runs.
 *
 * Source: house; 3 is `maxSpacedKey`.
 *
 * @param week - runs a week (whole number, 0 to 14) and the phase
 * @returns key workouts a week; 0 in base, otherwise 0 to 3
 * @example assumedKey({ runs: 6, phase: 'build' }) // => 3
 */
export function assumedKey({ runs, phase }: Omit<Situation, 'key'>): number {
  return phase === 'base' ? 0 : Math.min(runs, maxSpacedKey);
}

/**
 * Turns loose input into a situation, or says everything that is wrong with it.
 *
 * A missing phase is taken as `build` and a missing key count is filled in by
 * `assumedKey`; both are listed in `assumed`. Nothing else is ever filled in.
 *
 * Source: house (the limits); product words for phase.
 *
 * @param input - `runs`, `key`, `phase` as numbers or text; anything else is an issue
 * @returns the situation with what was assumed, or one issue a field
 * @example checkSituation({ runs: 3, key: 5 }) // => { ok: false, issues: [{ field: 'key', code: 'more-than-runs', limits: { min: 0, max: 3 }, found: 5 }] }
 */
export function checkSituation(input: {
  readonly runs?: unknown;
  readonly key?: unknown;
  readonly phase?: unknown;
}): Result<CheckedSituation> {
  const issues: Issue[] = [];
  const assumed: ('key' | 'phase')[] = [];

  const runs = wholeNumber(input.runs, 'runs', maxRuns);
  if (typeof runs !== 'number') issues.push(runs);

  let phase: Phase = 'build';
  if (isGiven(input.phase)) {
    const known = phases.find((name) => name === input.phase);
    if (known) phase = known;
    else issues.push({ field: 'phase', code: 'unknown-phase', found: asText(input.phase) });
  } else assumed.push('phase');

  let key = 0;
  if (isGiven(input.key)) {
    const given = wholeNumber(input.key, 'key', daysInWeek);
    if (typeof given !== 'number') issues.push(given);
    else if (typeof runs === 'number' && given > maxKeyFor(runs)) {
      const limits = { min: 0, max: maxKeyFor(runs) };
      issues.push({ field: 'key', code: 'more-than-runs', limits, found: given });
    } else key = given;
  } else {
    assumed.push('key');
    if (typeof runs === 'number') key = assumedKey({ runs, phase });
  }

  const [first, ...others] = issues;
  if (first) return { ok: false, issues: [first, ...others] };
  return { ok: true, value: { runs: runs as number, key, phase, assumed } };
}

/**
 * Throws unless a situation is one of `allSituations()`; for callers who skipped `checkSituation`.
 *
 * @throws RangeError if a count is not whole or outside its range, or the phase is unknown
 */
export function assertSituation(situation: Situation): void {
  const checked = checkSituation(situation);
  const complete = checked.ok && checked.value.assumed.length === 0;
  if (complete && typeof situation.runs === 'number' && typeof situation.key === 'number') return;
  const [runs, key, phase] = [situation.runs, situation.key, situation.phase].map(asText);
  throw new RangeError(
    `Not a situation: ${runs} runs, ${key} key, ${phase}. Check input with checkSituation first.`,
  );
}

/**
 * Every situation there is, in a stable order: by phase (build first), runs, then key workouts.
 *
 * The tests, the answer pages, the grids and the proof page all come from this one list.
 *
 * @returns 184 situations
 * @example allSituations().length // => 184
 */
export function allSituations(): Situation[] {
  return phases.flatMap((phase) =>
    upTo(maxRuns).flatMap((runs) => upTo(maxKeyFor(runs)).map((key) => ({ runs, key, phase }))),
  );
}

function upTo(max: number): number[] {
  return Array.from({ length: max + 1 }, (_, count) => count);
}

function isGiven(raw: unknown): boolean {
  return raw !== undefined && raw !== null && raw !== '';
}

/** Text and numbers as they are; anything else by the name of its type, since it may have no text. */
function asText(raw: unknown): string {
  return typeof raw === 'string' || typeof raw === 'number' ? String(raw) : typeof raw;
}

function wholeNumber(raw: unknown, field: 'runs' | 'key', max: number): number | Issue {
  if (!isGiven(raw)) return { field, code: 'missing' };
  const text = asText(raw).trim();
  if (!/^\d{1,6}$/.test(text)) return { field, code: 'not-a-whole-number', found: text };
  const value = Number(text);
  if (value > max) return { field, code: 'out-of-range', limits: { min: 0, max }, found: value };
  return value;
}
