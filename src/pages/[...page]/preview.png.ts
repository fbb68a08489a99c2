import type { APIRoute, GetStaticPaths } from 'astro';
import { asPicture } from '../../lib/publish/previews/asPicture.ts';
import { drawPreview } from '../../lib/publish/previews/drawPreview.ts';
import type { Preview } from '../../lib/publish/previews/drawPreview.ts';
import { previews } from '../../lib/publish/previews/previews.ts';
import { colorsOf } from '../../styles/colors.ts';

export const getStaticPaths = (async () =>
  [...(await previews())].map(([path, preview]) => ({
    params: { page: path.slice(1, -1) || undefined },
    props: { preview },
  }))) satisfies GetStaticPaths;

const colors = colorsOf('light');

/** What others show when they link to a page; no reader of the page loads it. */
export const GET: APIRoute<{ preview: Preview }> = async ({ props }) =>
  new Response(await asPicture(drawPreview(props.preview, colors)), {
    headers: { 'Content-Type': 'image/png' },
  });
