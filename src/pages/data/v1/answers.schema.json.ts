import type { APIRoute } from 'astro';
import { answersSchema } from '../../../lib/publish/data/answersData.ts';
import { jsonFile } from '../../../lib/publish/data/dataFile.ts';

export const GET: APIRoute = () => jsonFile(answersSchema);
