import type { APIRoute } from 'astro';
import { withBase } from '../lib/addresses/site.ts';

/** Everybody may read everything; where the site's address is known, the list of pages too. */
export const GET: APIRoute = ({ site }) => {
  const lines = ['User-agent: *', 'Allow: /'];
  if (site) lines.push('', `Sitemap: ${new URL(withBase('/sitemap.xml'), site).href}`);
  return new Response(`${lines.join('\n')}\n`);
};
