import { pageKinds } from '../../lib/words/pageKinds.ts';

/** What stands under each part of the site: the written kinds, and what we work out. */
const kinds: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.values(pageKinds).map(({ address, one }) => [address, one])),
  '/calculators/': 'Calculator',
  '/glossary/': 'Glossary',
  '/sources/': 'Source',
  '/week/': 'Answer',
};

/**
 * What kind of page an address leads to.
 *
 * @param base - where the site begins, without a slash at the end
 * @example kindOf('/tired-legs/claims/x/', '/tired-legs') // => 'Claim'
 */
export function kindOf(address: string, base: string): string {
  const [, part = ''] = address.slice(base.length).split('/');
  return kinds[`/${part}/`] ?? pageKinds.page.one;
}

/** How many pages were found, in a sentence; for which words, where a slip was put right. */
export function countSentence(count: number, words: string, meant = words): string {
  if (count === 0) return `Nothing found for “${words}”. Try fewer or plainer words.`;
  const pages = `${count} ${count === 1 ? 'page' : 'pages'}`;
  return meant === words
    ? `${pages} for “${words}”.`
    : `${pages} for “${meant}”, the nearest we know to “${words}”.`;
}
