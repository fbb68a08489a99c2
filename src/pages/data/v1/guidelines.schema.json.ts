import type { APIRoute } from 'astro';
import { guidelinesSchema } from '../../../lib/guidelinesData.ts';
import { jsonFile } from '../../../lib/dataFile.ts';

export const GET: APIRoute = () => jsonFile(guidelinesSchema);
