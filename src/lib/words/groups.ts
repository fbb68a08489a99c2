import type { Group } from '../../rules/index.ts';

/** Order and names of the groups that guidelines are listed under. */
export const groups: readonly Group[] = [
  'how-many',
  'where-in-the-week',
  'how-hard-how-long',
  'care',
];

export const groupWords: Record<Group, string> = {
  'how-many': 'How many',
  'where-in-the-week': 'Where in the week',
  'how-hard-how-long': 'How hard, how long',
  care: 'Care',
};
