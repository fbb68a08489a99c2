import { isShadowed, parseWeek } from '../../../rules/index.ts';
import type { RunKind } from '../../../rules/index.ts';
import { dayNames } from '../../words/weekWords.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

type Colors = Readonly<Record<string, string>>;

/** Heights in shares of the strip and the looks of each kind, as in the site's style. */
const barHeight: Record<RunKind, number> = { K: 0.85, R: 0.45, E: 0.6 };
const barWidth = 62;

/**
 * The week strip as parts of an SVG: seven days, a bar for each run, a shadow over the day after
 * each key workout. The same picture as `WeekStrip.tsx`, for where no style sheet reaches.
 */
export function drawStrip(week: string, box: Box, colors: Colors): string {
  const parsed = parseWeek(week);
  if (!parsed.ok) throw new Error(`drawStrip cannot draw "${week}".`);
  const days = parsed.value;
  const dayWidth = box.width / days.length;
  const ground = box.y + box.height;
  const parts = days.flatMap((runs, index) => {
    const left = box.x + index * dayWidth;
    const middle = left + dayWidth / 2;
    const isInShadow = isShadowed(days, index);
    const first = middle - (runs.length * barWidth) / 2;
    return [
      isInShadow
        ? rect({ x: left, y: box.y, width: dayWidth, height: box.height }, 'url(#shadow)')
        : '',
      ...runs.map((run, at) => drawBar(run, first + at * barWidth, ground, box.height, colors)),
      runs.length === 0
        ? `<circle cx="${middle}" cy="${ground - 16}" r="6" fill="${colors.easy}"/>`
        : '',
      `<text x="${middle}" y="${ground + 32}" font-size="22" text-anchor="middle" fill="${colors['ink-2']}">${dayNames[index]?.slice(0, 3)}</text>`,
    ];
  });
  const line = rect({ x: box.x, y: ground, width: box.width, height: 3 }, colors.ink);
  return [definitions(colors), ...parts, line].join('');
}

function drawBar(run: RunKind, x: number, ground: number, full: number, colors: Colors): string {
  const height = full * barHeight[run];
  const box = { x: x + 2, y: ground - height, width: barWidth - 4, height };
  const fills = { K: colors.key, R: 'url(#hatch)', E: 'none' };
  const letterColor = { K: colors['on-key'], R: colors.ink, E: colors['ink-2'] };
  const edge = run === 'E' ? ` stroke="${colors.easy}" stroke-width="4"` : '';
  const middle = { x: x + barWidth / 2, y: ground - height / 2 };
  const behind =
    run === 'R' ? `<circle cx="${middle.x}" cy="${middle.y}" r="17" fill="${colors.paper}"/>` : '';
  return [
    rect(box, fills[run], ` rx="5"${edge}`),
    behind,
    `<text x="${middle.x}" y="${middle.y + 8}" font-size="23" text-anchor="middle" fill="${letterColor[run]}">${run}</text>`,
  ].join('');
}

function definitions({ key, recovery, soft }: Colors): string {
  return `<defs><linearGradient id="shadow"><stop stop-color="${key}" stop-opacity=".22"/><stop offset="1" stop-color="${key}" stop-opacity="0"/></linearGradient><pattern id="hatch" width="11" height="11" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="11" height="11" fill="${soft}"/><rect width="6" height="11" fill="${recovery}"/></pattern></defs>`;
}

function rect({ x, y, width, height }: Box, fill = 'none', more = ''): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}"${more}/>`;
}
