import type { Source } from '../../contentModel.ts';
import { coachRows, sourceRecord, sourcesOf } from './content.ts';
import { writtenPages } from './writtenPages.ts';

/** A page that cites a source. */
export interface CitingPage {
  readonly path: string;
  readonly title: string;
}

/** Every source that some page cites, by its label, with the pages that do. */
export async function citedSources(): Promise<{ source: Source; citedBy: CitingPage[] }[]> {
  const pages = [
    ...(await writtenPages()),
    {
      path: '/coaches/',
      title: 'Whose rule?',
      sources: sourcesOf(await coachRows()),
    },
  ];
  const citedBy = new Map<string, CitingPage[]>();
  for (const { path, title, sources } of pages) {
    for (const id of sources) citedBy.set(id, [...(citedBy.get(id) ?? []), { path, title }]);
  }
  const rows = [...citedBy].map(async ([id, citing]) => ({
    source: await sourceRecord(id, citing.map(({ path }) => path).join(' and ')),
    citedBy: citing,
  }));
  return (await Promise.all(rows)).sort((one, other) =>
    one.source.short.localeCompare(other.source.short, 'en'),
  );
}
