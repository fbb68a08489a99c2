import { oxygenCost, paceAtCost, shareHeldFor } from './danielsGilbert.ts';

/** An all-out race on flat ground. */
export interface Race {
  /** m; above 0 */
  readonly distanceM: number;
  /** s; above 0 */
  readonly durationS: number;
}

/** What the docs of the formula ask of the race they are given; s. Source: findings 6.1 (`calcpace-vo2max`). */
export const advisedRaceS = { min: 300, max: 3600 } as const;

/**
 * VDOT of a race: the fitness that such a race would need.
 *
 * An estimate; the source claims an error of 3 to 5 against a laboratory.
 *
 * Source: findings 6.1 (`vdot-tlgs`).
 *
 * @param race - distance and time; m and s; both above 0
 * @returns VDOT; ml a kg and min; not rounded
 * @throws RangeError if a number is not finite or not above 0
 * @example Math.round(vdotOf({ distanceM: 5000, durationS: 1474 }) * 1e6) / 1e6 // => 39.110398
 */
export function vdotOf({ distanceM, durationS }: Race): number {
  return oxygenCost((durationS / distanceM) * 1000) / shareHeldFor(durationS);
}

/**
 * Pace that costs a share of VDOT.
 *
 * Which share is right is not decided here: take it from a coach's row.
 *
 * Source: findings 6.1 (our algebra).
 *
 * @param at - VDOT (above 0) and the share of it (above 0)
 * @returns pace; s/km; not rounded
 * @throws RangeError if a number is not finite or not above 0
 * @example Math.round(paceAtShare({ vdot: 50, share: 0.59 })) // => 352
 */
export function paceAtShare({ vdot, share }: { vdot: number; share: number }): number {
  return paceAtCost(vdot * share);
}

/**
 * Share of VDOT that a pace costs: `paceAtShare` turned round.
 *
 * Source: findings 6.1 (`vdot-tlgs`).
 *
 * @param at - VDOT (above 0) and a pace in s/km (above 0)
 * @returns share; dimensionless; not rounded
 * @throws RangeError if a number is not finite or not above 0
 * @example Math.round(shareOfVdot({ vdot: 50, paceSPerKm: 352 }) * 100) // => 59
 */
export function shareOfVdot({ vdot, paceSPerKm }: { vdot: number; paceSPerKm: number }): number {
  if (!(vdot > 0)) throw new RangeError(`vdot must be above 0, got ${String(vdot)}`);
  return oxygenCost(paceSPerKm) / vdot;
}
