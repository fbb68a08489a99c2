import type { APIRoute } from 'astro';
import { colorStyle } from '../styles/colors.ts';

const style = `${colorStyle(['key', 'recovery', 'easy'])}.k{fill:var(--key)}.r{fill:var(--recovery)}.e{fill:var(--easy)}`;

/** The site's mark in its own colors: a key workout, a recovery run, a rest day. */
const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 28 28"><style>${style}</style><rect class="k" x="1" y="4" width="8" height="20" rx="1.5"/><rect class="r" x="11" y="14" width="8" height="10" rx="1.5"/><circle class="e" cx="24" cy="21" r="3"/></svg>
`;

export const GET: APIRoute = () =>
  new Response(icon, { headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' } });
