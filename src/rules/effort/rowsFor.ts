import { flagsFor, moved } from './flagsFor.ts';
import type { EffortFlag } from './flagsFor.ts';
import { assertKnown } from './known.ts';
import type { EffortInputs, Known } from './known.ts';
import type { EffortRange } from './range.ts';
import type { EffortRow, WhyNoNumber, WhySilent } from './row.ts';
import { effortRows } from './rows.ts';
import type { EffortRowId } from './rows.ts';

/** What one row says to this reader. */
export type RowAnswer = { readonly row: EffortRow & { readonly id: EffortRowId } } & (
  | {
      readonly outcome: 'computed';
      /** Exact; round with `shownRange`. */
      readonly range: EffortRange;
      readonly flags: readonly EffortFlag[];
    }
  /** It would compute, and the reader has not told us from what. */
  | { readonly outcome: 'needs'; readonly needs: keyof EffortInputs }
  /** Its source says nothing about a reader like this. */
  | { readonly outcome: 'silent'; readonly why: WhySilent }
  /** It has no number for any reader; at most an example of its own. */
  | {
      readonly outcome: 'shows';
      readonly why: WhyNoNumber;
      readonly example: EffortRange | null;
      readonly flags: readonly EffortFlag[];
    }
);

/**
 * What every coach, study and we ourselves say, in the reader's own numbers, side by side.
 *
 * Each row uses one input and one source's figures: none is an average, none is filled in
 * from another. In particular no row makes a recovery pace of an easy pace (no source has
 * one) or a maximum heart rate of an age (formulas miss by 7 to 11 beats).
 *
 * Source: each row's own.
 *
 * @param known - what the reader knows, each part optional; see `EffortInputs` for units
 * @returns one answer a row, in the order of `effortRows`
 * @throws RangeError if something known is not believable (`effortLimits`)
 * @example rowsFor({ maxHeartRateBpm: 190 }).find(({ row }) => row.id === 'seiler-zone-1').range // => { from: 114, to: 136.8 }
 */
export function rowsFor(known: Known): readonly RowAnswer[] {
  assertKnown(known);
  return effortRows.map((row) => answerOf(row, known));
}

function answerOf(row: RowAnswer['row'], known: Known): RowAnswer {
  const { reading } = row;
  if (reading.kind === 'shows') {
    const { why, example = null } = reading;
    return { row, outcome: 'shows', why, example, flags: moved(row) };
  }
  const { needs, rangeFor } = reading;
  if (needs !== null && known[needs] === undefined) return { row, outcome: 'needs', needs };
  const range = rangeFor(known);
  if (typeof range === 'string') return { row, outcome: 'silent', why: range };
  return { row, outcome: 'computed', range, flags: flagsFor(row, range, known) };
}
