import { describe, expect, it } from 'vitest';
import {
  marathonM,
  metresOf,
  oneHourPace,
  paceAtShare,
  paceIn,
  raceTimeFor,
  rowsFor,
  shownRange,
  vdotOf,
} from '../../../src/rules/effort/index.ts';
import type { EffortRange, EffortRowId, Known } from '../../../src/rules/effort/index.ts';
import reference from './fixtures/reference.json' with { type: 'json' };
import { isNear, seconds } from './seconds.ts';

describe('Daniels and Gilbert as published', () => {
  it.each(reference.vdot.values)('$distanceM m in $durationS s', ({ vdot, ...race }) => {
    expect(isNear(vdotOf(race), vdot, reference.vdot.tolerance)).toBe(true);
  });

  it.each(reference.coachesTable.values)('easy paces of VDOT $vdot', ({ vdot, paces }) => {
    const got = [0.74, 0.59].map((share) => paceAtShare({ vdot, share }));
    expectNear(got, paces, reference.coachesTable.toleranceSPerKm);
  });
});

describe.each(reference.races.values)('$race', (row) => {
  const race = { distanceM: row.distanceM, durationS: seconds(row.time) };
  const vdot = vdotOf(race);
  const near = (value: number | null, time: string) => {
    expect(value).not.toBeNull();
    expectNear([value], [seconds(time)], reference.races.toleranceSPerKm);
  };

  it('has its VDOT', () => {
    expect(isNear(vdot, row.vdot, reference.races.toleranceVdot)).toBe(true);
  });

  it('has its easy range in Daniels, per kilometre and per mile, exact and as shown', () => {
    const range = rangeOf('daniels-e-pace', { race });
    expectTimes(ends(range), row.daniels);
    expectTimes(
      ends(range).map((pace) => paceIn(pace ?? 0, 'mi')),
      row.danielsPerMile,
    );
    expectTimes(ends(shownRange(range, { measure: 'pace', unit: 'km' })), row.daniels);
    expectTimes(ends(shownRange(range, { measure: 'pace', unit: 'mi' })), row.danielsPerMile);
  });

  it('has its one-hour pace, and both readings of 20 to 30 % slower', () => {
    near(oneHourPace(vdot), row.oneHour);
    expectTimes(ends(rangeOf('mpr-easy-range-pace', { race })), row.moreTime);
    expect(flag(race)).toMatchObject({ used: 'more-time', other: 'less-speed' });
    expectTimes(ends(flag(race).otherRange), row.lessSpeed);
  });

  it('has its equal marathon, and Hansons for that goal', () => {
    const goalMarathonS = raceTimeFor({ vdot, distanceM: marathonM });
    near((goalMarathonS / marathonM) * 1000, row.marathon);
    const range = rangeOf('hansons-easy-pace', { goalMarathonS });
    near(range.from, row.hansons);
    expect(range.to).toBeNull();
  });
});

describe('the two readings of 20 to 30 % slower', () => {
  it('differ by what the reference says: 12 and 31 s for 19:00, up to 63 s over the table', () => {
    const bySpeed = reference.races.values.map(
      ({ distanceM, time }) => flag({ distanceM, durationS: seconds(time) }).slowerByS,
    );
    expect(bySpeed[0] && [Math.round(bySpeed[0].from), Math.round(bySpeed[0].to)]).toEqual([
      12, 31,
    ]);
    expect(Math.max(...bySpeed.map(({ to }) => Math.round(to)))).toBe(63);
  });
});

describe.each(reference.heartRate.values)('$row at $bpm', ({ row, input, bpm, exact, whole }) => {
  const range = rangeOf(row as EffortRowId, { [input]: bpm });

  it('is exact inside and rounded inwards when shown', () => {
    expect(ends(range)).toEqual(exact);
    expect(ends(shownRange(range, { measure: 'heart-rate', unit: 'km' }))).toEqual(whole);
  });
});

describe('length', () => {
  const cases: [EffortRowId, Known, (number | null)[], string][] = [
    ['house-default', { weekDistanceM: 30_000 }, [1200, 2400], 'ours, a small week'],
    ['house-default', { weekDistanceM: metresOf(40, 'mi') }, [1200, 2400], '"up to 40 miles"'],
    ['house-default', { weekDistanceM: 64_374 }, [1200, 3600], 'just above 40 miles'],
    ['mpr-easy-range-duration', {}, [1200, 5400], '20 to 90 min for all'],
    ['daniels-e-duration', {}, [1800, 9000], '30 to 150 min for all'],
    ['daniels-e-duration-of-week', { weekDistanceM: 40_000 }, [null, 10_000], 'a quarter'],
    ['daniels-e-duration-of-week', { weekDistanceM: 64_373 }, [null, 16_093.25], 'just below'],
    ['single-run-cap', { longestRunM: 15_000 }, [null, 16_500], '1.10 times the longest'],
  ];
  it.each(cases)('%s for %o is %o: %s', (id, known, expected) => {
    expect(ends(rangeOf(id, known))).toEqual(expected);
  });

  it('keeps the span of a quarter to 30 % of the week', () => {
    expect(rangeOf('daniels-e-duration-of-week', { weekDistanceM: 40_000 }).toAtMost).toBe(12_000);
  });

  it('leaves Daniels silent from 40 miles a week, which his words leave out', () => {
    const at = rowsFor({ weekDistanceM: metresOf(40, 'mi') });
    expect(at.find(({ row }) => row.id === 'daniels-e-duration-of-week')).toMatchObject({
      outcome: 'silent',
      why: 'week-too-long',
    });
  });
});

function rangeOf(id: EffortRowId, known: Known): EffortRange {
  const answer = rowsFor(known).find(({ row }) => row.id === id);
  if (answer?.outcome !== 'computed') throw new Error(`${id}: ${String(answer?.outcome)}`);
  return answer.range;
}

function flag(race: { distanceM: number; durationS: number }) {
  const answer = rowsFor({ race }).find(({ row }) => row.id === 'mpr-easy-range-pace');
  const flags = answer?.outcome === 'computed' ? answer.flags : [];
  const found = flags.find(({ code }) => code === 'two-readings');
  if (found?.code !== 'two-readings') throw new Error('No flag for the two readings');
  return found;
}

function ends({ from, to }: EffortRange): (number | null)[] {
  return [from, to];
}

function expectTimes(values: readonly (number | null)[], times: readonly string[]): void {
  expectNear(values, times.map(seconds), reference.races.toleranceSPerKm);
}

function expectNear(
  values: readonly (number | null)[],
  expected: readonly number[],
  tolerance: number,
): void {
  const far = values.filter((value, index) => !isNear(value, expected[index] ?? NaN, tolerance));
  expect({ far, values, expected }).toEqual({ far: [], values, expected });
}
