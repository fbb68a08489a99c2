import { article, hansons, later, list } from '../../rules/index.ts';
import { saidByWords } from './badges.ts';

/** Sources whose label is no name of anybody; the others are called by their labels. */
const names = new Map<string, string>([
  [article, saidByWords.article],
  [list, saidByWords['original-list']],
  [later, saidByWords['later-version']],
  ['fitzgerald-2007-fresh-perspective', 'Matt Fitzgerald’s 2007 article'],
  ['fitzgerald-2006-junk-miles', 'Matt Fitzgerald in 2006'],
  ['nike-2020-recovery-runs', 'a Nike page of 2020'],
  ['runners-world-easy-day-pace', 'reports on Kenyan runners'],
  ['runningahead-pfitz-mcmillan', 'McMillan’s calculator'],
  ...hansons.map((id) => [id, 'the Hansons'] as const),
]);

/**
 * What a badge calls whoever speaks in a source.
 *
 * @param source - its id and its label
 * @example sayer({ id: 'buist-2008', short: 'Buist et al. 2008' }) // => 'Buist et al. 2008'
 */
export function sayer({ id, short }: { readonly id: string; readonly short: string }): string {
  return names.get(id) ?? short.replaceAll("'", '’');
}
