import { heardIn } from '../guidelines/rulebooks.ts';
import { shapingGuidelines } from '../guidelines/shapingGuidelines.ts';
import type { WeekGuidelineId } from '../guidelines/weekGuidelines.ts';
import { arrangeWeek, breaksOf } from './arrangeWeek.ts';
import type { Mix } from './mix.ts';
import type { Counts, Week } from './week.ts';

/** The third step: the week that shows the counts, and what it could not keep. */
export interface ArrangedMix {
  readonly mix: Mix;
  readonly week: Week;
  /** Guidelines of the rulebook that even the best arrangement goes against. */
  readonly breaks: readonly WeekGuidelineId[];
  readonly alternative: { readonly counts: Counts; readonly week: Week } | null;
}

/**
 * The best week for some counts, with rest after each key workout where that is asked.
 *
 * Source: `arrangeWeek`.
 *
 * @param mix - the step before
 */
export function exampleOf(mix: Mix): ArrangedMix {
  const { asked, counts, alternative } = mix;
  const rules = { restAfterKey: asked.restAfterKey };
  const week = arrangeWeek(counts, rules);
  const broken = Object.keys(breaksOf(week, rules)) as WeekGuidelineId[];
  const heard = shapingGuidelines.filter((one) => heardIn(one, asked.rulebook).length > 0);
  return {
    mix,
    week,
    breaks: broken.filter((id) => heard.some((one) => one.id === id)),
    alternative: alternative && { counts: alternative, week: arrangeWeek(alternative, rules) },
  };
}
