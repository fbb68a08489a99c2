import type { APIRoute } from 'astro';
import { answersData } from '../../../lib/answersData.ts';
import { addressesOn, jsonFile } from '../../../lib/dataFile.ts';

export const GET: APIRoute = ({ site }) => jsonFile(answersData(addressesOn(site)));
