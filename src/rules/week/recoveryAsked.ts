import type { Authority, Range, Version } from '../guidelines/guideline.ts';
import { isSilentAt, isWithin } from '../guidelines/guideline.ts';
import { heardIn, startingArticle } from '../guidelines/rulebooks.ts';
import type { Heard, Rulebook } from '../guidelines/rulebooks.ts';
import { guidelinesOfKind } from '../guidelines/shapingGuidelines.ts';
import type { WeekGuidelineId } from '../guidelines/weekGuidelines.ts';
import { hasDoubles, hasRuns, maxKeyFor, roomForRecovery } from './situation.ts';
import type { Situation } from './situation.ts';

/** `open`: the sources allow two answers. `silent`: the rulebook's first text does not say. */
export type AnswerStatus = 'settled' | 'open' | 'silent' | 'cannot-fit';

/** How many recovery runs a week a situation asks for, and who says so. */
export interface RecoveryAsked {
  readonly atLeast: number;
  /** `null` where no source names an upper end. */
  readonly atMost: number | null;
  /** `null` only at zero runs, where there is nothing to settle. */
  readonly settledBy: Authority | null;
  /** The guideline the count comes from; `null` only at zero runs. */
  readonly guideline: WeekGuidelineId | null;
  /** The version of it that says so; `null` only at zero runs. */
  readonly version: string | null;
}

/** The first step from a situation to its answer: what a rulebook asks for, whether it fits or not. */
export interface Asked extends RecoveryAsked {
  readonly situation: Situation;
  readonly rulebook: Rulebook;
  readonly status: AnswerStatus;
  /** The ratio that gives the upper end; `null` where a count does, or nothing. */
  readonly upperGuide: WeekGuidelineId | null;
  /** Whether each key workout is to be followed by a rest day. */
  readonly restAfterKey: boolean;
  /** The key workout count nearest to the reader's at which what is asked for fits. */
  readonly nearestKey: number;
}

/** What settles a count, before it is known whether it fits. */
interface Settling extends Heard {
  readonly guideline: WeekGuidelineId;
  readonly range: Range;
}

/**
 * What a rulebook asks for in a situation; `null` where none of its texts says anything of it.
 *
 * The first text that counts recovery runs for such a week settles it; a ratio speaks where no
 * count does, and gives the upper end where a count of its own text names none. In a base phase
 * only what is about base phases settles (house, `goesFirst` in the table).
 *
 * Source: the versions in `guidelines/`.
 *
 * @param situation - runs and key workouts a week, and the phase
 * @param rulebook - whose versions count
 */
export function askedIn(situation: Situation, rulebook: Rulebook): Asked | null {
  const common = { situation, rulebook };
  if (!hasRuns(situation)) return { ...common, ...nothing, nearestKey: situation.key };

  const settling = settlingIn(situation, rulebook);
  if (!settling) return null;
  const { range, authority, version, guideline } = settling;
  const ratio = range.max === null ? ratioIn(situation, rulebook, authority) : null;
  const fits = (key: number) =>
    (version.recoveryPerKey ?? 0) * key <= roomForRecovery({ ...situation, key }) &&
    (version.recovery?.min ?? 0) <= roomForRecovery({ ...situation, key });
  return {
    ...common,
    atLeast: range.min,
    atMost: ratio ? Math.max(range.min, ratio.range.min) : range.max,
    settledBy: authority,
    guideline,
    version: version.id,
    upperGuide: version.recoveryPerKey === undefined ? (ratio?.guideline ?? null) : guideline,
    restAfterKey: restAskedAt(situation.runs, rulebook) !== null,
    status: !fits(situation.key)
      ? 'cannot-fit'
      : isOpen(version)
        ? 'open'
        : authority === rulebook.texts[0].authority
          ? 'settled'
          : 'silent',
    nearestKey: nearest(situation, fits),
  };
}

/**
 * How many recovery runs a week the starting article's rulebook asks for, fitting or not.
 *
 * Source: as `askedIn`.
 *
 * @param situation - runs and key workouts a week, and the phase
 * @returns recovery runs a week; `atLeast` 0 to 2, `atMost` 0 to 7 or null
 * @throws RangeError if no guideline counts for it, which no situation of ours meets
 * @example recoveryAsked({ runs: 6, key: 3, phase: 'build' }).atLeast // => 2
 */
export function recoveryAsked(situation: Situation): RecoveryAsked {
  const asked = askedIn(situation, startingArticle);
  if (asked) return asked;
  throw new RangeError(`No guideline counts recovery runs for ${JSON.stringify(situation)}.`);
}

/**
 * Whether one version of a guideline speaks about a situation at all.
 *
 * @param version - one of a guideline's `versions`
 * @param situation - runs and key workouts a week, and the phase
 * @returns false when its runs, its phase or the key workouts of its plan are others
 * @example speaksAbout({ id: 'x', authority: 'house', sources: ['x'], phase: 'base' }, { runs: 5, key: 3, phase: 'build' }) // => false
 */
export function speaksAbout(version: Version, situation: Situation): boolean {
  const { runs, key, phase, isPlan, onlyDoubles } = version;
  return (
    isWithin(runs, situation.runs) &&
    (phase ?? situation.phase) === situation.phase &&
    (!isPlan || isWithin(key, situation.key)) &&
    (!onlyDoubles || hasDoubles(situation))
  );
}

/** Who asks that rest follow each key workout at these runs; below them it is our reading (house). */
export interface RestAsked {
  readonly guideline: WeekGuidelineId;
  readonly by: Authority;
}

/**
 * Whether a rest day is to follow each key workout.
 *
 * The article says it of three runs a week. Where it is silent below, the days are there, so we
 * keep to it and say that it is ours (house).
 *
 * Source: guideline 2.
 *
 * @param runs - runs a week; 0 to 14
 * @param rulebook - whose versions count
 * @returns the guideline and who says it; `null` where nobody asks for it
 */
export function restAskedAt(runs: number, rulebook: Rulebook): RestAsked | null {
  for (const guideline of guidelinesOfKind('rest-after-key')) {
    for (const { version, authority } of heardIn(guideline, rulebook)) {
      if (isWithin(version.runs, runs)) return { guideline: guideline.id, by: authority };
      if (isSilentAt(version, runs)) return { guideline: guideline.id, by: 'house' };
    }
  }
  return null;
}

const nothing = {
  atLeast: 0,
  atMost: 0,
  settledBy: null,
  guideline: null,
  version: null,
  upperGuide: null,
  restAfterKey: false,
  status: 'settled',
} as const;

function settlingIn(situation: Situation, rulebook: Rulebook): Settling | null {
  for (const { authority } of rulebook.texts) {
    const count = countIn(situation, rulebook, authority);
    if (count) return count;
    const ratio = ratioIn(situation, rulebook, authority);
    // Without a key workout there is nothing to pair, so nothing is said.
    if (ratio && ratio.range.min > 0) return ratio;
  }
  return null;
}

/** The count of one text. A plan that counts easy runs asks for no recovery run by that name. */
function countIn(situation: Situation, rulebook: Rulebook, text: Authority): Settling | null {
  for (const guideline of guidelinesOfKind('count')) {
    for (const heard of heardIn(guideline, rulebook)) {
      if (!isSaidBy(text, heard, situation)) continue;
      const { version } = heard;
      const range = version.recovery ?? { min: 0, max: 0 };
      return { ...heard, guideline: guideline.id, range };
    }
  }
  return null;
}

/** So many for each key workout. */
function ratioIn(situation: Situation, rulebook: Rulebook, text: Authority): Settling | null {
  for (const guideline of guidelinesOfKind('ratio')) {
    for (const heard of heardIn(guideline, rulebook)) {
      if (!isSaidBy(text, heard, situation)) continue;
      const pairs = (heard.version.recoveryPerKey ?? 0) * situation.key;
      return { ...heard, guideline: guideline.id, range: { min: pairs, max: pairs } };
    }
  }
  return null;
}

function isSaidBy(text: Authority, { version, authority }: Heard, situation: Situation): boolean {
  return authority === text && isAboutPhase(version, situation) && speaksAbout(version, situation);
}

/** In a base phase only what is about base phases counts, in build everything else. */
export function isAboutPhase({ phase }: Version, situation: Situation): boolean {
  return (phase === 'base') === (situation.phase === 'base');
}

/** A count that names two ends leaves two answers open. */
function isOpen({ recovery }: Version): boolean {
  return recovery !== undefined && recovery.max !== null && recovery.max > recovery.min;
}

/** Fewest key workouts to add or drop at the same runs; of two as near the smaller. */
function nearest({ runs, key }: Situation, fits: (key: number) => boolean): number {
  const counts = Array.from({ length: maxKeyFor(runs) + 1 }, (_, count) => count).filter(fits);
  return counts.reduce(
    (best, count) => (Math.abs(count - key) < Math.abs(best - key) ? count : best),
    counts[0] ?? key,
  );
}
