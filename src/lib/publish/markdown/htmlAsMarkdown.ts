import type { AddressOf } from '../../addresses/addressesOn.ts';

/** What each tag of plain prose becomes; all other tags are dropped and their text kept. */
const rules: readonly [tag: RegExp, markdown: string][] = [
  [/<h1[^>]*>(.*?)<\/h1>/g, '\n\n# $1\n\n'],
  [/<h2[^>]*>(.*?)<\/h2>/g, '\n\n## $1\n\n'],
  [/<h3[^>]*>(.*?)<\/h3>/g, '\n\n### $1\n\n'],
  [/<dt[^>]*>(.*?)<\/dt>\s*<dd[^>]*>(.*?)<\/dd>/g, '\n- **$1**: $2'],
  [/<li[^>]*>(.*?)<\/li>/g, '\n- $1'],
  [/<\/?(?:p|dl|ul|ol|div|section|header)(?:\s[^>]*)?>/g, '\n\n'],
];

const characters: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

/**
 * Prose that was written as a page of HTML, as Markdown: headings, paragraphs, lists and links.
 *
 * @param html - of the page's text alone, without header, navigation or calculators
 */
export function htmlAsMarkdown(html: string, addressOf: AddressOf): string {
  const linked = html
    .replaceAll(/\s+/g, ' ')
    .replaceAll(
      /<a\s[^>]*?href="([^"]*)"[^>]*>\s*(.*?)\s*<\/a>/g,
      (_, to: string, text: string) => {
        return `[${text}](${to.startsWith('/') ? addressOf(to) : to})`;
      },
    );
  return rules
    .reduce((text, [tag, markdown]) => text.replaceAll(tag, markdown), linked)
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll(/&[#\w]+;/g, (entity) => characters[entity] ?? entity)
    .replaceAll(/[^\S\n]*\n[^\S\n]*/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .replaceAll(/(?<=\n- [^\n]*)\n\n(?=- )/g, '\n')
    .trim();
}
