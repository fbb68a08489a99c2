import type { Mix } from './mix.ts';
import type { Reason } from './reasons.ts';
import { hasDoubles, hasRuns } from './situation.ts';

/** What we decided where no source does; always shown as ours. */
export type HouseChoice =
  | 'one-run-a-day'
  | 'fourth-run-after-key'
  | 'one-recovery-per-key'
  | 'base-outranks-counts'
  | 'double-counts-as-two';

/**
 * What is ours in an answer.
 *
 * @param mix - what the week holds
 * @param reasons - how the guidelines stand to it
 */
export function choicesIn({ asked, alternative }: Mix, reasons: readonly Reason[]): HouseChoice[] {
  const rows: [HouseChoice, boolean][] = [
    ['one-run-a-day', hasRuns(asked.situation)],
    ['double-counts-as-two', hasDoubles(asked.situation)],
    ['fourth-run-after-key', alternative !== null],
    ['one-recovery-per-key', asked.upperGuide !== null && asked.guideline !== asked.upperGuide],
    [
      'base-outranks-counts',
      asked.situation.phase === 'base' && reasons.some(({ overriddenBy }) => overriddenBy),
    ],
  ];
  return rows.flatMap(([choice, holds]) => (holds ? [choice] : []));
}
