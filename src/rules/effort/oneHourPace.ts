import { shareHeldFor } from './danielsGilbert.ts';
import { paceAtShare } from './vdot.ts';

/**
 * Pace that a runner could race for one hour.
 *
 * Our bridge: the coach who counts from this pace does not say how to find it, so we take
 * the Daniels-Gilbert share that 60 minutes hold. Label it so.
 *
 * Source: house (bridge); findings 6.1 (formula).
 *
 * @param vdot - ml a kg and min; above 0
 * @returns pace; s/km; not rounded
 * @throws RangeError if VDOT is not finite or not above 0
 * @example Math.round(oneHourPace(38.31)) // => 314
 */
export function oneHourPace(vdot: number): number {
  return paceAtShare({ vdot, share: shareHeldFor(3600) });
}
