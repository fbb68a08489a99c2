import type { APIRoute } from 'astro';
import { citedSources } from '../../../lib/content.ts';
import { jsonFile } from '../../../lib/dataFile.ts';
import { sourcesData } from '../../../lib/sourcesData.ts';

export const GET: APIRoute = async () =>
  jsonFile(sourcesData((await citedSources()).map(({ source }) => source)));
