/** What kind of page stands under each part of the site. */
const kinds: Readonly<Record<string, string>> = {
  calculators: 'Calculator',
  claims: 'Claim',
  glossary: 'Glossary',
  guidelines: 'Guideline',
  read: 'Article',
  sources: 'Source',
  week: 'Answer',
};

/**
 * What kind of page an address leads to.
 *
 * @param base - where the site begins, without a slash at the end
 * @example kindOf('/tired-legs/claims/x/', '/tired-legs') // => 'Claim'
 */
export function kindOf(address: string, base: string): string {
  const [, part = ''] = address.slice(base.length).split('/');
  return kinds[part] ?? 'Page';
}

/** How many pages were found, in a sentence. */
export function countSentence(count: number, words: string): string {
  if (count === 0) return `Nothing found for “${words}”. Try fewer or plainer words.`;
  return `${count} ${count === 1 ? 'page' : 'pages'} for “${words}”.`;
}
