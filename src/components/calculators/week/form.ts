import { answerFor, checkSituation, maxKeyFor } from '../../../rules/index.ts';
import type { Answer, CheckedSituation } from '../../../rules/index.ts';

/** What the reader picked, as text; an empty key count means "not said". */
export interface WeekForm {
  readonly runs: string;
  readonly key: string;
  readonly phase: string;
}

/** The answer to what was picked, and what had to be filled in or lowered to give one. */
export interface WeekAnswer {
  readonly answer: Answer;
  readonly assumed: CheckedSituation['assumed'];
  /** The key count that was picked, where the runs leave room for fewer. */
  readonly loweredFrom: number | null;
}

/**
 * The answer to a form. A key count above what the runs leave room for is lowered to that,
 * and comes back when the runs do: the form itself is never changed.
 *
 * @throws RangeError if a field holds what no control offers; addresses are repaired before
 */
export function answerToForm(form: WeekForm): WeekAnswer {
  const most = maxKeyFor(Number(form.runs));
  const isTooMany = Number(form.key) > most;
  const checked = checkSituation({ ...form, key: isTooMany ? most : form.key });
  if (!checked.ok) throw new RangeError(`The form cannot hold ${JSON.stringify(form)}.`);
  return {
    answer: answerFor(checked.value),
    assumed: checked.value.assumed,
    loweredFrom: isTooMany ? Number(form.key) : null,
  };
}
