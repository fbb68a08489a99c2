import type { APIRoute } from 'astro';
import { addressesOn } from '../../../lib/addresses/addressesOn.ts';
import { svgCard } from '../../../lib/publish/embeds/embedCard.ts';
import { embedRoutes } from '../../../lib/publish/embeds/embedRoutes.ts';
import { pathsOf } from '../../../lib/publish/embeds/embeds.ts';
import type { Statement } from '../../../lib/publish/embeds/embeds.ts';

export const getStaticPaths = embedRoutes;

export const GET: APIRoute<{ one: Statement }> = ({ props: { one }, site }) =>
  new Response(svgCard(one, addressesOn(site)(pathsOf(one).page)), {
    headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' },
  });
