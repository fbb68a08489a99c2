import { countWeek, daysInWeek, parseWeek, phases } from '../../../rules/index.ts';
import type { AnswerStatus, Counts, Phase, Situation } from '../../../rules/index.ts';

/** What the reader picked, under the names it has in the address; a count may be `any`. */
export interface BackwardsForm {
  readonly key: string;
  readonly phase: Phase;
  readonly recovery: string;
}

const any = 'any';
const counts = [any, ...Array.from({ length: daysInWeek + 1 }, (_, count) => String(count))];

/** Every value that a control offers. No week holds more than a recovery run for each day. */
export const backwardsQuestions = { key: counts, phase: phases, recovery: counts };

/** The example that stands there until the reader or the address says otherwise. */
export const backwardsPreset: BackwardsForm = { key: any, phase: 'build', recovery: '2' };

/** A week of the enumeration as a page carries it: working all of them out is not for a phone. */
export type PackedWeek = readonly [week: string, status: AnswerStatus, address: string];
export type PackedWeeks = Readonly<Record<Phase, readonly PackedWeek[]>>;

/** A week that has what was asked for, or comes nearest. */
export interface FoundWeek {
  readonly situation: Situation;
  readonly counts: Counts;
  readonly week: string;
  readonly status: AnswerStatus;
  /** Of its answer page. */
  readonly address: string;
}

/** Weeks that have it, by runs, then key workouts; where none has, the nearest that there is. */
export function weeksForForm(
  { key, phase, recovery }: BackwardsForm,
  packed: PackedWeeks,
): { found: FoundWeek[]; nearest: FoundWeek | null } {
  const off = (count: number, wanted: string) =>
    wanted === any ? 0 : Math.abs(count - Number(wanted));
  const weeks = packed[phase]
    .map((one) => unpack(one, phase))
    .map((week) => ({
      week,
      offKey: off(week.counts.key, key),
      offBoth: off(week.counts.key, key) + off(week.counts.recovery, recovery),
    }));
  const found = weeks.filter(({ offBoth }) => offBoth === 0).map(({ week }) => week);
  if (found.length > 0) return { found, nearest: null };
  // Key workouts are what the reader has and recovery runs what they want: rather change those.
  const [nearest] = weeks.sort(
    (one, other) => one.offBoth - other.offBoth || one.offKey - other.offKey,
  );
  return { found, nearest: nearest?.week ?? null };
}

/** Numbers of recovery runs that weeks with these key workouts have, in order. */
export function recoveryCounts(key: string, phase: Phase, packed: PackedWeeks): number[] {
  const { found } = weeksForForm({ key, phase, recovery: any }, packed);
  return ascending(found.map(({ counts: { recovery } }) => recovery));
}

/** Numbers of runs a week among the found weeks, in order. */
export function runCounts(found: readonly FoundWeek[]): number[] {
  return ascending(found.map(({ situation }) => situation.runs));
}

function ascending(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((one, other) => one - other);
}

function unpack([week, status, address]: PackedWeek, phase: Phase): FoundWeek {
  const parsed = parseWeek(week);
  if (!parsed.ok) throw new RangeError(`The page carries a week that is none: "${week}".`);
  const held = countWeek(parsed.value);
  const { key, recovery, easy } = held;
  const situation = { runs: key + recovery + easy, key, phase };
  return { situation, counts: held, week, status, address };
}
