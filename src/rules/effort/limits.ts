import type { EffortLimits } from './issue.ts';
import { raceTimeFor } from './raceTimeFor.ts';
import { marathonM } from './units.ts';

/**
 * What we take for a slip of the finger rather than a runner. Each row is ours, wide, and
 * says why; none of them is advice. m, s, s/km or bpm; ends included.
 */
export const effortLimits = {
  // The shortest race that our evidence names is 1500 m (10.8); the longest reference value is
  // a marathon, and a watch on a marathon may read a little more than 42.195 km.
  raceDistanceM: { min: 1500, max: 42_500 },
  // Quicker than every performance that the evidence names (2:00 per km would be a
  // middle-distance race), slower than a stroll.
  paceSPerKm: { min: 120, max: 1200 },
  // Nothing of ours speaks of a run under five minutes, and "1:15" is then an hour and a quarter.
  durationS: { min: 300, max: 36_000 },
  distanceM: { min: 100, max: 200_000 },
  // Below: nobody's exertion. Above: a strap that slips or doubles the count.
  maxHeartRateBpm: { min: 100, max: 230 },
  thresholdHeartRateBpm: { min: 80, max: 220 },
  heartRateBpm: { min: 40, max: 230 },
  // The reader's own records: one short run to far more than anyone's week.
  weekDistanceM: { min: 1000, max: 400_000 },
  longestRunM: { min: 500, max: 200_000 },
} as const satisfies Record<string, EffortLimits>;

/**
 * VDOT above which we take a race for a slip. House: the fastest performances that the
 * evidence names (10 km in 26:30, 1500 m in 3:31, half marathon in 1:00:44; topic 10 H)
 * stay under 85, so this leaves room for any record and refuses 5 km in 9:00.
 */
export const maxVdot = 90;

/** Pace at and above which a race was walked, whoever walked it; s/km. House: 4 km/h. */
export const slowestRaceSPerKm = 900;

/**
 * From this pace on most people walk; s/km. House: no source of ours names where walking
 * begins. 10:00 per km (6 km/h) is a brisk walk, and the 11:01 of a 40-minute 5 km, which we
 * call walking, is beyond it.
 */
export const walkingSPerKm = 600;

/**
 * Times that a race over a distance can have.
 *
 * Source: house (`maxVdot`, `slowestRaceSPerKm`).
 *
 * @param distanceM - distance; m; above 0
 * @returns quickest and slowest time that we believe; s; whole
 * @throws RangeError if the distance is not finite or not above 0
 * @example raceTimeLimits(5000) // => { min: 721, max: 4500 }
 */
export function raceTimeLimits(distanceM: number): EffortLimits {
  return {
    min: Math.ceil(raceTimeFor({ vdot: maxVdot, distanceM })),
    max: Math.floor((distanceM / 1000) * slowestRaceSPerKm),
  };
}

/** Times that a marathon can have; s. Source: `raceTimeLimits`. */
export function marathonLimits(): EffortLimits {
  return raceTimeLimits(marathonM);
}

/** Whether a value lies within limits, ends included. */
export function isWithin(value: number, { min, max }: EffortLimits): boolean {
  return value >= min && value <= max;
}
