import type { Authority, Silence } from '../guidelines/guideline.ts';
import { startingArticle } from '../guidelines/rulebooks.ts';
import type { Rulebook, RulebookId } from '../guidelines/rulebooks.ts';
import type { WeekGuidelineId } from '../guidelines/weekGuidelines.ts';
import { choicesIn } from './choices.ts';
import type { HouseChoice } from './choices.ts';
import { exampleOf } from './example.ts';
import { mixOf } from './mix.ts';
import { reasonsOf } from './reasons.ts';
import type { Reason } from './reasons.ts';
import { askedIn } from './recoveryAsked.ts';
import type { AnswerStatus } from './recoveryAsked.ts';
import { assertSituation } from './situation.ts';
import type { Situation } from './situation.ts';
import { formatWeek } from './week.ts';
import type { Counts } from './week.ts';

/** Counts and the week that shows them, in week notation. */
export interface Example {
  readonly counts: Counts;
  readonly exampleWeek: string;
}

/** The whole answer for a situation, in codes and numbers; words live with the pages. */
export interface Answer extends Example {
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
  /** Every guideline that says something here, in bib order. */
  readonly reasons: readonly Reason[];
  /** Guidelines the example week could not keep. */
  readonly breaks: readonly WeekGuidelineId[];
  /** The other arrangement where the sources allow two (four runs); otherwise `null`. */
  readonly alternative: Example | null;
  /** The nearest situation in which everything asked for fits; `null` where this one does. */
  readonly nearestFit: Situation | null;
  readonly silences: readonly Silence[];
  readonly choices: readonly HouseChoice[];
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
 * The week that a rulebook asks for in a situation, and which guidelines decided what.
 *
 * Source: product table, from `recovery-run-post` and `fitzgerald-tips-runonearth`; the texts of
 * the rulebook.
 *
 * @param situation - runs 0 to 14, key 0 to the smaller of runs and 7, phase `build` or `base`
 * @param rulebook - whose advice it is; the starting article's, which always answers, if left out
 * @returns status, counts a week, what is asked for, reasons and an example week; or that it is silent
 * @throws RangeError if it is not one of `allSituations()`
 * @example answerFor({ runs: 5, key: 3, phase: 'build' }).counts // => { key: 3, recovery: 1, easy: 1, restDays: 2 }
 */
export function answerFor(situation: Situation, rulebook: Rulebook): Answer | NoAnswer;
export function answerFor(situation: Situation): Answer;
export function answerFor(
  { runs, key, phase }: Situation,
  given?: Rulebook | number,
): Answer | NoAnswer {
  const situation = { runs, key, phase };
  assertSituation(situation);
  // `situations.map(answerFor)` hands over an index too, which is nobody's advice.
  const rulebook = typeof given === 'object' ? given : startingArticle;
  const asked = askedIn(situation, rulebook);
  if (!asked) {
    const none = { counts: null, recovery: null, exampleWeek: null };
    return { situation, rulebook: rulebook.id, status: 'silent', ...none };
  }
  const mix = mixOf(asked);
  const example = exampleOf(mix);
  const reasons = reasonsOf(example);
  const {
    atLeast,
    atMost,
    settledBy,
    guideline,
    version,
    upperGuide,
    status,
    nearestKey,
    silences,
  } = asked;
  return {
    situation,
    rulebook: rulebook.id,
    status,
    counts: mix.counts,
    recovery: { atLeast, atMost, settledBy },
    decidedBy: guideline,
    decidedIn: version,
    upperGuide,
    reasons,
    exampleWeek: formatWeek(example.week),
    breaks: example.breaks,
    alternative: example.alternative && {
      counts: example.alternative.counts,
      exampleWeek: formatWeek(example.alternative.week),
    },
    nearestFit: status === 'cannot-fit' ? { ...situation, key: nearestKey } : null,
    silences,
    choices: choicesIn(mix, reasons),
  };
}
