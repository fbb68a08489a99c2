import type { APIRoute } from 'astro';
import { citedSources } from '../../lib/queries/citedSources.ts';
import type { Source } from '../../contentModel.ts';
import { jsonFile } from '../../lib/publish/data/dataFile.ts';
import { sourcesData } from '../../lib/publish/data/sourcesData.ts';

export async function getStaticPaths() {
  const rows = await citedSources();
  return rows.map(({ source }) => ({ params: { id: source.id }, props: { source } }));
}

export const GET: APIRoute<{ source: Source }> = ({ props }) =>
  jsonFile(sourcesData([props.source]));
