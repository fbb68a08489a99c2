import { assumedKey, rulebooks, startingArticle } from '../../rules/index.ts';
import type { RulebookId } from '../../rules/index.ts';
import { rulebookNames, saidOf } from './othersSay.ts';
import type { Said } from './othersSay.ts';

/** Runs a week up to where nobody's answer changes any more. */
const weeks = [1, 2, 3, 4, 5, 6, 7, 8];

/** One number of runs, and what each rulebook says of it. */
export interface CountingRow {
  /** `6`, and `8 or more` for the last. */
  readonly runs: string;
  readonly cells: readonly Said[];
}

/** The rulebooks' names, and what each asks for at each number of runs in a build phase. */
export function countingRows(): { names: string[]; weeks: CountingRow[] } {
  return {
    names: rulebooks.map(({ id }) => rulebookNames[id]),
    weeks: weeks.map((runs) => ({
      runs: runs === weeks.at(-1) ? `${runs} or more` : String(runs),
      cells: rulebooks.map((rulebook) => {
        const situation = {
          runs,
          key: assumedKey({ runs, phase: 'build' }),
          phase: 'build',
        } as const;
        const said = saidOf(situation, rulebook);
        return isByArticleAlone(said) ? said : nothingBy(rulebook.id);
      }),
    })),
  };
}

/** The default answers from the list where the article does not say; this table tells them apart. */
function isByArticleAlone({ rulebook, answer }: Said): boolean {
  return rulebook !== startingArticle.id || answer?.recovery.settledBy === 'article';
}

function nothingBy(rulebook: RulebookId): Said {
  return { rulebook, name: rulebookNames[rulebook], text: null, path: null, answer: null };
}
