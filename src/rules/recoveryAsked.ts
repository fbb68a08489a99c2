import type { Authority, Guideline, Range, Version } from './guideline.ts';
import { daysInWeek } from './situation.ts';
import type { Situation } from './situation.ts';
import { weekGuideline, weekGuidelines } from './weekGuidelines.ts';
import type { WeekGuidelineId } from './weekGuidelines.ts';

/** How many recovery runs a week a situation asks for, and who says so. */
export interface RecoveryAsked {
  readonly atLeast: number;
  /** `null` where no source names an upper end. */
  readonly atMost: number | null;
  /** `null` only at zero runs, where there is nothing to settle. */
  readonly settledBy: Authority | null;
  /** The guideline the count comes from; `null` only at zero runs. */
  readonly guideline: WeekGuidelineId | null;
}

/** Whose count rules where they differ: the starting article, then the list it retells. */
const settlingOrder: readonly Authority[] = ['article', 'original-list'];

/** From here up the article is silent and one recovery run for each key workout is the upper guide. */
const firstSilentRuns = daysInWeek;

/**
 * How many recovery runs a week the guidelines ask for, before asking whether they fit.
 *
 * The first count that speaks about these runs settles it: the starting article's if it
 * has one, else the original list's. In a base phase the article's "usually none" goes
 * before the counts; that it does is our reading (house).
 *
 * Source: the versions in `weekGuidelines.ts` that state `recovery`.
 *
 * @param situation - runs and key workouts a week, and the phase
 * @returns recovery runs a week; `atLeast` 0 to 2, `atMost` 0 to 7 or null
 * @example recoveryAsked({ runs: 6, key: 3, phase: 'build' }).atLeast // => 2
 */
export function recoveryAsked(situation: Situation): RecoveryAsked {
  if (situation.runs === 0) return { atLeast: 0, atMost: 0, settledBy: null, guideline: null };
  for (const authority of settlingOrder) {
    for (const guideline of weekGuidelines as readonly (Guideline & { id: WeekGuidelineId })[]) {
      const version = guideline.versions.find(
        (candidate) => candidate.authority === authority && settles(candidate, situation),
      );
      if (version?.recovery) {
        const { min: atLeast } = version.recovery;
        const atMost = upperGuide(situation, version.recovery);
        return { atLeast, atMost, settledBy: authority, guideline: guideline.id };
      }
    }
  }
  throw new RangeError(`No guideline counts recovery runs for ${JSON.stringify(situation)}.`);
}

/**
 * How many recovery runs the example week holds: what is asked for, as far as it fits.
 *
 * Where an upper end is named the example goes to it (house), and it never places more
 * recovery runs than there are runs left or key workouts to follow.
 *
 * Source: house, on top of `recoveryAsked`.
 *
 * @param situation - runs and key workouts a week, and the phase
 * @returns recovery runs a week; 0 to 7
 * @example recoveryPlaced({ runs: 5, key: 5, phase: 'build' }) // => 0
 */
export function recoveryPlaced(situation: Situation): number {
  const { atLeast, atMost } = recoveryAsked(situation);
  return Math.min(atMost ?? atLeast, roomForRecovery(situation));
}

/**
 * Whether the recovery runs asked for fit: enough runs left over, and a key workout for each to follow.
 *
 * @example recoveryFits({ runs: 6, key: 1, phase: 'build' }) // => false
 */
export function recoveryFits(situation: Situation): boolean {
  return recoveryAsked(situation).atLeast <= roomForRecovery(situation);
}

/** Most recovery runs there can be: one for each run left over and each key workout to follow. */
function roomForRecovery({ runs, key }: Situation): number {
  return Math.min(runs - key, key);
}

function settles({ recovery, runs, phase }: Version, situation: Situation): boolean {
  if (!recovery) return false;
  if (situation.phase === 'base') return phase === 'base';
  return phase !== 'base' && runs !== undefined && isWithin(runs, situation.runs);
}

function upperGuide({ runs, key, phase }: Situation, { min, max }: Range): number | null {
  if (phase === 'base' || runs < firstSilentRuns) return max;
  const { recoveryPerKey = 1 } = weekGuideline('one-to-one-with-key-workouts').versions[0];
  return Math.max(min, recoveryPerKey * key);
}

function isWithin({ min, max }: Range, value: number): boolean {
  return value >= min && value <= (max ?? Infinity);
}
