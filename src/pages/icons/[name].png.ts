import type { APIRoute, GetStaticPaths } from 'astro';
import { appIcons } from '../../lib/publish/appIcons.ts';
import type { AppIcon } from '../../lib/publish/appIcons.ts';
import { drawAppIcon } from '../../lib/publish/icon.ts';
import { asPicture } from '../../lib/publish/previews/asPicture.ts';
import { colorsOf } from '../../styles/colors.ts';

export const getStaticPaths = (() =>
  appIcons.map((icon) => ({
    params: { name: icon.name },
    props: { icon },
  }))) satisfies GetStaticPaths;

const { key, recovery, easy, paper } = colorsOf('light');
const style = `.k{fill:${key}}.r{fill:${recovery}}.e{fill:${easy}}`;

/** The mark as a home screen shows it. */
export const GET: APIRoute<{ icon: AppIcon }> = async ({ props: { icon } }) => {
  const { size, purpose } = icon;
  const svg = drawAppIcon(style, { size, paper, isMaskable: purpose === 'maskable' });
  return new Response(await asPicture(svg), { headers: { 'Content-Type': 'image/png' } });
};
