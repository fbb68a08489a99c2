import type { APIRoute } from 'astro';
import { guidelinePages } from '../../../lib/queries/content.ts';
import { addressesOn } from '../../../lib/addresses/addressesOn.ts';
import { jsonFile } from '../../../lib/publish/data/dataFile.ts';
import { guidelinesData } from '../../../lib/publish/data/guidelinesData.ts';

export const GET: APIRoute = async ({ site }) =>
  jsonFile(guidelinesData(await guidelinePages(), addressesOn(site)));
