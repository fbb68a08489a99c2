import type { APIRoute } from 'astro';
import { sourcesSchema } from '../../../lib/sourcesData.ts';
import { jsonFile } from '../../../lib/dataFile.ts';

export const GET: APIRoute = () => jsonFile(sourcesSchema);
