import { arrangeWeek, breaksOf } from './arrangeWeek.ts';
import type { Version } from './guideline.ts';
import { guidelineById } from './guidelines.ts';
import type { GuidelineId } from './guidelines.ts';
import { recoveryAsked, recoveryFits, recoveryPlaced } from './recoveryAsked.ts';
import { assertSituation, daysInWeek } from './situation.ts';
import type { Situation } from './situation.ts';
import type { Counts, Week } from './week.ts';
import type { WeekGuidelineId } from './weekGuidelines.ts';

/**
 * How a guideline stands to a situation. `applies`: it holds. `overridden`: another guideline
 * goes first. `silent`: its source does not say. `cannot-fit`: it asks for more than a week of
 * these counts has room for. `not-applicable`: it is about other weeks.
 */
export type Status = 'applies' | 'overridden' | 'silent' | 'cannot-fit' | 'not-applicable';

/** A guideline's status in a situation, and what went before it where it is overridden. */
export interface Reason {
  readonly guideline: GuidelineId;
  readonly status: Status;
  /** Only with `overridden`. */
  readonly overriddenBy?: WeekGuidelineId;
}

type Verdict = Exclude<Status, 'overridden'> | { readonly by: WeekGuidelineId };
type Judge = (situation: Situation, breaks: readonly WeekGuidelineId[]) => Verdict;

/** When each guideline holds, given what the example week could not keep. At least one run. */
const verdicts: Readonly<Record<WeekGuidelineId, Judge>> = {
  'recovery-runs-start-at-four': ({ runs, phase }) =>
    phase === 'base' && runs > 3 ? { by: 'base-phase-skip' } : 'applies',

  'three-runs-rest-after-key': ({ runs, key }) => {
    if (key === 0 || runs > 3) return 'not-applicable';
    return runs === 3 ? 'applies' : 'silent';
  },

  'four-runs-fourth-run': (situation) => countVerdict(situation, situation.runs === 4),
  'five-runs-one-recovery': (situation) => countVerdict(situation, situation.runs === 5),
  'six-runs-two-recovery': (situation) => {
    const verdict = countVerdict(situation, situation.runs >= 6);
    return verdict === 'applies' && situation.runs > 6 ? 'silent' : verdict;
  },

  'one-to-one-with-key-workouts': (situation) => {
    const { runs, key, phase } = situation;
    if (phase === 'base' || key === 0) return 'not-applicable';
    if (runs < 4) return 'silent';
    const { guideline } = recoveryAsked(situation);
    if (runs < daysInWeek && guideline && key !== recoveryPlaced(situation)) {
      return { by: guideline };
    }
    return key > runs - key ? 'cannot-fit' : 'applies';
  },

  'base-phase-skip': ({ phase }) => (phase === 'base' ? 'applies' : 'not-applicable'),

  'within-24-hours': ({ runs, key, phase }, breaks) => {
    if (key === 0 || key === runs || runs < 4) return 'not-applicable';
    if (phase === 'base') return { by: 'base-phase-skip' };
    return breaks.includes('within-24-hours') ? 'cannot-fit' : 'applies';
  },
  'no-two-hard-runs-in-24-hours': ({ key }, breaks) => {
    if (key < 2) return 'not-applicable';
    return breaks.includes('no-two-hard-runs-in-24-hours') ? 'cannot-fit' : 'applies';
  },
  'one-easy-run-between-hard-runs': ({ runs, key }) =>
    key < 2 || key === runs ? 'not-applicable' : 'applies',

  'as-long-and-fast-as-next-key-allows': ifAnyRecoveryRun,
  'never-too-proud-to-run-slowly': ifAnyRecoveryRun,
  'experiment-to-find-your-formula': () => 'applies',
  // Whether a running day is new cannot be seen from one week.
  'new-days-start-as-recovery-runs': () => 'not-applicable',
};

/**
 * How a guideline stands to a situation.
 *
 * Source: the guideline's versions in `weekGuidelines.ts`; which goes first in a base phase, and
 * that a guideline about days cannot fit where the best week still breaks it, are house.
 *
 * @param guidelineId - id of one of `guidelines`
 * @param situation - runs and key workouts a week, and the phase
 * @returns the status, with the guideline that goes first where there is one
 * @throws RangeError if the id or the situation does not exist
 * @example reasonFor('six-runs-two-recovery', { runs: 6, key: 1, phase: 'build' }).status // => 'cannot-fit'
 */
export function reasonFor(guidelineId: GuidelineId, situation: Situation): Reason {
  const { id, group } = guidelineById(guidelineId);
  assertSituation(situation);
  // What these watch (breath, soreness, races, food) no count of runs shows.
  if (group === 'care') return { guideline: id, status: 'not-applicable' };
  return reasonGiven(id as WeekGuidelineId, situation, exampleFor(situation).breaks);
}

/** As `reasonFor`, for a caller who has the example week already. */
export function reasonGiven(
  guideline: WeekGuidelineId,
  situation: Situation,
  breaks: readonly WeekGuidelineId[],
): Reason {
  if (situation.runs === 0) return { guideline, status: 'not-applicable' };
  const verdict = verdicts[guideline](situation, breaks);
  return typeof verdict === 'string'
    ? { guideline, status: verdict }
    : { guideline, status: 'overridden', overriddenBy: verdict.by };
}

/**
 * A guideline's status in a situation; `reasonFor` also says what overrides it.
 *
 * @param guidelineId - id of one of `guidelines`
 * @param situation - runs and key workouts a week, and the phase
 * @returns one of the five statuses
 * @throws RangeError if the id or the situation does not exist
 * @example statusOf('base-phase-skip', { runs: 5, key: 0, phase: 'base' }) // => 'applies'
 */
export function statusOf(guidelineId: GuidelineId, situation: Situation): Status {
  return reasonFor(guidelineId, situation).status;
}

/**
 * Whether one version of a guideline speaks about a situation at all.
 *
 * @param version - one of a guideline's `versions`
 * @param situation - runs and key workouts a week, and the phase
 * @returns false when its runs or its phase are others
 * @example speaksAbout({ id: 'x', authority: 'house', sources: ['x'], phase: 'base' }, { runs: 5, key: 3, phase: 'build' }) // => false
 */
export function speaksAbout(version: Version, { runs, phase }: Situation): boolean {
  const { min = 0, max = null } = version.runs ?? {};
  return runs >= min && runs <= (max ?? Infinity) && (version.phase ?? phase) === phase;
}

/**
 * Counts of the example week of a situation.
 *
 * Source: `recoveryPlaced`; rest days: house, one run a day until every day has one.
 *
 * @param situation - runs and key workouts a week, and the phase
 * @returns key, recovery and easy runs a week, which add up to its runs, and days without a run
 * @example countsFor({ runs: 5, key: 3, phase: 'build' }) // => { key: 3, recovery: 1, easy: 1, restDays: 2 }
 */
export function countsFor(situation: Situation): Counts {
  const { runs, key } = situation;
  const recovery = recoveryPlaced(situation);
  return { key, recovery, easy: runs - key - recovery, restDays: Math.max(0, daysInWeek - runs) };
}

/**
 * The best week for some counts in a situation, with rest after each key workout where that is asked.
 *
 * @param situation - decides whether rest is asked for
 * @param counts - what the week is to hold
 * @returns the week, and the guidelines it could not keep
 */
export function exampleFor(
  situation: Situation,
  counts: Counts = countsFor(situation),
): { readonly week: Week; readonly breaks: readonly WeekGuidelineId[] } {
  const rules = { restAfterKey: asksForRestAfterKey(situation.runs) };
  const week = arrangeWeek(counts, rules);
  const breaks = Object.keys(breaksOf(week, rules)) as WeekGuidelineId[];
  return { week, breaks };
}

/** The article says it of three runs a week; with fewer it follows, days allowing. */
export function asksForRestAfterKey(runs: number): boolean {
  return runs <= 3;
}

function countVerdict(situation: Situation, isAboutTheseRuns: boolean): Verdict {
  if (!isAboutTheseRuns) return 'not-applicable';
  if (situation.phase === 'base') return { by: 'base-phase-skip' };
  return recoveryFits(situation) ? 'applies' : 'cannot-fit';
}

function ifAnyRecoveryRun(situation: Situation): Verdict {
  return recoveryPlaced(situation) > 0 ? 'applies' : 'not-applicable';
}
