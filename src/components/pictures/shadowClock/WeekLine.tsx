import { minutesInWeek } from '../../../rules/index.ts';
import type { ReadRun } from './form.ts';

interface Props {
  readonly runs: readonly ReadRun[];
  /** Short names, from Monday. */
  readonly days: readonly string[];
  /** How long a shadow lasts, in minutes. */
  readonly shadowMin: number;
}

const share = (min: number) => `${((min / minutesInWeek) * 100).toFixed(3)}%`;
/** Pixels: how high each kind stands on the line, as in the strip, and how wide. */
const lineY = 118;
const heights = { K: 100, R: 53, E: 71 };
const barWidth = 18;

/**
 * The week as one line with the parts of the strip on it. Places are shares of the line, sizes
 * are pixels of the style sheet; a shadow that leaves on Sunday comes in again on Monday.
 */
export function WeekLine({ runs, days, shadowMin }: Props) {
  return (
    <svg class="clock-line" aria-hidden="true">
      <defs>
        <linearGradient id="clock-shadow">
          <stop class="clock-dark" />
          <stop class="clock-light" offset="1" />
        </linearGradient>
        <pattern
          id="clock-hatch"
          width="11"
          height="11"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect class="clock-soft" width="11" height="11" />
          <rect class="clock-stripe" width="6" height="11" />
        </pattern>
      </defs>
      <svg class="clock-shadows">
        {runs
          .filter(({ isKey }) => isKey)
          .flatMap(({ min }) => [min, min - minutesInWeek])
          .map((min, at) => (
            <rect key={at} x={share(min)} width={share(shadowMin)} height="100%" />
          ))}
      </svg>
      {days.map((name, day) => (
        <svg
          key={name}
          x={share((day / days.length) * minutesInWeek)}
          width={share(minutesInWeek / days.length)}
        >
          <path class="clock-midnight" d={`M0 0V${lineY}`} />
          <text class="clock-day" x="50%" y={lineY + 19}>
            {name}
          </text>
        </svg>
      ))}
      {runs.map(({ isKey, kind, min, number }, place) => {
        const top = lineY - heights[kind];
        // A key workout ends where its shadow begins; another run starts at its moment.
        const left = isKey ? -barWidth : 0;
        return (
          <svg key={place} class={`clock-bar clock-${kind}`} x={share(min)}>
            <rect x={left} y={top} width={barWidth} height={heights[kind]} rx="4" />
            <text x={left + barWidth / 2} y={lineY - 20}>
              {kind}
            </text>
            <text class="clock-number" x={left + barWidth / 2} y={top - 5}>
              {number}
            </text>
          </svg>
        );
      })}
      <line class="clock-base" x2="100%" y1={lineY} y2={lineY} />
    </svg>
  );
}
