import { withBase } from '../../../lib/addresses/site.ts';
import { answerPagePath } from '../../../lib/addresses/urlState.ts';
import { answersWith } from '../../../rules/index.ts';
import type { Phase } from '../../../rules/index.ts';
import type { PackedWeek } from './form.ts';

/** Every week of a phase in which all that is asked for fits; a week without runs answers nobody. */
export function packWeeks(phase: Phase): PackedWeek[] {
  return answersWith({ phase })
    .filter(({ situation }) => situation.runs > 0)
    .map(({ exampleWeek, status, situation }) => [
      exampleWeek,
      status,
      withBase(answerPagePath(situation)),
    ]);
}
