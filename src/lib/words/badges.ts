import type { Authority } from '../../rules/index.ts';

export type Studies = 'strong' | 'moderate' | 'limited' | 'conflicting' | 'none';

/** Who says a guideline, and by the same names everywhere. */
export const saidByWords: Record<Authority, string> = {
  article: 'the starting article',
  'original-list': 'Fitzgerald’s list',
  'later-version': 'the 2016 version',
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
  untested: 'Untested, as far as we found',
};
