/** What stands in the MDX of a page: its tags, its text as a reader meets it, its sentences. */

/** A component as it stands in a page: `<Cite id="x" />` has the props `{ id: 'x' }`. */
export interface Tag {
  name: string;
  props: Record<string, string>;
}

/** Opening and self-closing tags in a text, in order. */
export function tagsIn(text: string): Tag[] {
  return [...text.matchAll(/<([A-Za-z][\w.]*)((?:\s+\w+=(?:"[^"]*"|\{[^}]*\}))*)\s*\/?>/g)].map(
    ([, name = '', props = '']) => ({
      name,
      props: Object.fromEntries(
        [...props.matchAll(/(\w+)=(?:"([^"]*)"|\{([^}]*)\})/g)].map(([, key = '', text, code]) => [
          key,
          text ?? code ?? '',
        ]),
      ),
    }),
  );
}

/** Ids that the `<Cite>` tags of a text name. */
export function citesIn(text: string): string[] {
  return tagsIn(text)
    .filter(({ name }) => name === 'Cite')
    .map(({ props }) => props['id'] ?? '');
}

/** Text as a reader meets it: no tags, no addresses, no marks of Markdown; captions stay. */
export function plainText(text: string): string {
  return text
    .replaceAll(/<\w[^>]*?\bcaption="([^"]*)"[^>]*>/g, '$1')
    .replaceAll(/<\/?[A-Za-z][^>]*>/g, ' ')
    .replaceAll(/\]\([^)]*\)/g, '')
    .replaceAll(/[[\]*_`#|]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ([.,;:?)])/g, '$1')
    .trim();
}

/** Paragraphs, headings, list items and table rows, each with its tags. */
export function blocksOf(body: string): string[] {
  return body
    .split(/\n\s*\n/)
    .flatMap((paragraph) => paragraph.split(/\n(?=\s*(?:[-*|]|\d+\.)\s?)/))
    .map((block) => block.trim())
    .filter((block) => block !== '' && !/^[|\s:-]+$/.test(block));
}

/** Every sentence of a text below its front matter; headings and table rows count as one. */
export function sentencesOf(body: string): string[] {
  return blocksOf(body)
    .map(plainText)
    .flatMap((text) => text.split(/(?<=[.?!])\s+(?=[\p{Lu}“])/u));
}

/** How many words of prose a page has below its front matter, captions left out. */
export function wordCount({ body }: { body: string }): number {
  const prose = plainText(body.replaceAll(/<Week\w+[^>]*>/g, ' '));
  return (prose.match(/[\p{L}\p{N}][\p{L}\p{N}'’.:,/%-]*/gu) ?? []).length;
}
