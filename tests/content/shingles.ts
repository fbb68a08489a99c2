import { createHash } from 'node:crypto';

/** How many words in a row make a copy. */
export const runLength = 8;

/**
 * Words of a text, as copies are compared: tags, `{' '}` and string escapes out, small letters,
 * accents and apostrophes dropped, and everything that is not a letter or digit between words.
 */
export function wordsOf(text: string): string[] {
  return text
    .replaceAll(/<[^>]*>|\{['"] ['"]\}|\\n/g, ' ')
    .replaceAll(/\]\([^)]*\)/g, ' ')
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[\p{M}'’‘]/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** Every run of eight words in a text, with its hash: sha256, the first 12 hex digits. */
export function shinglesOf(text: string): { run: string; hash: string }[] {
  const words = wordsOf(text);
  return words.slice(runLength - 1).map((_, at) => {
    const run = words.slice(at, at + runLength).join(' ');
    return { run, hash: createHash('sha256').update(run).digest('hex').slice(0, 12) };
  });
}
