import type { Answer, GuidelineId, Week } from '../../../../rules/index.ts';
import type { Statements } from '../reasonWords.ts';

/** A reader's week on its way out of the page. */
export interface WeekToTake {
  /** The days as the reader arranged them; the answer's own example week is one. */
  readonly week: Week;
  readonly answer: Answer;
  readonly statements: Statements;
  /** Absolute address that shows this week again. */
  readonly address: string;
  /** Absolute address of a guideline's page. */
  readonly guidelineAddress: (id: GuidelineId) => string;
}
