import { withBase } from '../../../lib/addresses/site.ts';
import { answerPagePath } from '../../../lib/addresses/urlState.ts';
import { answersWith, hasRuns, weekGuideline } from '../../../rules/index.ts';
import type { Phase, WeekGuidelineId } from '../../../rules/index.ts';
import type { PackedWeek } from './form.ts';

/** Every week of a phase in which all that is asked for fits; a week without runs answers nobody. */
export function packWeeks(phase: Phase): PackedWeek[] {
  return answersWith({ phase })
    .filter(({ situation }) => hasRuns(situation))
    .map(({ exampleWeek, status, situation }) => [
      exampleWeek,
      status,
      withBase(answerPagePath(situation)),
    ]);
}

/** The guideline that decides where no week of a phase has it: no key workout to follow, or base. */
export const decidedBy = {
  build: idAndBib('within-24-hours'),
  base: idAndBib('base-phase-skip'),
};

function idAndBib(guideline: WeekGuidelineId) {
  const { id, bib } = weekGuideline(guideline);
  return { id, bib };
}
