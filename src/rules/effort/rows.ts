import { heartRateRows } from './heartRateRows.ts';
import { lengthRows } from './lengthRows.ts';
import { paceRows } from './paceRows.ts';
import type { EffortRow } from './row.ts';

/** Ids of all rows. */
export type EffortRowId = (
  (typeof paceRows)[number] | (typeof heartRateRows)[number] | (typeof lengthRows)[number]
)['id'];

/**
 * Everyone's statement on how slow and how long, a row for each and measure: pace first, then
 * heart rate, then length. Never an average of them.
 *
 * Source: each row's own.
 */
export const effortRows: readonly (EffortRow & { readonly id: EffortRowId })[] = [
  ...paceRows,
  ...heartRateRows,
  ...lengthRows,
];
