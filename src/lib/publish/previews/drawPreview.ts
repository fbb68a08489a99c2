import { wrapText } from '../wrapText.ts';
import { drawStrip } from './drawStrip.ts';

/** What the picture of a page shows. */
export interface Preview {
  /** What kind of page it is, in the corner. */
  readonly kind: string;
  readonly title: string;
  /** One sentence below the title. */
  readonly line: string;
  /** The number of a guideline. */
  readonly bib?: number;
  /** A week in week notation, where the page is about one. */
  readonly week?: string | undefined;
}

/** What link previews ask for: https://ogp.me and the large card of most networks. */
export const previewSize = { width: 1200, height: 630 };

/** What the one weight we use is called inside its file. */
const fontName = 'Bricolage Grotesque 96pt ExtraBold';
/** Our display font is narrower than the system fonts that `wrapText` reckons with. */
const narrower = 0.85;
const margin = 72;
const inner = previewSize.width - 2 * margin;
const strip = { x: margin, y: 410, width: inner, height: 140 };
/** With a strip there is less room for words, so they are smaller. */
const sizes = { withStrip: { title: 56, line: 27 }, alone: { title: 76, line: 35 } };

/** The picture as SVG, from the site's own colors. */
export function drawPreview(preview: Preview, colors: Readonly<Record<string, string>>): string {
  const { kind, title, line, bib, week } = preview;
  const size = week ? sizes.withStrip : sizes.alone;
  const bibWidth = bib === undefined ? 0 : size.title * 2.1;
  const titleLines = wrapText(title, {
    widthPx: inner - bibWidth,
    fontPx: size.title * narrower,
  });
  const lines = wrapText(line, { widthPx: inner, fontPx: size.line * narrower });
  const titleTop = week ? 184 : 224;
  const titleHeight = titleLines.length * size.title * 1.1;
  const lineTop = titleTop + titleHeight + size.line * (week ? 0.1 : 0.5);
  const parts = [
    `<rect width="100%" height="100%" fill="${colors.paper}"/>`,
    drawHead(kind, colors),
    bib === undefined ? '' : drawBib(bib, titleTop, size.title, colors),
    drawLines(titleLines, margin + bibWidth, titleTop, size.title, colors.ink),
    drawLines(lines, margin, lineTop, size.line, colors['ink-2']),
    week ? drawStrip(week, strip, colors) : drawGround(colors),
  ];
  const { width, height } = previewSize;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="${fontName}">${parts.join('')}</svg>`;
}

/** The site's mark and name on the left, the kind of page on the right. */
function drawHead(kind: string, { key, recovery, easy, ink, 'ink-2': ink2 }: Colors): string {
  const right = previewSize.width - margin;
  return [
    `<g transform="translate(${margin} 64) scale(1.7)"><rect y="1" width="7" height="18" rx="1.5" fill="${key}"/><rect x="10" y="10" width="7" height="9" rx="1.5" fill="${recovery}"/><circle cx="23.5" cy="16" r="2.5" fill="${easy}"/></g>`,
    `<text x="${margin + 62}" y="93" font-size="32" fill="${ink}">Tired Legs</text>`,
    `<text x="${right}" y="93" font-size="26" text-anchor="end" fill="${ink2}">${escapeText(kind)}</text>`,
  ].join('');
}

type Colors = Readonly<Record<string, string>>;

/** The number as on a race bib, as high as the first line of the title. */
function drawBib(bib: number, baseline: number, size: number, { ink }: Colors): string {
  const width = size * 1.75;
  return `<rect x="${margin}" y="${baseline - size * 0.95}" width="${width}" height="${size * 1.25}" rx="10" fill="none" stroke="${ink}" stroke-width="4"/><text x="${margin + width / 2}" y="${baseline}" font-size="${size}" text-anchor="middle" fill="${ink}">${bib}</text>`;
}

/** Where there is no week, one bar in its shadow's color closes the picture. */
function drawGround({ key }: Colors): string {
  return `<rect y="${previewSize.height - 14}" width="100%" height="14" fill="${key}"/>`;
}

function drawLines(
  lines: readonly string[],
  x: number,
  top: number,
  size: number,
  color = '',
): string {
  return lines
    .map(
      (line, at) =>
        `<text x="${x}" y="${top + at * size * 1.1}" font-size="${size}" fill="${color}">${escapeText(line)}</text>`,
    )
    .join('');
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
