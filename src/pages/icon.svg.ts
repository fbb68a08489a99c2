import type { APIRoute } from 'astro';
import { drawIcon } from '../lib/publish/icon.ts';
import { colorStyle } from '../styles/colors.ts';

const style = `${colorStyle(['key', 'recovery', 'easy'])}.k{fill:var(--key)}.r{fill:var(--recovery)}.e{fill:var(--easy)}`;

/** The site's mark in its own colors. */
export const GET: APIRoute = () =>
  new Response(drawIcon(style), { headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' } });
