import { shownValue } from '../../../rules/index.ts';
import type { DistanceUnit, EffortRange, Measure } from '../../../rules/index.ts';
import type { Computed } from './words.ts';
import { numberWords, rangeWords, whoWords } from './words.ts';

/** Distances stand in words: a limit on one run is no range to draw beside minutes. */
type AxisMeasure = Exclude<Measure, 'distance'>;

interface Props {
  readonly measure: AxisMeasure;
  readonly unit: DistanceUnit;
  /** Rows of this measure with a number. */
  readonly rows: readonly Computed[];
  /** What the reader ran, in the rules' unit, and where it falls in each row, in words. */
  readonly placed?: Placed | undefined;
}

export interface Placed {
  readonly value: number;
  readonly words: ReadonlyMap<string, string>;
}

/** Steps between marks, in the shown unit, the finest first; at most five marks are drawn. */
const steps: Record<AxisMeasure, readonly number[]> = {
  pace: [30, 60, 120, 240, 480],
  'heart-rate': [10, 20, 40],
  duration: [30, 60, 120, 240],
};
const mostMarks = 5;
/** One measure with a bar for each row: dashed to the edge where its source leaves an end open. */
export function Axis({ measure, unit, rows, placed }: Props) {
  const inUnit = (value: number) => shownValue(value, { measure, unit });
  const own = placed && inUnit(placed.value);
  const ends = rows.flatMap(({ range: { from, to, toAtMost } }) => [from, to, toAtMost ?? null]);
  const values = [...ends.filter((end) => end !== null).map(inUnit), ...(own ? [own] : [])];
  const { min, max, marks } = scaleOf(values, steps[measure]);
  const at = (value: number) => ((value - min) / (max - min)) * 100;
  return (
    <div class="axis">
      <ul>
        {rows.map(({ row, range }) => (
          <li key={row.id}>
            <span class="who">{whoWords(row)}</span>{' '}
            <span class="says">
              {rangeWords(range, measure, unit).replace(' to ', '–')}
              {placed && <i>{placed.words.get(row.id)}</i>}
            </span>
            <svg width="100%" height="12" aria-hidden="true">
              {marks.map((mark) => (
                <line key={mark} class="grid" x1={`${at(mark)}%`} x2={`${at(mark)}%`} y2="100%" />
              ))}
              <Bar range={range} at={(value) => at(inUnit(value))} kind={kindOf(row)} />
              {own && <line class="own" x1={`${at(own)}%`} x2={`${at(own)}%`} y2="100%" />}
            </svg>
          </li>
        ))}
      </ul>
      <svg class="marks" width="100%" height="16" aria-hidden="true">
        {marks.map((mark, index) => (
          <text
            key={mark}
            // On a narrow screen the unit behind the last number takes its room.
            class={index === marks.length - 2 ? 'before-last' : undefined}
            x={`${at(mark)}%`}
            y="12"
            text-anchor={index === 0 ? 'start' : index === marks.length - 1 ? 'end' : 'middle'}
          >
            {numberWords(mark, measure)}
            {index === marks.length - 1 && shortUnit(measure, unit)}
          </text>
        ))}
      </svg>
    </div>
  );
}

interface BarProps {
  readonly range: EffortRange;
  readonly at: (value: number) => number;
  readonly kind: string;
}

function Bar({ range: { from, to, toAtMost }, at, kind }: BarProps) {
  // A limit without another end is an edge, and dashes on the side that is left open.
  const start = at(from ?? to ?? 0);
  const end = at(to ?? from ?? 0);
  return (
    <>
      {from === null && <Open from={0} to={end} kind={kind} />}
      {to === null && <Open from={start} to={100} kind={kind} />}
      {toAtMost !== undefined && <Open from={end} to={at(toAtMost)} kind={kind} />}
      <rect
        class={`bar-${kind}`}
        x={`${start}%`}
        width={`${Math.max(end - start, 0.8)}%`}
        y="2"
        height="8"
        rx="1.5"
      />
    </>
  );
}

function Open({ from, to, kind }: { readonly from: number; readonly to: number; kind: string }) {
  return <line class={`open bar-${kind}`} x1={`${from}%`} x2={`${to}%`} y1="6" y2="6" />;
}

function kindOf({ authority, about }: Computed['row']): string {
  if (authority === 'house') return 'ours';
  return about === 'recovery' || about === 'easy-and-recovery' ? 'recovery' : 'easy';
}

function shortUnit(measure: AxisMeasure, unit: DistanceUnit): string {
  return { pace: ` /${unit}`, 'heart-rate': ' bpm', duration: ' min' }[measure];
}

/** Marks around all values, at round numbers. */
function scaleOf(values: readonly number[], sizes: readonly number[]) {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const ends = (step: number) => [Math.floor(least / step), Math.floor(most / step) + 1] as const;
  const step = sizes.find((size) => ends(size)[1] - ends(size)[0] < mostMarks) ?? sizes.at(-1) ?? 1;
  const [first, last] = ends(step);
  const marks = Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
  return { min: first * step, max: last * step, marks };
}
