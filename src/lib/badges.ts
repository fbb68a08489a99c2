import type { Authority } from '../rules/index.ts';

/** Whom we report; how faithfully is said on /about/. */
export type SaidBy = Authority;
export type Studies = 'strong' | 'moderate' | 'limited' | 'conflicting' | 'none';

export const saidByWords: Record<SaidBy, string> = {
  article: 'in the article',
  'original-list': 'in the original list',
  'later-version': 'in a later version',
  coach: 'another coach',
  study: 'a study',
  house: 'our own',
};

export const studiesWords: Record<Studies, string> = {
  strong: 'strong',
  moderate: 'moderate',
  limited: 'limited',
  conflicting: 'conflicting',
  none: 'none: expert opinion',
};
