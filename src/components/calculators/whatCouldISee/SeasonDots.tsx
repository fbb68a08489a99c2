import type { Season } from '../../../rules/index.ts';
import { percent } from './shares.ts';

interface Props {
  readonly seasons: readonly Season[];
  /** What is true of this runner; percent of time. */
  readonly effectPercent: number;
}

const size = { width: 320, height: 78 };
/** Of a column of dots, in units of the picture; the line they stand on. */
const column = 5;
const floor = 63;
/** Ends of the scale in percent: the first that holds nearly all of the dots. */
const scales = [2, 4, 8, 16, 32];

type Fate = 'missed' | 'found' | 'fooled';
const fateOf = ({ isFound, isFooled }: Season): Fate =>
  isFooled ? 'fooled' : isFound ? 'found' : 'missed';

/**
 * Seasons of the same runner as dots, each where its two averages came out: small where nothing
 * was found, large where it was, a cross where the runner was fooled.
 */
export function SeasonDots({ seasons, effectPercent }: Props) {
  const { end, marks } = placeDots(seasons, effectPercent);
  const at = (value: number) => (size.width / 2) * (1 + value / end);
  const count = (fate: Fate) => seasons.filter((season) => fateOf(season) === fate).length;
  return (
    <figure class="noise">
      <svg viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden="true">
        <path class="noise-axis" d={`M0 ${floor}H${size.width}M${at(0)} 0V${floor + 3}`} />
        {effectPercent > 0 && (
          <path class="noise-true" d={`M${at(effectPercent)} 0V${floor + 3}`} />
        )}
        <path class="noise-missed" d={marks.missed.map(dot).join('')} />
        <path class="noise-found" d={marks.found.map(dot).join('')} />
        <path class="noise-fooled" d={marks.fooled.map(cross).join('')} />
        <text x="1" y={size.height - 3}>
          {percent(-end)}
        </text>
        <text x={at(0)} y={size.height - 3} class="middle">
          0
        </text>
        <text x={size.width - 1} y={size.height - 3} class="end">
          {percent(end)}
        </text>
      </svg>
      <figcaption>
        <b>{seasons.length} seasons of one runner:</b>
        <span>
          <i class="mark-found" /> {`${count('found')} found`}
        </span>
        <span>
          <i class="mark-missed" /> {`${count('missed')} missed`}
        </span>
        <span>
          <i class="mark-fooled" /> {`${count('fooled')} fooled`}
        </span>
      </figcaption>
    </figure>
  );
}

type Point = readonly [x: number, y: number];
const dot = ([x, y]: Point) => `M${x} ${y}h0`;
const cross = ([x, y]: Point) => `M${x - 2} ${y - 2}l4 4m0-4l-4 4`;

/** Dots of a column stand on each other, what was found first, closer where there are many. */
function placeDots(seasons: readonly Season[], effectPercent: number) {
  const far = Math.max(effectPercent, ...seasons.map((one) => Math.abs(one.estimatePercent)));
  const end = scales.find((scale) => scale * 1.1 > far) ?? far;
  const columns = size.width / column;
  const columnOf = ({ estimatePercent }: Season) => {
    const share = (estimatePercent / end + 1) / 2;
    return Math.min(columns - 1, Math.max(0, Math.floor(share * columns)));
  };
  const heights = new Map<number, number>();
  for (const season of seasons) {
    const place = columnOf(season);
    heights.set(place, (heights.get(place) ?? 0) + 1);
  }
  const rise = Math.min(column, (floor - column) / Math.max(...heights.values()));
  const marks: Record<Fate, Point[]> = { missed: [], found: [], fooled: [] };
  const filled = new Map<number, number>();
  const foundFirst = [...seasons].sort((one, other) => Number(other.isFound) - Number(one.isFound));
  for (const season of foundFirst) {
    const place = columnOf(season);
    const below = filled.get(place) ?? 0;
    filled.set(place, below + 1);
    const y = floor - column / 2 - below * rise;
    marks[fateOf(season)].push([place * column + column / 2, Math.round(y * 10) / 10]);
  }
  return { end, marks };
}
