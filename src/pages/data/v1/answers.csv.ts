import type { APIRoute } from 'astro';
import { answersCsv } from '../../../lib/publish/data/answersData.ts';
import { addressesOn } from '../../../lib/addresses/addressesOn.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(answersCsv(addressesOn(site)), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
