import type { APIRoute } from 'astro';
import { answersData } from '../../../lib/publish/data/answersData.ts';
import { addressesOn } from '../../../lib/addresses/addressesOn.ts';
import { jsonFile } from '../../../lib/publish/data/dataFile.ts';

export const GET: APIRoute = ({ site }) => jsonFile(answersData(addressesOn(site)));
