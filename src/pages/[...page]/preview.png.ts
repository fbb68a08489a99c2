import type { APIRoute, GetStaticPaths } from 'astro';
import { asPicture } from '../../components/preview/asPicture.ts';
import { drawPreview } from '../../components/preview/drawPreview.ts';
import type { Preview } from '../../components/preview/drawPreview.ts';
import { lightTokens } from '../../components/preview/lightTokens.ts';
import { previews } from '../../components/preview/previews.ts';
import style from '../../styles/site.css?raw';

export const getStaticPaths = (async () =>
  [...(await previews())].map(([path, preview]) => ({
    params: { page: path.slice(1, -1) || undefined },
    props: { preview },
  }))) satisfies GetStaticPaths;

const colors = lightTokens(style);

/** What others show when they link to a page; no reader of the page loads it. */
export const GET: APIRoute<{ preview: Preview }> = async ({ props }) =>
  new Response(await asPicture(drawPreview(props.preview, colors)), {
    headers: { 'Content-Type': 'image/png' },
  });
