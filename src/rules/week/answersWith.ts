import { answerFor } from './answerFor.ts';
import type { Answer } from './answerFor.ts';
import { allSituations } from './situation.ts';
import type { Phase } from '../guidelines/guideline.ts';

/**
 * The rules read backwards: every answer whose week holds what the reader wants.
 *
 * Weeks in which something asked for does not fit are left out.
 *
 * Source: the enumeration.
 *
 * @param wanted - counts a week that must be met exactly; one left out may be anything
 * @returns answers by runs, then key workouts
 * @example answersWith({ recovery: 2, key: 3, phase: 'build' }).map(({ situation }) => situation.runs) // => [6]
 */
export function answersWith(wanted: {
  readonly recovery?: number;
  readonly key?: number;
  readonly runs?: number;
  readonly phase: Phase;
}): Answer[] {
  return allSituations()
    .filter(
      ({ runs, key, phase }) =>
        phase === wanted.phase && key === (wanted.key ?? key) && runs === (wanted.runs ?? runs),
    )
    .map((situation) => answerFor(situation))
    .filter(
      ({ counts, status }) =>
        status !== 'cannot-fit' && counts.recovery === (wanted.recovery ?? counts.recovery),
    );
}
