import { unread } from './issue.ts';
import type { EffortField, EffortIssue, EffortLimits, Read } from './issue.ts';
import type { Known } from './known.ts';
import { effortLimits, marathonLimits, raceTimeLimits } from './limits.ts';
import { readDistance } from './readDistance.ts';
import { readHeartRate } from './readHeartRate.ts';
import { readTime } from './readTime.ts';
import type { ReadAs, TypedTime } from './readTime.ts';
import { isBlank } from './tidyTyped.ts';
import type { DistanceUnit } from './units.ts';

/** The calculator's fields as the reader typed them; an empty one is as good as none. */
export interface TypedEffort {
  readonly raceDistance?: string;
  readonly raceTime?: string;
  readonly goalMarathon?: string;
  readonly maxHeartRate?: string;
  readonly thresholdHeartRate?: string;
  readonly weekDistance?: string;
  readonly longestRun?: string;
}

/** What could be read, how its times were understood, and an issue for each field that could not. */
export interface EffortRead {
  readonly known: Known;
  readonly readAs: { readonly raceTime?: ReadAs; readonly goalMarathon?: ReadAs };
  readonly issues: readonly EffortIssue[];
}

/**
 * Reads everything a reader typed; a wrong field takes nothing from the others.
 *
 * A race distance without a time is no issue (a page may offer one from the start), a time
 * without a distance is.
 *
 * Source: house (`effortLimits`).
 *
 * @param typed - the fields as typed
 * @param unit - kilometres or miles, for distances typed without a unit
 * @returns what is known, and at most one issue a field
 * @example readEffort({ raceDistance: '5', raceTime: '25:00' }, 'km').known // => { race: { distanceM: 5000, durationS: 1500 } }
 */
export function readEffort(typed: TypedEffort, unit: DistanceUnit): EffortRead {
  const issues: EffortIssue[] = [];
  const keep = <Value>(result: Read<Value> | null): Value | undefined => {
    if (result === null) return undefined;
    if (result.ok) return result.value;
    issues.push(result.issue);
    return undefined;
  };

  const distances = { unit, limits: effortLimits.raceDistanceM };
  const distanceM = keep(
    given(typed.raceDistance, (raw) => readDistance(raw, { field: 'raceDistance', ...distances })),
  );
  const raceTime = keep(given(typed.raceTime, (raw) => readRaceTime(raw, typed, distanceM)));
  const goal = keep(
    given(typed.goalMarathon, (raw) => timeWithin(raw, 'goalMarathon', marathonLimits())),
  );
  const maxHeartRateBpm = keep(
    given(typed.maxHeartRate, (raw) =>
      readHeartRate(raw, { field: 'maxHeartRate', limits: effortLimits.maxHeartRateBpm }),
    ),
  );
  const thresholdHeartRateBpm = keep(
    given(typed.thresholdHeartRate, (raw) => readThreshold(raw, maxHeartRateBpm)),
  );
  const weekDistanceM = keep(
    given(typed.weekDistance, (raw) =>
      readDistance(raw, { field: 'weekDistance', unit, limits: effortLimits.weekDistanceM }),
    ),
  );
  const longestRunM = keep(
    given(typed.longestRun, (raw) =>
      readDistance(raw, { field: 'longestRun', unit, limits: effortLimits.longestRunM }),
    ),
  );

  return {
    known: {
      ...(distanceM !== undefined &&
        raceTime && { race: { distanceM, durationS: raceTime.durationS } }),
      ...(goal && { goalMarathonS: goal.durationS }),
      ...(maxHeartRateBpm !== undefined && { maxHeartRateBpm }),
      ...(thresholdHeartRateBpm !== undefined && { thresholdHeartRateBpm }),
      ...(weekDistanceM !== undefined && { weekDistanceM }),
      ...(longestRunM !== undefined && { longestRunM }),
    },
    readAs: {
      ...(raceTime && { raceTime: raceTime.readAs }),
      ...(goal && { goalMarathon: goal.readAs }),
    },
    issues,
  };
}

function given<Value>(
  raw: string | undefined,
  readRaw: (raw: string) => Read<Value>,
): Read<Value> | null {
  return raw === undefined || isBlank(raw) ? null : readRaw(raw);
}

/** A race's time cannot be judged without its distance; a wrong distance has its issue already. */
function readRaceTime(
  raw: string,
  { raceDistance }: TypedEffort,
  distanceM: number | undefined,
): Read<TypedTime> {
  if (distanceM !== undefined) return timeWithin(raw, 'raceTime', raceTimeLimits(distanceM));
  if (raceDistance === undefined || isBlank(raceDistance)) return unread('raceDistance', 'missing');
  return readTime(raw, { field: 'raceTime', limits: { min: 0, max: Infinity } });
}

function timeWithin(raw: string, field: EffortField, limits: EffortLimits): Read<TypedTime> {
  const time = readTime(raw, { field, limits });
  if (!time.ok) return time;
  if (time.value.durationS < limits.min) return unread(field, 'too-fast', limits);
  if (time.value.durationS > limits.max) return unread(field, 'too-slow', limits);
  return time;
}

function readThreshold(raw: string, maxHeartRateBpm: number | undefined): Read<number> {
  const field = 'thresholdHeartRate';
  const limits = effortLimits.thresholdHeartRateBpm;
  const bpm = readHeartRate(raw, { field, limits });
  if (!bpm.ok || maxHeartRateBpm === undefined || bpm.value < maxHeartRateBpm) return bpm;
  return unread(field, 'not-below-maximum', { min: limits.min, max: maxHeartRateBpm - 1 });
}
