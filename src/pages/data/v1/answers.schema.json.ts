import type { APIRoute } from 'astro';
import { answersSchema } from '../../../lib/answersData.ts';
import { jsonFile } from '../../../lib/dataFile.ts';

export const GET: APIRoute = () => jsonFile(answersSchema);
