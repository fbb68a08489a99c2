import type { Authority } from '../../rules/index.ts';

/** Whom we report; a claim may be told by many and by none of our sources. */
export type SaidBy = Authority | 'widely-told';
export type Studies = 'strong' | 'moderate' | 'limited' | 'conflicting' | 'none';

export const saidByWords: Record<SaidBy, string> = {
  article: 'in the article',
  'original-list': 'in the original list',
  'later-version': 'in a later version',
  coach: 'another coach',
  study: 'our own, from studies',
  house: 'our own',
  'widely-told': 'widely told, by none of our sources',
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
