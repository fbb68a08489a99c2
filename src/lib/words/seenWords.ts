import type { Source } from '../../contentModel.ts';

/** How much of a source we saw: in a word, and in a sentence. */
export const seenWords: Record<Source['seen'], { short: string; full: string }> = {
  fulltext: { short: 'text seen', full: 'We saw the text, or the part we use.' },
  abstract: { short: 'abstract seen', full: 'We saw the abstract, not the paper.' },
  'citation-only': {
    short: 'record only',
    full: 'We saw only the record: cited for existence, never for a figure.',
  },
};
