import type { APIRoute } from 'astro';
import { citedSources } from '../../../lib/queries/citedSources.ts';
import { jsonFile } from '../../../lib/publish/data/dataFile.ts';
import { sourcesData } from '../../../lib/publish/data/sourcesData.ts';

export const GET: APIRoute = async () =>
  jsonFile(sourcesData((await citedSources()).map(({ source }) => source)));
