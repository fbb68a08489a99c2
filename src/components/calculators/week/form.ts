import { checkSituation, countWeek, maxKeyFor, parseWeek, weekFor } from '../../../rules/index.ts';
import type { AnsweredWeek, CheckedSituation, Counts } from '../../../rules/index.ts';

/** What the reader picked, as text. */
export interface WeekForm {
  readonly runs: string;
  /** Empty means "not said". */
  readonly key: string;
  readonly phase: string;
  /** The reader's own week in week notation; empty where they moved nothing. */
  readonly week: string;
  /** Seven digits from Monday, 0 where the reader cannot run; empty where every day will do. */
  readonly days: string;
  /** Runs that have to be on a day, in week notation; empty where none has to. */
  readonly fixed: string;
}

/** The answer to what was picked, and what had to be filled in or lowered to give one. */
export interface WeekAnswer {
  readonly answer: AnsweredWeek;
  /** What the week holds that is shown: the reader's own where there is one, else the answer's. */
  readonly counts: Counts;
  /** The week shown, in week notation. */
  readonly week: string;
  /** The key count as the address holds it: empty while it is only assumed. */
  readonly key: string;
  readonly assumed: CheckedSituation['assumed'];
  /** The key count that was picked, where the runs leave room for fewer. */
  readonly loweredFrom: number | null;
}

/** Forms are never changed, so an answer is worked out once for each. */
const known = new WeakMap<WeekForm, WeekAnswer>();

/**
 * The answer to a form. A key count above what the runs leave room for is lowered to that,
 * and comes back when the runs do: the form itself is never changed.
 *
 * @throws RangeError if a field holds what no control offers; addresses are repaired before
 */
export function answerToForm(form: WeekForm): WeekAnswer {
  const answer = known.get(form) ?? workOut(form);
  known.set(form, answer);
  return answer;
}

function workOut(form: WeekForm): WeekAnswer {
  const most = maxKeyFor(Number(form.runs));
  const isTooMany = Number(form.key) > most;
  const checked = checkSituation({ ...form, key: isTooMany ? most : form.key });
  if (!checked.ok) throw new RangeError(`The form cannot hold ${JSON.stringify(form)}.`);
  const answer = weekFor(checked.value);
  const own = parseWeek(form.week);
  return {
    answer,
    counts: own.ok ? countWeek(own.value) : answer.counts,
    week: own.ok ? form.week : answer.exampleWeek,
    key: form.key && String(checked.value.key),
    assumed: checked.value.assumed,
    loweredFrom: isTooMany ? Number(form.key) : null,
  };
}
