import type { APIRoute } from 'astro';
import { addressesOn, jsonFile } from '../../../lib/dataFile.ts';
import { embedRoutes } from '../../../lib/embedRoutes.ts';
import type { Statement } from '../../../lib/embeds.ts';
import { embedData } from '../../../lib/embedSnippets.ts';

export const getStaticPaths = embedRoutes;

export const GET: APIRoute<{ one: Statement }> = ({ props, site }) =>
  jsonFile(embedData(props.one, addressesOn(site)));
