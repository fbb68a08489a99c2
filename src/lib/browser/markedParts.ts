/** A stretch of text, marked where it is what was looked for. */
export interface Part {
  readonly text: string;
  readonly isMarked: boolean;
}

const characters: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
  '&#39;': "'",
  '&amp;': '&',
};

/**
 * Takes an excerpt apart that Pagefind wrote as HTML, so that it is shown as text.
 *
 * @example markedParts('no <mark>acid</mark> &amp; no')[1] // => { text: 'acid', isMarked: true }
 */
export function markedParts(excerpt: string): Part[] {
  return excerpt
    .split(/<mark>(.*?)<\/mark>/)
    .map((html, at) => ({
      text: html.replaceAll(/&[#\w]+;/g, (entity) => characters[entity] ?? entity),
      isMarked: at % 2 === 1,
    }))
    .filter(({ text }) => text !== '');
}
