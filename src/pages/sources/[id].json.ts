import type { APIRoute } from 'astro';
import { citedSources } from '../../lib/content.ts';
import type { Source } from '../../lib/content.ts';
import { jsonFile } from '../../lib/dataFile.ts';
import { sourcesData } from '../../lib/sourcesData.ts';

export async function getStaticPaths() {
  const rows = await citedSources();
  return rows.map(({ source }) => ({ params: { id: source.id }, props: { source } }));
}

export const GET: APIRoute<{ source: Source }> = ({ props }) =>
  jsonFile(sourcesData([props.source]));
