import type { APIRoute } from 'astro';
import { addressesOn } from '../../../lib/addresses/addressesOn.ts';
import { jsonFile } from '../../../lib/publish/data/dataFile.ts';
import { embedRoutes } from '../../../lib/publish/embeds/embedRoutes.ts';
import type { Statement } from '../../../lib/publish/embeds/embeds.ts';
import { embedData } from '../../../lib/publish/embeds/embedSnippets.ts';

export const getStaticPaths = embedRoutes;

export const GET: APIRoute<{ one: Statement }> = ({ props, site }) =>
  jsonFile(embedData(props.one, addressesOn(site)));
