import { effortLimits, isWithin, marathonLimits, raceTimeLimits } from './limits.ts';
import type { Race } from './vdot.ts';

/** What a reader can tell us, each of it alone. */
export interface EffortInputs {
  /** An all-out race on flat ground. */
  readonly race: Race;
  /** Time hoped for in a marathon; s. */
  readonly goalMarathonS: number;
  /** Measured, never from an age; bpm. */
  readonly maxHeartRateBpm: number;
  /** bpm */
  readonly thresholdHeartRateBpm: number;
  /** Usual distance a week; m. */
  readonly weekDistanceM: number;
  /** Longest run of the last 30 days; m. */
  readonly longestRunM: number;
}

/** What a reader did tell us. */
export type Known = Partial<EffortInputs>;

/**
 * Throws unless everything known is believable; for callers who skipped `readEffort`.
 *
 * @throws RangeError if a number is not finite or outside `effortLimits`, or the threshold heart rate is not below the maximum
 */
export function assertKnown(known: Known): void {
  const { race, goalMarathonS, maxHeartRateBpm, thresholdHeartRateBpm } = known;
  const isSound =
    (!race ||
      (isWithin(race.distanceM, effortLimits.raceDistanceM) &&
        isWithin(race.durationS, raceTimeLimits(race.distanceM)))) &&
    (goalMarathonS === undefined || isWithin(goalMarathonS, marathonLimits())) &&
    isAbsentOrWithin(maxHeartRateBpm, effortLimits.maxHeartRateBpm) &&
    isAbsentOrWithin(thresholdHeartRateBpm, effortLimits.thresholdHeartRateBpm) &&
    isAbsentOrWithin(known.weekDistanceM, effortLimits.weekDistanceM) &&
    isAbsentOrWithin(known.longestRunM, effortLimits.longestRunM) &&
    (thresholdHeartRateBpm ?? 0) < (maxHeartRateBpm ?? Infinity);
  if (isSound) return;
  throw new RangeError(`Not believable: ${JSON.stringify(known)}. Read input with readEffort.`);
}

function isAbsentOrWithin(value: number | undefined, limits: { min: number; max: number }) {
  return value === undefined || isWithin(value, limits);
}
