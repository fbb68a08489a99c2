import type { Silence } from '../guidelines/guideline.ts';
import { startingArticle } from '../guidelines/rulebooks.ts';
import type { Rulebook } from '../guidelines/rulebooks.ts';
import { arrangedFor } from './arrangedFor.ts';
import { choicesIn } from './choices.ts';
import type { HouseChoice } from './choices.ts';
import { reasonsOf } from './reasons.ts';
import type { Reason } from './reasons.ts';
import { silencesOf } from './silences.ts';
import type { Situation } from './situation.ts';
import { shownOf } from './weekFor.ts';
import type { AnsweredWeek, NoAnswer } from './weekFor.ts';

/** The whole answer for a situation, in codes and numbers; words live with the pages. */
export interface Answer extends AnsweredWeek {
  /** Every guideline that says something here, in bib order. */
  readonly reasons: readonly Reason[];
  readonly silences: readonly Silence[];
  readonly choices: readonly HouseChoice[];
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
export function answerFor(situation: Situation, given?: Rulebook | number): Answer | NoAnswer {
  // `situations.map(answerFor)` hands over an index too, which is nobody's advice.
  const rulebook = typeof given === 'object' ? given : startingArticle;
  const example = arrangedFor(situation, rulebook);
  if (!example) {
    const none = { counts: null, recovery: null, exampleWeek: null };
    return { situation, rulebook: rulebook.id, status: 'silent', ...none };
  }
  const reasons = reasonsOf(example);
  return {
    ...shownOf(example),
    reasons,
    silences: silencesOf(example.mix.asked),
    choices: choicesIn(example.mix, reasons),
  };
}
