import type { APIRoute } from 'astro';
import { guidelinesSchema } from '../../../lib/publish/data/guidelinesData.ts';
import { jsonFile } from '../../../lib/publish/data/dataFile.ts';

export const GET: APIRoute = () => jsonFile(guidelinesSchema);
