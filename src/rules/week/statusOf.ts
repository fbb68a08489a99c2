import { guidelineById } from '../guidelines/guidelines.ts';
import type { GuidelineId } from '../guidelines/guidelines.ts';
import { answerFor } from './answerFor.ts';
import type { Reason, Status } from './reasons.ts';
import type { Situation } from './situation.ts';

/**
 * How a guideline stands to a situation, by the starting article's rulebook.
 *
 * Source: the answer's reasons; what they leave out is about other weeks.
 *
 * @param guidelineId - id of one of `guidelines`
 * @param situation - runs and key workouts a week, and the phase
 * @returns the status, with the guideline that goes first where there is one
 * @throws RangeError if the id or the situation does not exist
 * @example reasonFor('six-runs-two-recovery', { runs: 6, key: 1, phase: 'build' }).status // => 'cannot-fit'
 */
export function reasonFor(guidelineId: GuidelineId, situation: Situation): Reason {
  const { id } = guidelineById(guidelineId);
  const given = answerFor(situation).reasons.find(({ guideline }) => guideline === id);
  return given ?? { guideline: id, status: 'not-applicable' };
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
