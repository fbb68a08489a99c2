/** A raised number, or several in a row, with the word before it and what closes up behind it. */
const marked = /([^\s<>]+)((?:<sup class="cite(?: next)?">(?:(?!<\/sup>).)*<\/sup>)+)([^\s<>]*)/gs;

/**
 * Sets the numbers of citations at the words they belong to: writers leave a space before a
 * `<Cite>`, and a raised number must not begin a line. Two side by side are told apart, so that
 * each keeps room for a finger.
 *
 * @param html - a page as rendered
 * @example closeMarkers('bone <sup class="cite">1</sup>.') // => '<span class="together">bone<sup class="cite">1</sup>.</span>'
 */
export function closeMarkers(html: string): string {
  return html
    .replaceAll(/\s+(?=<sup class="cite">)/g, '')
    .replaceAll('</sup><sup class="cite">', '</sup><sup class="cite next">')
    .replaceAll(marked, '<span class="together">$&</span>');
}
