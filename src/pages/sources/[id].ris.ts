import type { APIRoute } from 'astro';
import { ris } from '../../lib/publish/citations/citationFormats.ts';
import { citedFiles } from '../../lib/publish/citations/citedFiles.ts';
import type { Source } from '../../contentModel.ts';

export async function getStaticPaths() {
  return (await citedFiles()).map(({ id, sources }) => ({ params: { id }, props: { sources } }));
}

export const GET: APIRoute<{ sources: Source[] }> = ({ props }) =>
  new Response(props.sources.map(ris).join(''), {
    headers: { 'Content-Type': 'application/x-research-info-systems; charset=utf-8' },
  });
