/** Times, distances, paces and heart rates as people type them, and every row about them. */
import {
  distanceIn,
  effortLimits,
  longestRunClass,
  placeDistance,
  placeDuration,
  placeHeartRate,
  placePace,
  raceTimeFor,
  raceTimeLimits,
  readDistance,
  readEffort,
  readHeartRate,
  readPace,
  readRunMinutes,
  rowsFor,
  shownRange,
} from '../../../src/rules/index.ts';
import type {
  DistanceUnit,
  EffortField,
  EffortIssue,
  EffortLimits,
  Known,
  PlacedRow,
  RowAnswer,
  TypedEffort,
} from '../../../src/rules/index.ts';
import { readTime } from '../../../src/rules/effort/readTime.ts';
import type { Draws } from '../draws.ts';
import { allFinite, hold, onlyRangeError, same, target } from '../target.ts';
import { nearly } from '../texts.ts';

const units = ['km', 'mi'] as const satisfies readonly DistanceUnit[];

const typedTimes = [
  ...[
    '24:34',
    '1:52:03',
    '24.34',
    '24m34',
    '1h52',
    '24′34″',
    '25 min',
    '3:10',
    '90',
    '45s',
    '0:00',
  ],
  ...['1:24:34.5', '24:34,2', '1 h 15 min', '1h15m30s', '40 minutes', '2 hrs', '99:59', '5:9'],
];
const typedDistances = [
  ...[
    '5',
    '10k',
    '5 km',
    '3.1 mi',
    '5mile',
    '5000 m',
    'half marathon',
    'marathon',
    '42.195',
    '21,1',
  ],
  ...['5 000 m', '5,000 m', '13.1 miles', 'half', '1500 metres', '0.5', '400'],
];
const typedPaces = [
  ...['6:00', '6.00', "6'00", '9:40 /mi', '6:00 min/km', '5:30/km', '8 min per mile', '10 km/h'],
  ...['6', '7:15 a mile', '5m30', '12:00'],
];
const typedRates = ['190', '190 bpm', '185.5', '75 %', '140 beats per minute', '165 b/min', '40'];

/** Fields of one number, with what people type there. */
const alone = {
  pace: typedPaces,
  heartRate: typedRates,
  duration: typedTimes,
  distance: typedDistances,
} as const;
type Alone = keyof typeof alone;
const aloneFields = Object.keys(alone) as Alone[];

/** Codes that mean nothing without the limits that were missed. */
const ofLimits = ['out-of-range', 'too-fast', 'too-slow', 'not-below-maximum'];

function holdIssue(issue: EffortIssue, fields: readonly EffortField[]): void {
  hold(fields.includes(issue.field), 'An issue of another field:', issue);
  same(issue.limits !== undefined, ofLimits.includes(issue.code), 'Limits and code do not fit');
  if (!issue.limits) return;
  allFinite(issue.limits, 'Limits');
  hold(issue.limits.min <= issue.limits.max, 'Limits that nothing meets:', issue);
}

function readAlone(field: Alone, typed: string, unit: DistanceUnit) {
  switch (field) {
    case 'pace':
      return readPace(typed, unit);
    case 'heartRate':
      return readHeartRate(typed, { field, limits: effortLimits.heartRateBpm });
    case 'duration':
      return readRunMinutes(typed);
    case 'distance':
      return readDistance(typed, { field, unit, limits: effortLimits.distanceM });
  }
}

const limitsOf: Record<Alone, EffortLimits> = {
  pace: effortLimits.paceSPerKm,
  heartRate: effortLimits.heartRateBpm,
  duration: effortLimits.durationS,
  distance: effortLimits.distanceM,
};

/** A value as a page would say it back, in the plainest way. */
function said(field: Alone, value: number): string {
  if (field === 'heartRate') return `${value} bpm`;
  if (field === 'distance') return `${value} m`;
  const [h, m, s] = [Math.floor(value / 3600), Math.floor((value % 3600) / 60), value % 60];
  const two = (part: number) => String(part).padStart(2, '0');
  if (field === 'pace') return `${Math.floor(value / 60)}:${two(s)} /km`;
  return `${h}:${two(m)}:${two(s)}`;
}

const typedTarget = target({
  name: 'typed-number',
  draw: (from) => {
    const field = from.one(aloneFields);
    return { field, typed: nearly(from, alone[field]), unit: from.one(units) };
  },
  check: ({ field, typed, unit }) => {
    const read = readAlone(field, typed, unit);
    if (!read.ok) {
      holdIssue(read.issue, [field]);
      return;
    }
    const { min, max } = limitsOf[field];
    hold(read.value >= min && read.value <= max, `${field} is out of limits:`, read.value);
    const isSayable =
      field === 'distance' ? read.value < 1e6 && isShort(read.value) : isWhole(read.value);
    if (!isSayable) return;
    const again = readAlone(field, said(field, read.value), unit);
    same(again, read, `${said(field, read.value)} is read as something else`);
  },
});

const isWhole = Number.isInteger;
/** At most two decimals: "5.000 m" is read as five thousand. */
const isShort = (value: number) => /^\d+(\.\d{1,2})?$/.test(String(value));

const timeTarget = target({
  name: 'typed-time',
  draw: (from) => {
    const min = from.below(8000);
    return { typed: nearly(from, typedTimes), limits: { min, max: min + from.below(40_000) } };
  },
  check: ({ typed, limits }) => {
    const read = readTime(typed, { field: 'raceTime', limits });
    if (!read.ok) {
      holdIssue(read.issue, ['raceTime']);
      return;
    }
    const { durationS } = read.value;
    hold(Number.isFinite(durationS) && durationS >= 0, 'No time:', durationS);
    if (!isWhole(durationS) || durationS >= 999 * 3600) return;
    const again = readTime(said('duration', durationS), { field: 'raceTime', limits });
    same(again.ok && again.value.durationS, durationS, 'Said back it is another time');
  },
});

const typedFields = {
  raceDistance: typedDistances,
  raceTime: typedTimes,
  goalMarathon: ['3:10', '3:30:00', '4h15', '2:59:59', '5:00', '3'],
  maxHeartRate: typedRates,
  thresholdHeartRate: ['165', '170 bpm', '150', '189', '80'],
  weekDistance: [...typedDistances, '40', '60 km', '30 miles', '1 km'],
  longestRun: [...typedDistances, '12', '16 km', '20 miles'],
} as const satisfies Record<keyof TypedEffort, readonly string[]>;
const typedNames = Object.keys(typedFields) as (keyof TypedEffort)[];

const effortTarget = target({
  name: 'effort',
  draw: (from) => {
    const filled = typedNames.filter(() => from.below(2) === 1);
    const typed = Object.fromEntries(
      filled.map((name) => [name, nearly(from, typedFields[name])]),
    ) as TypedEffort;
    return { typed, unit: from.one(units) };
  },
  check: ({ typed, unit }) => {
    const { known, readAs, issues } = readEffort(typed, unit);
    for (const issue of issues) holdIssue(issue, typedNames);
    const fields = issues.map(({ field }) => field);
    hold(new Set(fields).size === fields.length, 'Two issues for one field:', issues);
    allFinite({ known, readAs }, 'What is known');
    holdRows(rowsFor(known), unit);
  },
});

function holdRows(rows: readonly RowAnswer[], unit: DistanceUnit): void {
  for (const answer of rows) {
    if (answer.outcome !== 'computed') continue;
    const { row, range, flags } = answer;
    allFinite({ range, flags }, row.id);
    hold((range.from ?? 0) >= 0 && (range.from ?? 0) <= (range.to ?? Infinity), row.id, range);
    const shown = shownRange(range, { measure: row.measure, unit });
    allFinite(shown, row.id);
    hold(
      (shown.from ?? -Infinity) <= (shown.to ?? Infinity),
      `${row.id} shows an empty range:`,
      shown,
      range,
    );
  }
}

/** A number within limits or at an end of them; seldom one that cannot be. */
function anyWithin(from: Draws, { min, max }: EffortLimits, step: number): number {
  if (from.rarely(60)) return from.one([NaN, Infinity, -Infinity, -1, 0, max + step, min - step]);
  if (from.rarely(10)) return from.one([min, max]);
  return min + from.below(Math.floor((max - min) / step)) * step;
}

function anyKnown(from: Draws): Known {
  const isSaid = () => from.below(2) === 1;
  const distanceM = anyWithin(from, effortLimits.raceDistanceM, 0.5);
  const race = () => {
    const isDistance = distanceM > 0 && Number.isFinite(distanceM);
    const limits = raceTimeLimits(isDistance ? distanceM : 5000);
    return { race: { distanceM, durationS: anyWithin(from, limits, 0.5) } };
  };
  return {
    ...(isSaid() && race()),
    ...(isSaid() && { goalMarathonS: anyWithin(from, raceTimeLimits(42_195), 1) }),
    ...(isSaid() && { maxHeartRateBpm: anyWithin(from, effortLimits.maxHeartRateBpm, 1) }),
    ...(isSaid() && {
      thresholdHeartRateBpm: anyWithin(from, effortLimits.thresholdHeartRateBpm, 1),
    }),
    ...(isSaid() && { weekDistanceM: anyWithin(from, effortLimits.weekDistanceM, 0.5) }),
    ...(isSaid() && { longestRunM: anyWithin(from, effortLimits.longestRunM, 0.5) }),
  };
}

const rowsTarget = target({
  name: 'effort-rows',
  draw: (from) => ({
    known: anyKnown(from),
    unit: from.one(units),
    field: from.one(aloneFields),
    share: from.below(1001) / 1000,
  }),
  check: ({ known, unit, field, share }) => {
    const did = onlyRangeError(() => rowsFor(known), 'rowsFor');
    if (did === 'threw') return;
    holdRows(rowsFor(known), unit);
    const { min, max } = limitsOf[field];
    const value = min + share * (max - min);
    for (const { row } of placed(field, value, known)) {
      hold(
        row.measure === (field === 'heartRate' ? 'heart-rate' : field),
        'Another measure:',
        row.id,
      );
    }
    const { longestRunM, race } = known;
    if (longestRunM !== undefined)
      longestRunClass({ distanceM: effortLimits.distanceM.min, longestM: longestRunM });
    if (race) {
      hold(distanceIn(race.distanceM, unit) > 0, 'No distance');
      const timeS = raceTimeFor({ vdot: 1 + share * 149, distanceM: race.distanceM });
      hold(Number.isFinite(timeS) && timeS > 0, 'No race time:', timeS);
    }
  },
});

function placed(field: Alone, value: number, known: Known): readonly PlacedRow[] {
  switch (field) {
    case 'pace': {
      const { rows, vdot, percentOfVdot } = placePace(value, known);
      allFinite([vdot, percentOfVdot], 'A share of VDOT');
      return rows;
    }
    case 'heartRate':
      return placeHeartRate(value, known);
    case 'duration':
      return placeDuration(value, known);
    case 'distance':
      return placeDistance(value, known);
  }
}

export const effortTargets = [typedTarget, timeTarget, effortTarget, rowsTarget];
