/**
 * Text with the quotes of print, as the prose of the pages has them already.
 *
 * @example curlyQuotes("the week's \"load\"") // => 'the week’s “load”'
 */
export function curlyQuotes(text: string): string {
  return text
    .replace(/(^|[\s(])'/g, '$1‘')
    .replace(/(^|[\s(])"/g, '$1“')
    .replaceAll("'", '’')
    .replaceAll('"', '”');
}
