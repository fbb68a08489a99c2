import type { Reason, Status } from '../../rules/index.ts';

/** Sign of a status in a grid, and what the legend says about it. */
export const statusSigns: Record<Status, { readonly sign: string; readonly legend: string }> = {
  applies: { sign: '●', legend: 'applies' },
  overridden: { sign: '◐', legend: 'another guideline goes first' },
  silent: { sign: '?', legend: 'its source does not say' },
  'cannot-fit': { sign: '×', legend: 'does not fit' },
  'not-applicable': { sign: '·', legend: 'is about other weeks' },
};

/**
 * How the guideline of a page stands to one week, as a sentence of its own.
 *
 * @param reason - what became of it
 * @param titles - of all guidelines, by id
 */
export function reasonSentence(
  { status, overriddenBy }: Reason,
  titles: ReadonlyMap<string, string>,
): string {
  const before = titles.get(overriddenBy ?? '');
  if (before) return `“${before}” goes before this one.`;
  return sentences[status];
}

const sentences: Record<Status, string> = {
  applies: 'This guideline applies.',
  overridden: 'Another guideline goes before this one.',
  silent: 'The source of this guideline does not say.',
  'cannot-fit': 'This guideline does not fit.',
  'not-applicable': 'This guideline is about other weeks.',
};
