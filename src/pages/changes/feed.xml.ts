import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { allChanges } from '../../lib/publish/allChanges.ts';
import { addressesOn } from '../../lib/addresses/addressesOn.ts';
import { site } from '../../lib/addresses/site.ts';

/**
 * A feed has whole addresses. Without SITE_URL the only place we know of is the one where
 * `npm start` serves the site.
 */
const here = new URL('http://127.0.0.1:4321/');

export const GET: APIRoute = async (context) => {
  const home = context.site ?? here;
  const addressOf = addressesOn(home);
  const changes = await allChanges();
  return rss({
    title: `${site.name}: what changed`,
    description: 'Changes of our guidelines, articles, claims and other pages about recovery runs.',
    site: addressOf('/'),
    items: changes.map(({ date, what, title, path }) => ({
      title,
      description: what,
      pubDate: date,
      link: addressOf(path),
    })),
    customData: `<language>${site.language}</language>`,
  });
};
