import { citedSources } from '../../queries/citedSources.ts';
import type { Source } from '../../../contentModel.ts';

/** A file for each cited source, and `all` for all of them together. */
export async function citedFiles(): Promise<{ id: string; sources: Source[] }[]> {
  const sources = (await citedSources()).map(({ source }) => source);
  return [
    ...sources.map((source) => ({ id: source.id, sources: [source] })),
    { id: 'all', sources },
  ];
}
