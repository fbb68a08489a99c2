import type { APIRoute } from 'astro';
import { guidelinePages } from '../../../lib/content.ts';
import { addressesOn, jsonFile } from '../../../lib/dataFile.ts';
import { guidelinesData } from '../../../lib/guidelinesData.ts';

export const GET: APIRoute = async ({ site }) =>
  jsonFile(guidelinesData(await guidelinePages(), addressesOn(site)));
