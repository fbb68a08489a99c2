import type { Source } from '../../contentModel.ts';

const seen: Record<Source['seen'], string> = {
  fulltext: 'we saw the text or the part we use',
  abstract: 'we saw its abstract',
  'citation-only': 'we saw only its record',
};

/** Longest description that a search engine shows whole. */
const maxLength = 155;

/** What a source's page is about, in at most 155 characters: the title gives way first. */
export function sourceDescription(source: Source, pages: number): string {
  const rest = `: ${seen[source.seen]}, what is missing, the ${pages === 1 ? 'page' : `${String(pages)} pages`} citing it, and the record as BibTeX, RIS and CSL-JSON.`;
  const room = maxLength - rest.length;
  if (source.title.length <= room) return source.title + rest;
  return `${source.title.slice(0, room - 1).replace(/[\s,:;.]*\S*$/, '')}…${rest}`;
}
