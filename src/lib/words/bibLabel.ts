/**
 * What a link that shows only a guideline's number is called: the number, then the words of its
 * address, which calculators know without its page.
 *
 * @example bibLabel({ bib: 8, id: 'within-24-hours' }) // => 'Guideline 8: within 24 hours'
 */
export function bibLabel({ bib, id }: { readonly bib: number; readonly id: string }): string {
  return `Guideline ${bib}: ${id.replaceAll('-', ' ')}`;
}
