import type { Comparison } from '../../../../rules/index.ts';
import { comparisons } from '../comparisons.ts';
import type { ComparisonId } from '../comparisons.ts';
import { percent } from '../shares.ts';
import { between } from './words.ts';

interface Props {
  /** Null where there is nothing to compare: then only the line stands there. */
  readonly result: Comparison | null;
  readonly compare: ComparisonId;
}

const width = 320;
/** Thickness of the bar at each level, the surest thinnest. */
const thickness = [16, 9, 3];
const middle = 28;

/** Where the true difference lies, as far as these tests can say: one bar a level, a dot for the tests. */
export function IntervalPicture({ result, compare }: Props) {
  const { intervals, estimatePercent } = result ?? { intervals: [], estimatePercent: 0 };
  const ends = intervals.flatMap(({ low, high }) => [low, high]);
  const end = Math.max(0.5, ...[...ends, estimatePercent].map(Math.abs)) * 1.1;
  const at = (value: number) => Math.round((width / 2) * (1 + value / end) * 10) / 10;
  const { A, B } = comparisons[compare];
  const widest = intervals.at(-1);
  return (
    <figure class="interval">
      <svg viewBox={`0 0 ${width} 70`} aria-hidden="true">
        <path class="interval-axis" d={`M0 ${middle}H${width}M${at(0)} 2V${middle + 16}`} />
        {intervals.map(({ askedLevel, low, high }, place) => (
          <path
            key={askedLevel}
            class="interval-bar"
            stroke-width={thickness[place]}
            d={`M${at(low)} ${middle}H${at(high)}`}
          />
        ))}
        {result && <circle cx={at(estimatePercent)} cy={middle} r="5" />}
        {widest &&
          [widest.low, widest.high].map((value) => (
            <text key={value} x={at(value)} y="11" class="middle">
              {percent(Math.abs(value))}
            </text>
          ))}
        <text x="1" y="55">
          less time {A.after}
        </text>
        <text x={width - 1} y="68" class="end">
          less time {B.after}
        </text>
      </svg>
      <figcaption>
        {widest
          ? `The true difference: ${between(widest, compare)}. Such ranges hold it ${percent(100 * widest.level)} of the time.`
          : result
            ? 'With so few tests no range can be given.'
            : 'The range comes with the last time.'}
      </figcaption>
    </figure>
  );
}
