import type { APIRoute } from 'astro';
import { addressesOn } from '../../../lib/dataFile.ts';
import { svgCard } from '../../../lib/embedCard.ts';
import { embedRoutes } from '../../../lib/embedRoutes.ts';
import { pathsOf } from '../../../lib/embeds.ts';
import type { Statement } from '../../../lib/embeds.ts';

export const getStaticPaths = embedRoutes;

export const GET: APIRoute<{ one: Statement }> = ({ props: { one }, site }) =>
  new Response(svgCard(one, addressesOn(site)(pathsOf(one).page)), {
    headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' },
  });
