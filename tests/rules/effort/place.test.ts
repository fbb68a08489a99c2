import { describe, expect, it } from 'vitest';
import {
  longestRunClass,
  placeDistance,
  placeDuration,
  placeHeartRate,
  placePace,
  talkTest,
} from '../../../src/rules/effort/index.ts';
import type { Known, PlacedRow } from '../../../src/rules/effort/index.ts';

const inShort = (rows: readonly PlacedRow[]) =>
  Object.fromEntries(rows.map(({ row, place }) => [row.id, place]));
const race = { distanceM: 5000, durationS: 1500 };

describe('placePace, for a 25:00 runner (Daniels 6:03 to 7:14, the other 6:17 to 6:48)', () => {
  const cases: [number, string, string, number, string][] = [
    [360, 'under', 'under', 75, '74.8 % would round to 75 anyhow'],
    [362, 'under', 'under', 75, '74.3 % is quicker than 74, so it is not shown as 74'],
    [364, 'inside', 'under', 74, 'just inside'],
    [376, 'inside', 'under', 71, 'a second too quick for one, inside the other'],
    [378, 'inside', 'inside', 70, 'inside both'],
    [407, 'inside', 'inside', 64, 'still'],
    [410, 'inside', 'over', 63, 'slower than one'],
    [433, 'inside', 'over', 59, 'the slow end'],
    [436, 'over', 'over', 58, '58.6 % is slower than 59, so it is not shown as 59'],
  ];
  it.each(cases)('%d s/km: %s, %s, %d %% (%s)', (pace, daniels, mpr, percent) => {
    const placed = placePace(pace, { race });
    expect(inShort(placed.rows)).toMatchObject({
      'daniels-e-pace': daniels,
      'mpr-easy-range-pace': mpr,
    });
    expect(placed.percentOfVdot).toBe(percent);
  });

  it('never finds a slow pace too slow for a source that is open there', () => {
    const { rows, vdot, percentOfVdot } = placePace(1100, { goalMarathonS: 14_400 });
    expect(inShort(rows)).toEqual({
      'hansons-easy-pace': 'inside',
      'fraioli-recovery-pace': 'inside',
    });
    expect([vdot, percentOfVdot]).toEqual([null, null]);
  });

  it('has nowhere to place a pace of a reader who told us nothing', () => {
    expect(placePace(360, {})).toEqual({ rows: [], vdot: null, percentOfVdot: null });
  });
});

describe('placing a heart rate, minutes and a distance', () => {
  const known: Known = {
    thresholdHeartRateBpm: 150,
    weekDistanceM: 40_000,
    longestRunM: 12_000,
  };
  it.each([
    [113, 'inside', 'inside', 'under 114'],
    [114, 'over', 'inside', '"under 76 %" leaves 114 out'],
    [133, 'over', 'inside', '133.5 is the ceiling'],
    [134, 'over', 'over', 'above it'],
  ])('%d bpm: %s and %s (%s)', (bpm, qt2, ceiling) => {
    expect(inShort(placeHeartRate(bpm, known))).toMatchObject({
      'qt2-threshold-cap': qt2,
      'eighty-twenty-low-zone-ceiling': ceiling,
    });
  });

  it.each([
    [1199, 'under', 'under', 'a second short'],
    [1200, 'inside', 'under', 'twenty minutes'],
    [1800, 'inside', 'inside', 'half an hour'],
    [5400, 'inside', 'inside', 'ninety minutes'],
    [5401, 'over', 'inside', 'a second more'],
    [9001, 'over', 'over', 'past 150 minutes'],
  ])('%d s: %s and %s (%s)', (durationS, mpr, daniels) => {
    expect(inShort(placeDuration(durationS, {}))).toMatchObject({
      'mpr-easy-range-duration': mpr,
      'daniels-e-duration': daniels,
    });
  });

  it.each([
    [10_000, 'inside', 'inside', 'a quarter of the week'],
    [10_001, 'in-the-span', 'inside', 'between a quarter and 30 %'],
    [12_000, 'in-the-span', 'inside', '30 %'],
    [12_001, 'over', 'inside', 'more'],
    [13_200, 'over', 'inside', '1.10 times the longest'],
    [13_201, 'over', 'over', 'more'],
  ])('%d m: %s and %s (%s)', (distanceM, week, longest) => {
    expect(inShort(placeDistance(distanceM, known))).toEqual({
      'daniels-e-duration-of-week': week,
      'single-run-cap': longest,
    });
  });

  it.each([0, 119, 1201, NaN, Infinity, -360])('throws for a pace of %d s/km', (pace) => {
    expect(() => placePace(pace, {})).toThrow(RangeError);
  });
});

describe('the longest run of 30 days, in the classes of the study', () => {
  const cases: [number, string, string][] = [
    [11_000, 'up-to-10', 'at 10 %'],
    [11_001, 'over-10', 'above'],
    [13_000, 'over-10', 'at 30 %'],
    [13_001, 'over-30', 'above'],
    [20_000, 'over-30', 'at double'],
    [20_001, 'over-100', 'above'],
    [4000, 'up-to-10', 'shorter'],
  ];
  it.each(cases)('%d m after 10 km: %s (%s)', (distanceM, name) => {
    expect(longestRunClass({ distanceM, longestM: 10_000 })).toBe(name);
  });

  it.each([0, -1, NaN, Infinity])('throws for %d m', (distanceM) => {
    expect(() => longestRunClass({ distanceM, longestM: 10_000 })).toThrow(RangeError);
  });
});

describe('the talk test settles only what is too fast', () => {
  it.each([
    ['not-easily', 'too-fast'],
    ['not-sure', 'too-fast'],
    ['easily', 'not-yet-proof'],
  ] as const)('%s: %s', (talk, verdict) => {
    expect(talkTest(talk)).toBe(verdict);
  });
});
