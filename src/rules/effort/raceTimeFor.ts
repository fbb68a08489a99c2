import { vdotOf } from './vdot.ts';

/** Halvings that leave less than a millionth of a second of any race. */
const halvings = 60;

/**
 * Time in which a runner of a given VDOT races a distance.
 *
 * The formula gives VDOT from a time and cannot be turned round in closed form, so the time
 * is closed in on. A promise of nothing: a longer race needs training for it.
 *
 * Source: findings 6.1 (`vdot-tlgs`).
 *
 * @param goal - VDOT (1 to 150) and distance in m (above 0)
 * @returns time; s; not rounded
 * @throws RangeError if a number is not finite or outside its range
 * @example Math.round(raceTimeFor({ vdot: 39.11039839652726, distanceM: 5000 })) // => 1474
 */
export function raceTimeFor({ vdot, distanceM }: { vdot: number; distanceM: number }): number {
  if (!(vdot >= 1 && vdot <= 150)) throw new RangeError(`vdot must be 1 to 150: ${String(vdot)}`);
  let tooFastS = distanceM / 20;
  let tooSlowS = distanceM * 2;
  for (let i = 0; i < halvings; i += 1) {
    const middleS = (tooFastS + tooSlowS) / 2;
    if (vdotOf({ distanceM, durationS: middleS }) > vdot) tooFastS = middleS;
    else tooSlowS = middleS;
  }
  return tooSlowS;
}
