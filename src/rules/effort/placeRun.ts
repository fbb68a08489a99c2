import { effortLimits, isWithin } from './limits.ts';
import type { Known } from './known.ts';
import { danielsPercent } from './paceRows.ts';
import { placeIn } from './place.ts';
import type { Place } from './place.ts';
import type { Measure } from './range.ts';
import { rowsFor } from './rowsFor.ts';
import type { RowAnswer } from './rowsFor.ts';
import { shareOfVdot, vdotOf } from './vdot.ts';

/** A row that computed, and where the reader's run falls in it. */
export type PlacedRow = Extract<RowAnswer, { readonly outcome: 'computed' }> & {
  readonly place: Place;
};

/**
 * Where a pace falls in every pace row that computes, and what share of VDOT it is.
 *
 * It only places: no source makes a recovery pace of the pace a reader runs. The percent is
 * whole and never contradicts Daniels' row: 74.3 % is shown as 75 where he ends at 74.
 *
 * Source: each row's own; findings 6.1 (share of VDOT).
 *
 * @param paceSPerKm - what was run; s/km; within `effortLimits`
 * @param known - what the reader knows
 * @returns the rows with `under` for quicker and `over` for slower; percent and VDOT null without a race
 * @throws RangeError if the pace or something known is not believable
 * @example placePace(360, { race: { distanceM: 5000, durationS: 1474 } }).percentOfVdot // => 73
 */
export function placePace(
  paceSPerKm: number,
  known: Known,
): {
  readonly rows: readonly PlacedRow[];
  readonly vdot: number | null;
  readonly percentOfVdot: number | null;
} {
  const rows = placed('pace', paceSPerKm, known);
  if (!known.race) return { rows, vdot: null, percentOfVdot: null };
  const vdot = vdotOf(known.race);
  const percent = shareOfVdot({ vdot, paceSPerKm }) * 100;
  const inDaniels = rows.find(({ row }) => row.id === 'daniels-e-pace')?.place;
  return { rows, vdot, percentOfVdot: wholePercent(percent, inDaniels) };
}

/** Rounded, yet on the side of Daniels' ends that the pace itself is on. */
function wholePercent(percent: number, inDaniels: Place | undefined): number {
  const { slow, quick } = danielsPercent;
  if (inDaniels === 'under') return Math.max(Math.round(percent), quick + 1);
  if (inDaniels === 'over') return Math.min(Math.round(percent), slow - 1);
  return Math.round(percent);
}

/**
 * Where a heart rate falls in every heart-rate row that computes.
 *
 * Source: each row's own.
 *
 * @param bpm - what the watch showed; bpm; within `effortLimits`
 * @param known - what the reader knows
 * @returns the rows, each with its place
 * @throws RangeError if the heart rate or something known is not believable
 * @example placeHeartRate(137, { maxHeartRateBpm: 190 }).map(({ place }) => place) // => ['inside', 'over', 'inside', 'inside']
 */
export function placeHeartRate(bpm: number, known: Known): readonly PlacedRow[] {
  return placed('heart-rate', bpm, known);
}

/**
 * Where the minutes of a run fall in every row about minutes that computes.
 *
 * Source: each row's own.
 *
 * @param durationS - duration; s; within `effortLimits`
 * @param known - what the reader knows
 * @returns the rows, each with its place
 * @throws RangeError if the duration or something known is not believable
 * @example placeDuration(1500, {}).map(({ place }) => place) // => ['inside', 'under', 'inside', 'inside', 'inside']
 */
export function placeDuration(durationS: number, known: Known): readonly PlacedRow[] {
  return placed('duration', durationS, known);
}

/**
 * Where the distance of a run falls in every row about distance that computes.
 *
 * Source: each row's own.
 *
 * @param distanceM - distance; m; within `effortLimits`
 * @param known - what the reader knows
 * @returns the rows, each with its place
 * @throws RangeError if the distance or something known is not believable
 * @example placeDistance(8000, { weekDistanceM: 30000 }).map(({ place }) => place) // => ['in-the-span']
 */
export function placeDistance(distanceM: number, known: Known): readonly PlacedRow[] {
  return placed('distance', distanceM, known);
}

const limitsOf = {
  pace: effortLimits.paceSPerKm,
  'heart-rate': effortLimits.heartRateBpm,
  duration: effortLimits.durationS,
  distance: effortLimits.distanceM,
} as const satisfies Record<Measure, { min: number; max: number }>;

function placed(measure: Measure, value: number, known: Known): readonly PlacedRow[] {
  if (!isWithin(value, limitsOf[measure])) {
    throw new RangeError(`Not a believable ${measure}: ${String(value)}`);
  }
  return rowsFor(known).flatMap((answer) =>
    answer.outcome === 'computed' && answer.row.measure === measure
      ? [{ ...answer, place: placeIn(value, answer.range) }]
      : [],
  );
}
