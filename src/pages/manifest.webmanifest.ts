import type { APIRoute } from 'astro';
import { site, withBase } from '../lib/addresses/site.ts';
import { appIcons } from '../lib/publish/appIcons.ts';
import { colorsOf } from '../styles/colors.ts';

const { paper } = colorsOf('light');

/** What a device needs to know to put the site on its home screen. */
const manifest = {
  id: withBase('/'),
  name: site.name,
  short_name: site.name,
  description: 'What recovery runs are, what they are not, and how many your week needs.',
  lang: site.language,
  start_url: withBase('/'),
  scope: withBase('/'),
  // The way back stays: this is a site of pages.
  display: 'minimal-ui',
  background_color: paper,
  theme_color: paper,
  icons: appIcons.map(({ name, size, purpose }) => ({
    src: withBase(`/icons/${name}.png`),
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  })),
};

export const GET: APIRoute = () =>
  new Response(JSON.stringify(manifest), {
    headers: { 'Content-Type': 'application/manifest+json; charset=utf-8' },
  });
