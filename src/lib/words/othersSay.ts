import { answerFor, rulebooks, startingArticle, weekGuideline } from '../../rules/index.ts';
import type { Answer, Rulebook, RulebookId, Situation } from '../../rules/index.ts';

/** Whose advice a rulebook is, as a sentence begins with it. */
export const rulebookNames: Record<RulebookId, string> = {
  'starting-article': 'The starting article',
  'original-list': 'Fitzgerald’s list',
  'later-version-2016': 'The 2016 version',
  hansons: 'The Hansons',
};

/** What one rulebook says of a week; `null` where it says nothing. */
export interface Said {
  readonly rulebook: RulebookId;
  /** Whose rulebook it is. */
  readonly name: string;
  /** `at least 2`, `3 easy runs`. */
  readonly text: string | null;
  /** Address of the version that says so, from the root. */
  readonly path: string | null;
  readonly answer: Answer | null;
}

/**
 * What each rulebook but the default says of a week, in the order of the rules.
 *
 * @param situation - runs and key workouts a week, and the phase
 */
export function othersSay(situation: Situation): Said[] {
  return rulebooks
    .filter(({ id }) => id !== startingArticle.id)
    .map((rulebook) => saidOf(situation, rulebook));
}

/**
 * How many recovery runs a rulebook asks for in a week, in a word or two.
 *
 * @param situation - runs and key workouts a week, and the phase
 * @param rulebook - whose advice it is
 */
export function saidOf(situation: Situation, rulebook: Rulebook): Said {
  const answer = answerFor(situation, rulebook);
  const who = { rulebook: rulebook.id, name: rulebookNames[rulebook.id] };
  if (!answer.counts) return { ...who, text: null, path: null, answer: null };
  // A week without runs is answered, but nobody says anything of it.
  if (!answer.decidedBy || !answer.decidedIn) {
    return { ...who, text: null, path: null, answer };
  }
  const { decidedBy, decidedIn } = answer;
  const anchor = decidedIn === decidedBy ? '' : `#${decidedIn}`;
  const path = `/guidelines/${decidedBy}/${anchor}`;
  return { ...who, text: countWords(answer, decidedIn), path, answer };
}

function countWords({ recovery, decidedBy, upperGuide }: Answer, version: string): string {
  const { atLeast, atMost, settledBy } = recovery;
  const { kind, versions } = weekGuideline(decidedBy ?? '');
  const { easyDays, hedge } = versions.find(({ id }) => id === version) ?? versions[0];
  if (easyDays) return `${easyDays} easy runs`;
  if (kind === 'ratio') return 'about one for each key workout';
  const hedged = (text: string) => (hedge ? `${text}, ${hedge}` : text);
  if (atMost === atLeast && !upperGuide) return hedged(String(atLeast));
  if (atMost !== null && !upperGuide) return `${atLeast} or ${atMost}`;
  // The article gives a bare count, and does not say whether more would do.
  return settledBy === 'article' || atLeast === 0 ? hedged(String(atLeast)) : `at least ${atLeast}`;
}
