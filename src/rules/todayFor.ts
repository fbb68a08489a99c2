import type { Authority } from './guideline.ts';
import type { Phase } from './situation.ts';
import type { WeekGuidelineId } from './weekGuidelines.ts';

/** What the reader did yesterday. */
export type Yesterday = 'key' | 'run' | 'rest';
/** When the next key workout comes, counted from today. */
export type NextKey = 'tomorrow' | 'later' | 'none';
export type Advice = 'recovery-run' | 'easy-run' | 'rest' | 'your-choice';

export const yesterdays = ['key', 'run', 'rest'] as const satisfies readonly Yesterday[];
export const nextKeys = ['tomorrow', 'later', 'none'] as const satisfies readonly NextKey[];

/** What to do today, and the guideline it rests on. */
export interface Today {
  readonly advice: Advice;
  readonly guideline: WeekGuidelineId;
  /** Who says it; `house` where it only follows from our words. */
  readonly saidBy: Authority;
}

/**
 * What to do today, from yesterday and the next key workout alone.
 *
 * The day after a key workout the number of runs a week decides: rest at three or fewer, a
 * recovery run from four up. On any other day nothing asks for a recovery run.
 *
 * Source: guidelines 1, 2, 3, 7, 8, 10 and 13; where they leave it open the answer is `your-choice`.
 *
 * @param day - yesterday, the next key workout, runs a week (0 to 14) and the phase
 * @returns what to do, with the guideline and who says it
 * @example todayFor({ yesterday: 'key', nextKey: 'later', runs: 6, phase: 'build' }).advice // => 'recovery-run'
 */
export function todayFor(day: {
  readonly yesterday: Yesterday;
  readonly nextKey: NextKey;
  readonly runs: number;
  readonly phase: Phase;
}): Today {
  const { yesterday, nextKey, runs, phase } = day;
  if (yesterday === 'key') {
    if (phase === 'base') {
      return { advice: 'your-choice', guideline: 'base-phase-skip', saidBy: 'article' };
    }
    if (runs < 3) {
      return { advice: 'rest', guideline: 'recovery-runs-start-at-four', saidBy: 'article' };
    }
    if (runs === 3) {
      return { advice: 'rest', guideline: 'three-runs-rest-after-key', saidBy: 'article' };
    }
    const guideline = runs === 4 ? 'four-runs-fourth-run' : 'within-24-hours';
    return { advice: 'recovery-run', guideline, saidBy: 'original-list' };
  }
  if (nextKey === 'tomorrow') {
    // One easy run between hard ones is enough: after a run, another is not asked for.
    const advice = yesterday === 'run' ? 'your-choice' : 'easy-run';
    return { advice, guideline: 'one-easy-run-between-hard-runs', saidBy: 'original-list' };
  }
  if (nextKey === 'none') {
    return {
      advice: 'your-choice',
      guideline: 'experiment-to-find-your-formula',
      saidBy: 'article',
    };
  }
  return { advice: 'easy-run', guideline: 'within-24-hours', saidBy: 'house' };
}
