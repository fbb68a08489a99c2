import type { CardPart } from './cardLines.ts';

interface Props {
  readonly parts: readonly CardPart[];
  /** Colors of the site's tokens; a picture that leaves the page has no style sheet. */
  readonly colors: Readonly<Record<string, string>>;
  /** Where the numbers are from, for who finds the card. */
  readonly address: string;
}

const width = 600;
const margin = 36;
const lineHeight = 25;
const aboutHeight = 19;
const partHead = 62;
const headHeight = 112;
const foot = 108;

/**
 * The go-slow card: one small sheet with the reader's ranges, each with its name. A picture by
 * itself, with its colors and sizes inside, so that it can be printed and saved as it is.
 */
export function Card({ parts, colors, address }: Props) {
  const heights = parts.map(
    ({ lines }) =>
      partHead + lines.reduce((sum, { about }) => sum + lineHeight + (about ? aboutHeight : 0), 0),
  );
  const tops = heights.map((_, at) =>
    heights.slice(0, at).reduce((sum, each) => sum + each, headHeight),
  );
  const height = heights.reduce((sum, each) => sum + each, headHeight) + foot;
  const { ink, 'ink-2': ink2, paper, recovery, line, key } = colors;
  const right = width - margin;
  return (
    <svg
      class="go-slow-card"
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={inWords(parts)}
      font-family="system-ui, 'Helvetica Neue', Arial, sans-serif"
      fill={ink}
    >
      <rect width={width} height={height} rx="14" fill={paper} stroke={line} stroke-width="2" />
      <rect x={margin} y="36" width="9" height="30" rx="2" fill={key} />
      <rect x={margin + 13} y="50" width="9" height="16" rx="2" fill={recovery} />
      <text x={margin + 34} y="64" font-size="34" font-weight="800">
        Go slow
      </text>
      <text x={right} y="64" font-size="17" text-anchor="end" fill={ink2}>
        Tired Legs
      </text>
      <text x={margin} y="98" font-size="17" fill={ink2}>
        Tired legs today. Ranges differ: stay with one coach.
      </text>
      {parts.map((part, at) => (
        <Part key={part.title} part={part} top={tops[at] ?? 0} colors={colors} />
      ))}
      <line x1={margin} x2={right} y1={height - foot + 8} y2={height - foot + 8} stroke={line} />
      <text x={margin} y={height - foot + 34} font-size="16" font-weight="600">
        If talking is work, slow down; if it is easy, one step slower.
      </text>
      <text x={margin} y={height - foot + 57} font-size="14" fill={ink2}>
        The next key workout is the judge. Who says so, and where:
      </text>
      <text x={margin} y={height - foot + 77} font-size="14" fill={ink2}>
        {address}
      </text>
    </svg>
  );
}

interface PartProps {
  readonly part: CardPart;
  readonly top: number;
  readonly colors: Props['colors'];
}

function Part({ part: { title, basis, lines }, top, colors }: PartProps) {
  const right = width - margin;
  const rows = lines.map(({ about }) => lineHeight + (about ? aboutHeight : 0));
  return (
    <g>
      <line x1={margin} x2={right} y1={top + 10} y2={top + 10} stroke={colors.line} />
      <text x={margin} y={top + 40} font-size="20" font-weight="700">
        {title}
      </text>
      <text x={right} y={top + 40} font-size="15" text-anchor="end" fill={colors['ink-2']}>
        {basis}
      </text>
      {lines.map(({ who, about, says }, at) => {
        const y = top + partHead + rows.slice(0, at).reduce((sum, each) => sum + each, 0) + 6;
        return (
          <g key={who + says}>
            <text x={margin} y={y} font-size="17">
              {who}
            </text>
            <text x={right} y={y} font-size="17" font-weight="700" text-anchor="end">
              {says}
            </text>
            {about && (
              <text x={margin} y={y + 18} font-size="13.5" fill={colors['ink-2']}>
                {about}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}

function inWords(parts: readonly CardPart[]): string {
  return parts
    .map(
      ({ title, basis, lines }) =>
        `${title}. ${basis}. ${lines.map(({ who, about, says }) => `${who}${about && `, ${about}`}: ${says}`).join('; ')}.`,
    )
    .join(' ');
}
