import { article, later, list } from '../../rules/index.ts';
import type { Authority } from '../../rules/index.ts';

export type Studies = 'strong' | 'moderate' | 'limited' | 'conflicting' | 'none';

export const saidByWords: Record<Authority, string> = {
  article: 'in the article',
  'original-list': 'in the original list',
  'later-version': 'in a later version',
  coach: 'another coach',
  study: 'our own, from studies',
  house: 'our own',
};

export const studiesWords: Record<Studies, string> = {
  strong: 'strong',
  moderate: 'moderate',
  limited: 'limited',
  conflicting: 'conflicting',
  none: 'none: expert opinion',
};

export type Finding = 'supported' | 'partly' | 'unsupported' | 'contradicted' | 'untested';

/** What became of a claim, in a word or two. */
export const findingWords: Record<Finding, string> = {
  supported: 'Holds up',
  partly: 'Partly so',
  unsupported: 'No good evidence',
  contradicted: 'Studies say otherwise',
  untested: 'Nobody has tested it',
};

/** Who holds, reports and denies a claim, as its page's front matter says. */
export interface ClaimSaid {
  readonly holds: readonly (Authority | 'widely-told')[];
  readonly reports: readonly Authority[];
  readonly denies: readonly Authority[];
  /** Ids of sources: how many coaches or studies there are. */
  readonly heldBy: readonly string[];
  readonly deniedBy: readonly string[];
}

const texts: readonly string[] = [article, list, later];

/** A sayer once or several times, and beside one of the same kind. */
interface Names {
  readonly one: string;
  readonly many: string;
  readonly another: string;
  readonly others: string;
}

const sayers: Record<Authority, Names> = {
  article: always('the starting article'),
  'original-list': always('Fitzgerald’s list'),
  'later-version': always('the 2016 version of his article'),
  coach: { one: 'a coach', many: 'coaches', another: 'another coach', others: 'other coaches' },
  study: { one: 'a study', many: 'studies', another: 'another study', others: 'other studies' },
  house: always('us'),
};

/**
 * Who says a claim, in words that are true where they stand alone: who holds it, and who says that
 * it is not so.
 *
 * @example claimSaidBy({ holds: ['widely-told'], reports: [], denies: ['study'], heldBy: [], deniedBy: ['buist-2008'] }) // => 'many runners, and by none of the sources we cite for it; denied by a study'
 */
export function claimSaidBy({ holds, reports, denies, heldBy, deniedBy }: ClaimSaid): string {
  const holding = holds.filter((one) => one !== 'widely-told');
  const told = reports.length
    ? `many runners, as we read in ${inAList(reports.map((one) => sayers[one].one))}`
    : 'many runners, and by none of the sources we cite for it';
  const said = holding.length ? inAList(namesOf(holding, heldBy)) : told;
  return denies.length ? `${said}; denied by ${inAList(namesOf(denies, deniedBy, holding))}` : said;
}

/** Coaches and studies by how many of the sources are none of the three texts. */
function namesOf(
  who: readonly Authority[],
  sources: readonly string[],
  besides: readonly Authority[] = [],
): string[] {
  const isOne = sources.filter((id) => !texts.includes(id)).length === 1;
  return who.map((one) => {
    const { [isOne ? 'one' : 'many']: name, [isOne ? 'another' : 'others']: other } = sayers[one];
    return besides.includes(one) ? other : name;
  });
}

function always(name: string): Names {
  return { one: name, many: name, another: name, others: name };
}

/** "a, b and c" */
function inAList(words: readonly string[]): string {
  return [words.slice(0, -1).join(', '), ...words.slice(-1)].filter(Boolean).join(' and ');
}
