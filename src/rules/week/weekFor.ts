import type { Authority } from '../guidelines/guideline.ts';
import { startingArticle } from '../guidelines/rulebooks.ts';
import type { RulebookId } from '../guidelines/rulebooks.ts';
import type { WeekGuidelineId } from '../guidelines/weekGuidelines.ts';
import { arrangedFor } from './arrangedFor.ts';
import type { ArrangedMix } from './example.ts';
import type { AnswerStatus } from './recoveryAsked.ts';
import type { Situation } from './situation.ts';
import { formatWeek } from './week.ts';
import type { Counts } from './week.ts';

/** Counts and the week that shows them, in week notation. */
export interface Example {
  readonly counts: Counts;
  readonly exampleWeek: string;
}

/** The week that answers a situation, without the reasons. */
export interface AnsweredWeek extends Example {
  readonly situation: Situation;
  readonly rulebook: RulebookId;
  readonly status: AnswerStatus;
  /** Recovery runs asked for; `counts` says what the example places. */
  readonly recovery: {
    readonly atLeast: number;
    readonly atMost: number | null;
    readonly settledBy: Authority | null;
  };
  /** The guideline that the recovery count comes from; `null` only at zero runs. */
  readonly decidedBy: WeekGuidelineId | null;
  /** The version of it that says so. */
  readonly decidedIn: string | null;
  /** The ratio that gives `recovery.atMost`; `null` where a count does, or nothing. */
  readonly upperGuide: WeekGuidelineId | null;
  /** Guidelines the example week could not keep. */
  readonly breaks: readonly WeekGuidelineId[];
  /** The other arrangement where the sources allow two (four runs); otherwise `null`. */
  readonly alternative: Example | null;
  /** The nearest situation in which everything asked for fits; `null` where this one does. */
  readonly nearestFit: Situation | null;
}

/** What a rulebook answers where none of its texts speaks about such a week. */
export interface NoAnswer {
  readonly situation: Situation;
  readonly rulebook: RulebookId;
  readonly status: 'silent';
  readonly counts: null;
  readonly recovery: null;
  readonly exampleWeek: null;
}

/**
 * The week that the starting article's rulebook asks for in a situation: `answerFor` without the
 * reasons, for those who show the week alone.
 *
 * Source: as `answerFor`.
 *
 * @param situation - runs 0 to 14, key 0 to the smaller of runs and 7, phase `build` or `base`
 * @returns status, counts a week, what is asked for and an example week
 * @throws RangeError if it is not one of `allSituations()`
 * @example weekFor({ runs: 6, key: 3, phase: 'build' }).exampleWeek // => 'E.K.R.K.R.K.-'
 */
export function weekFor(situation: Situation): AnsweredWeek {
  const example = arrangedFor(situation, startingArticle);
  // The starting article's rulebook speaks about every situation; a test goes through them.
  if (!example) throw new RangeError(`No answer for ${JSON.stringify(situation)}.`);
  return shownOf(example);
}

/** The week as callers see it: in notation, with who decided what. */
export function shownOf({ mix, week, breaks, alternative }: ArrangedMix): AnsweredWeek {
  const { situation, rulebook, atLeast, atMost, settledBy, status, ...asked } = mix.asked;
  return {
    situation,
    rulebook: rulebook.id,
    status,
    counts: mix.counts,
    recovery: { atLeast, atMost, settledBy },
    decidedBy: asked.guideline,
    decidedIn: asked.version,
    upperGuide: asked.upperGuide,
    exampleWeek: formatWeek(week),
    breaks,
    alternative: alternative && {
      counts: alternative.counts,
      exampleWeek: formatWeek(alternative.week),
    },
    nearestFit: status === 'cannot-fit' ? { ...situation, key: asked.nearestKey } : null,
  };
}
