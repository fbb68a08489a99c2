/**
 * The first paragraph of a page's text, without tags and marks of Markdown.
 *
 * @example firstParagraph('Half an *hour* <Cite id="x" />.\n\nMore.') // => 'Half an hour.'
 */
export function firstParagraph(body = ''): string {
  const [first = ''] = body.trim().split(/\n\s*\n/);
  return first
    .replaceAll(/\s*<[^>]+\/>/g, '')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll(/\]\([^)]*\)/g, '')
    .replaceAll(/[[\]*_`]/g, '')
    .replaceAll(/\s+/g, ' ');
}
