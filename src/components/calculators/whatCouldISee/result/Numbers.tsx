import type { Comparison } from '../../../../rules/index.ts';
import { comparisons } from '../comparisons.ts';
import type { ComparisonId } from '../comparisons.ts';
import { percent } from '../shares.ts';
import { between, clock } from './words.ts';

interface Props {
  readonly result: Comparison;
  readonly compare: ComparisonId;
}

/** Every number that the verdict rests on. */
export function Numbers({ result, compare }: Props) {
  const { A, B } = comparisons[compare];
  const { typicalTimeS, scatter } = result;
  const rows = [
    [`Time ${A.after}`, clock(typicalTimeS.A)],
    [`Time ${B.after}`, clock(typicalTimeS.B)],
    [
      'Difference',
      `${percent(Math.abs(result.estimatePercent), 2)} less ${result.estimatePercent < 0 ? A.after : B.after}`,
    ],
    [
      'Chance alone deals as much',
      `${result.asFar.toLocaleString('en-US')} of ${result.orders.toLocaleString('en-US')} orders (${result.p.toFixed(4)})`,
    ],
    [
      'The most striking result',
      `2 of ${result.orders.toLocaleString('en-US')} orders (${result.smallestP.toFixed(4)})`,
    ],
    ...result.intervals.map((interval) => [
      `Range at ${percent(100 * interval.level)}`,
      between(interval, compare),
    ]),
    ...(scatter
      ? [
          [
            'Scatter of one test',
            `${percent(scatter.scatter, 2)}; the true one ${percent(scatter.low, 2)} to ${percent(scatter.high, 2)}`,
          ],
        ]
      : []),
  ];
  return (
    <dl class="numbers">
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
