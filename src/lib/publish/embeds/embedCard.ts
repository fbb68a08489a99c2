import { badgesLine } from './embeds.ts';
import type { Statement } from './embeds.ts';
import { colorStyle } from '../../../styles/colors.ts';
import { wrapText } from '../wrapText.ts';

/*
 * The same words on a picture of 480 pixels and in a frame as narrow as 280: their lines are
 * broken here, so that a picture needs no script and a frame's height is known beforehand.
 */

export const wayBack = 'Tired Legs: who says so, and why';
export const cardWidth = 480;
const pad = 24;

/** One style for all cards: the policy of the embeds names its hash. */
export const cardStyle =
  colorStyle(['card', 'ink', 'ink-2', 'line', 'key', 'recovery', 'easy', 'link']) +
  ':root{font-family:ui-sans-serif,system-ui,sans-serif}' +
  '.card{fill:var(--card);stroke:var(--line)}text{fill:var(--ink-2);font-size:15px}.title{font-weight:600}.statement{fill:var(--ink);font-size:20px;font-weight:700}.back{fill:var(--link);font-weight:600}.key{fill:var(--key)}.recovery{fill:var(--recovery)}.easy{fill:var(--easy)}';

interface Line {
  readonly text: string;
  readonly name: string;
  /** Distance to the line above. */
  readonly stepPx: number;
}

/** The statement, its badges and the way back as one picture, in light and dark. */
export function svgCard(statement: Statement, address: string): string {
  const { what, title, saidByLabel, badges } = statement;
  const lines = [
    ...block(`${what}: ${title}`, { name: 'title', fontPx: 15, stepPx: 22, gapPx: 0 }),
    ...block(statement.statement, { name: 'statement', fontPx: 20, stepPx: 27, gapPx: 12 }),
    ...block(`${saidByLabel}: ${badges.saidBy}`, {
      name: 'badge',
      fontPx: 15,
      stepPx: 22,
      gapPx: 14,
    }),
    ...block(`Studies: ${badges.studies}`, { name: 'badge', fontPx: 15, stepPx: 22, gapPx: 0 }),
  ];
  let y = pad - 6;
  const texts = lines.map(({ text, name, stepPx }) => {
    y += stepPx;
    return `<text class="${name}" x="${String(pad)}" y="${String(y)}">${escapeXml(text)}</text>`;
  });
  const foot = y + 38;
  const height = String(foot + pad - 4);
  const width = String(cardWidth);
  const mark =
    `<g transform="translate(${String(pad)} ${String(foot - 14)}) scale(.8)"><rect class="key" y="1" width="7" height="18" rx="1.5"/>` +
    `<rect class="recovery" x="10" y="10" width="7" height="9" rx="1.5"/><circle class="easy" cx="23.5" cy="16" r="2.5"/></g>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="words">`,
    `<title id="words">${escapeXml(`${statement.statement} ${badgesLine(statement)}`)}</title>`,
    `<style>${cardStyle}</style>`,
    `<rect class="card" x=".5" y=".5" width="${String(cardWidth - 1)}" height="${String(foot + pad - 5)}" rx="12"/>`,
    ...texts,
    `<a href="${escapeXml(address)}">${mark}<text class="back" x="${String(pad + 30)}" y="${String(foot)}">${wayBack}</text></a>`,
    '</svg>',
    '',
  ].join('\n');
}

/** Height of the card as `svgCard` draws it. */
export function cardHeight(svg: string): number {
  return Number(/<svg[^>]* height="(\d+)"/.exec(svg)?.[1]);
}

/** Narrowest frame that still shows everything. */
export const narrowestFrame = 280;

/**
 * Height in which a frame shows all its words when it is 280 pixels wide. Wider it needs less.
 * Sizes and distances are those of `src/styles/embed.css`.
 */
export function frameHeight({ what, title, statement, saidByLabel, badges }: Statement): number {
  const widthPx = narrowestFrame - 2 - 2 * 16;
  const rows = (text: string, fontPx: number, linePx: number) =>
    wrapText(text, { widthPx, fontPx }).length * linePx;
  return (
    2 * 17 +
    rows(`${what}: ${title}`, 14, 20) +
    10 +
    rows(statement, 20, 26) +
    12 +
    rows(`${saidByLabel}: ${badges.saidBy}`, 14, 20) +
    rows(`Studies: ${badges.studies}`, 14, 20) +
    10 +
    Math.max(44, rows(wayBack, 15, 20))
  );
}

function block(
  text: string,
  { name, fontPx, stepPx, gapPx }: { name: string; fontPx: number; stepPx: number; gapPx: number },
): Line[] {
  return wrapText(text, { widthPx: cardWidth - 2 * pad, fontPx }).map((line, at) => ({
    text: line,
    name,
    stepPx: at === 0 ? stepPx + gapPx : stepPx,
  }));
}

function escapeXml(text: string): string {
  const names: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replaceAll(/[&<>"]/g, (sign) => names[sign] ?? sign);
}
