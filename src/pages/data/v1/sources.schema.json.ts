import type { APIRoute } from 'astro';
import { sourcesSchema } from '../../../lib/publish/data/sourcesData.ts';
import { jsonFile } from '../../../lib/publish/data/dataFile.ts';

export const GET: APIRoute = () => jsonFile(sourcesSchema);
