import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  distanceIn,
  effortLimits,
  effortRows,
  maxVdot,
  metresOf,
  paceAtShare,
  paceIn,
  paceSPerKmOf,
  placePace,
  raceTimeFor,
  raceTimeLimits,
  readEffort,
  readPace,
  rowsFor,
  shareOfVdot,
  shownRange,
  shownValue,
  vdotOf,
} from '../../../src/rules/effort/index.ts';
import type { EffortRange, Known, Race } from '../../../src/rules/effort/index.ts';
import reference from './fixtures/reference.json' with { type: 'json' };
import { isNear, seconds } from './seconds.ts';

const whole = ({ min, max }: { min: number; max: number }) => fc.integer({ min, max });
const unit = fc.constantFrom('km' as const, 'mi' as const);
const race: fc.Arbitrary<Race> = whole(effortLimits.raceDistanceM).chain((distanceM) =>
  whole(raceTimeLimits(distanceM)).map((durationS) => ({ distanceM, durationS })),
);
const everything: fc.Arbitrary<Required<Known>> = fc.record({
  race,
  goalMarathonS: whole(raceTimeLimits(42_195)),
  maxHeartRateBpm: fc.integer({ min: 221, max: 230 }),
  thresholdHeartRateBpm: whole(effortLimits.thresholdHeartRateBpm),
  weekDistanceM: whole(effortLimits.weekDistanceM),
  longestRunM: whole(effortLimits.longestRunM),
});
const inputs = [
  'race',
  'goalMarathonS',
  'maxHeartRateBpm',
  'thresholdHeartRateBpm',
  'weekDistanceM',
  'longestRunM',
] as const;

const rangesOf = (known: Known) =>
  rowsFor(known).flatMap((answer) =>
    answer.outcome === 'computed' ? [{ row: answer.row, range: answer.range }] : [],
  );
const ordered = ({ from, to, toAtMost }: EffortRange) =>
  (from === null || to === null || from <= to) && (to ?? 0) <= (toAtMost ?? Infinity);

describe('ranges', () => {
  it('are ordered, exact and as shown, in either unit, and never without a number', () => {
    fc.assert(
      fc.property(everything, unit, (known, shownIn) => {
        for (const { row, range } of rangesOf(known)) {
          const shown = shownRange(range, { measure: row.measure, unit: shownIn });
          expect(ordered(range) && ordered(shown)).toBe(true);
          expect(range.from !== null || range.to !== null).toBe(true);
          for (const end of [range.from, range.to, shown.from, shown.to]) {
            expect(end === null || Number.isFinite(end)).toBe(true);
          }
        }
      }),
    );
  });

  it('are never passed by what is shown, and lose less than one unit by it', () => {
    fc.assert(
      fc.property(everything, unit, (known, shownIn) => {
        for (const { row, range } of rangesOf(known)) {
          const as = { measure: row.measure, unit: shownIn };
          const shown = shownRange(range, as);
          const step = row.measure === 'distance' ? 0.1 : 1;
          const off = [
            range.from === null ? 0 : (shown.from ?? NaN) - shownValue(range.from, as),
            range.to === null ? 0 : shownValue(range.to, as) - (shown.to ?? NaN),
          ];
          for (const by of off) expect(by > -1e-6 && by < step + 1e-6).toBe(true);
        }
      }),
    );
  });

  it('come from one input each: a row is deaf to all but what it needs', () => {
    fc.assert(
      fc.property(everything, everything, fc.constantFrom(...inputs), (one, other, input) => {
        const mixed: Known = { ...other, [input]: one[input] };
        const before = rowsFor(one);
        rowsFor(mixed).forEach((answer, index) => {
          const { reading } = answer.row;
          const isFor = reading.kind === 'computes' && reading.needs === input;
          if (isFor || reading.kind === 'shows') expect(answer).toEqual(before[index]);
        });
      }),
    );
  });

  it('have the figures of one source each', () => {
    for (const row of effortRows) {
      expect(Array.isArray(row.source)).toBe(false);
      expect(row.alsoSeenIn).not.toContain(row.source);
      expect((row.otherVersions ?? []).map(({ source }) => source)).not.toContain(row.source);
    }
  });

  it('are in no row the mean of others', () => {
    fc.assert(
      fc.property(everything, (known) => {
        const { goalMarathonS, maxHeartRateBpm, thresholdHeartRateBpm } = known;
        const { weekDistanceM, longestRunM } = known;
        const withoutRace = {
          ...{ goalMarathonS, maxHeartRateBpm, thresholdHeartRateBpm },
          ...{ weekDistanceM, longestRunM },
        };
        const without = rangesOf(withoutRace).map(({ row, range }) => [row.id, range]);
        const kept = rangesOf(known).filter(
          ({ row }) => !(row.reading.kind === 'computes' && row.reading.needs === 'race'),
        );
        expect(kept.map(({ row, range }) => [row.id, range])).toEqual(without);
      }),
    );
  });
});

describe('a faster race', () => {
  it('never gives a slower range', () => {
    const twoTimes = whole(effortLimits.raceDistanceM).chain((distanceM) =>
      fc
        .tuple(whole(raceTimeLimits(distanceM)), whole(raceTimeLimits(distanceM)))
        .map(([a, b]) => ({ distanceM, fastS: Math.min(a, b), slowS: Math.max(a, b) })),
    );
    fc.assert(
      fc.property(twoTimes, ({ distanceM, fastS, slowS }) => {
        const fast = rangesOf({ race: { distanceM, durationS: fastS } });
        const slow = rangesOf({ race: { distanceM, durationS: slowS } });
        fast.forEach(({ range }, index) => {
          expect((range.from ?? 0) <= (slow[index]?.range.from ?? 0) + 1e-9).toBe(true);
          expect((range.to ?? 0) <= (slow[index]?.range.to ?? 0) + 1e-9).toBe(true);
        });
      }),
    );
  });

  it('is found by raceTimeFor, and vdotOf leads back', () => {
    fc.assert(
      fc.property(race, (ran) => {
        const vdot = vdotOf(ran);
        const durationS = raceTimeFor({ vdot, distanceM: ran.distanceM });
        expect(isNear(durationS, ran.durationS, 1e-6)).toBe(true);
      }),
    );
  });

  it.each(reference.fastest.values)('as fast as the $race is believed', ({ distanceM, time }) => {
    const vdot = vdotOf({ distanceM, durationS: seconds(time) });
    expect(vdot).toBeLessThan(maxVdot);
    expect(seconds(time)).toBeGreaterThanOrEqual(raceTimeLimits(distanceM).min);
  });

  it('has limits that the formula can answer for everywhere', () => {
    fc.assert(
      fc.property(whole(effortLimits.raceDistanceM), (distanceM) => {
        const { min, max } = raceTimeLimits(distanceM);
        expect(vdotOf({ distanceM, durationS: min })).toBeLessThanOrEqual(maxVdot);
        expect(vdotOf({ distanceM, durationS: min - 1 })).toBeGreaterThan(maxVdot);
        expect(vdotOf({ distanceM, durationS: max })).toBeGreaterThan(0);
      }),
    );
  });
});

describe('round trips', () => {
  it('of units', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 1e6, noNaN: true }), unit, (value, name) => {
        expect(isNear(distanceIn(metresOf(value, name), name), value, value * 1e-12)).toBe(true);
        expect(isNear(paceIn(paceSPerKmOf(value, name), name), value, value * 1e-12)).toBe(true);
      }),
    );
  });

  it('of a pace and its share of VDOT', () => {
    fc.assert(
      fc.property(
        fc.record({
          vdot: fc.double({ min: 10, max: maxVdot, noNaN: true }),
          share: fc.double({ min: 0.5, max: 1, noNaN: true }),
        }),
        ({ vdot, share }) => {
          const paceSPerKm = paceAtShare({ vdot, share });
          expect(isNear(shareOfVdot({ vdot, paceSPerKm }), share, 1e-9)).toBe(true);
        },
      ),
    );
  });

  it('of typed times and paces', () => {
    const clock = (s: number) => `${String(Math.floor(s / 60))}:${String(s % 60).padStart(2, '0')}`;
    fc.assert(
      fc.property(whole(raceTimeLimits(10_000)), fc.integer({ min: 200, max: 700 }), (s, paceS) => {
        const { known } = readEffort({ raceDistance: '10', raceTime: clock(s) }, 'km');
        expect(known.race).toEqual({ distanceM: 10_000, durationS: s });
        expect(readPace(clock(paceS), 'km')).toEqual({ ok: true, value: paceS });
      }),
    );
  });
});

describe('a pace typed as shown', () => {
  it('lies inside its range at both ends, in the unit it was shown in', () => {
    fc.assert(
      fc.property(race, unit, (ran, shownIn) => {
        for (const { row, range } of rangesOf({ race: ran })) {
          if (row.measure !== 'pace') continue;
          const shown = shownRange(range, { measure: 'pace', unit: shownIn });
          for (const end of [shown.from, shown.to]) {
            if (end === null) continue;
            const paceSPerKm = paceSPerKmOf(end, shownIn);
            const { min, max } = effortLimits.paceSPerKm;
            if (paceSPerKm < min || paceSPerKm > max) continue;
            const placed = placePace(paceSPerKm, { race: ran }).rows;
            expect(placed.find((found) => found.row.id === row.id)?.place).toBe('inside');
          }
        }
      }),
    );
  });

  it('has a percent that agrees with its place in Daniels', () => {
    fc.assert(
      fc.property(race, whole(effortLimits.paceSPerKm), (ran, paceSPerKm) => {
        const { rows, percentOfVdot } = placePace(paceSPerKm, { race: ran });
        const { place } = rows.find(({ row }) => row.id === 'daniels-e-pace') ?? {};
        const percent = percentOfVdot ?? NaN;
        const expected = percent > 74 ? 'under' : percent < 59 ? 'over' : 'inside';
        expect(place).toBe(expected);
      }),
    );
  });
});

describe('whatever is typed', () => {
  it('never throws, and gives at most one issue a field', () => {
    fc.assert(
      fc.property(
        fc.record({
          raceDistance: fc.string(),
          raceTime: fc.string(),
          goalMarathon: fc.string(),
          maxHeartRate: fc.string(),
          thresholdHeartRate: fc.string(),
          weekDistance: fc.string(),
          longestRun: fc.string(),
        }),
        (typed) => {
          const { known, issues } = readEffort(typed, 'km');
          const fields = issues.map(({ field }) => field);
          expect(new Set(fields).size).toBe(fields.length);
          expect(() => rowsFor(known)).not.toThrow();
        },
      ),
    );
  });
});
