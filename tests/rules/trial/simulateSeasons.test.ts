import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  averageEstimate,
  chanceToFind,
  effectFoundMostly,
  estimateWithoutScatter,
  nextSeasons,
  seededRandom,
  simulateSeasons,
  summariseSeasons,
} from '../../../src/rules/trial/index.ts';
import type { Order, SeasonSetup, Truth } from '../../../src/rules/trial/index.ts';
import { normalFrom } from '../../../src/rules/trial/normalFrom.ts';
import found from './fixtures/found.json' with { type: 'json' };

const seed = 2007;
const foundShare = (setup: SeasonSetup, seasons: number) =>
  chanceToFind(setup, { seasons, seed }).foundShare;

describe('seasons with too few orders', () => {
  it('never find anything with too few orders', () => {
    for (const design of [
      { kind: 'pairs', blocks: 5 },
      { kind: 'fours', blocks: 2 },
    ] as const) {
      expect(foundShare({ design, effectPercent: 50, scatterPercent: 1 }, 300)).toBe(0);
      expect(effectFoundMostly(design, 1, { seasons: 10, seed })).toBe('never');
    }
  });
});

describe('carry-over and trend', () => {
  const alternating: Order = { kind: 'pairs', blocks: Array<string>(8).fill('AB') };

  it.each(found.tilt.carryOver)(
    '$what with $carryOver carried over makes $estimatePercent of $effectPercent',
    ({ what, carryOver, effectPercent, estimatePercent }) => {
      const truth = { effectPercent, carryOver };
      const estimate = what.startsWith('fixed')
        ? estimateWithoutScatter(alternating, truth)
        : averageEstimate({ kind: 'pairs', blocks: 8 }, truth);
      expect(Math.abs(estimate - estimatePercent)).toBeLessThan(found.tilt.tolerance);
    },
  );

  it('makes an effect out of a trend where the order is fixed, and none where it is drawn', () => {
    const { trendPercent, estimatePercent } = found.tilt.fixedTrend;
    const truth = { effectPercent: 0, trendPercent };
    expect(estimateWithoutScatter(alternating, truth)).toBeCloseTo(estimatePercent, 12);
    expect(averageEstimate({ kind: 'pairs', blocks: 8 }, truth)).toBeCloseTo(0, 12);
    expect(averageEstimate({ kind: 'fours', blocks: 3 }, truth)).toBeCloseTo(0, 12);
  });

  it('shrinks an effect and never makes one', () => {
    const lasting = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        lasting,
        fc.double({ min: -9, max: 9, noNaN: true }),
        (carryOver, effectPercent) => {
          const design = { kind: 'fours', blocks: 2 } as const;
          const estimate = averageEstimate(design, { effectPercent, carryOver });
          expect(Math.abs(estimate)).toBeLessThanOrEqual(Math.abs(effectPercent) + 1e-9);
          expect(estimate * effectPercent).toBeGreaterThanOrEqual(0);
        },
      ),
      { numRuns: 30 },
    );
  });

  it.each<[Truth, string]>([
    [{ effectPercent: NaN }, 'no effect given'],
    [{ effectPercent: 1, carryOver: 1.1 }, 'more than all carried over'],
    [{ effectPercent: 1, carryOver: -0.1 }, 'less than nothing'],
    [{ effectPercent: 1, trendPercent: Infinity }, 'an endless trend'],
  ])('throws for %j: %s', (truth) => {
    expect(() => estimateWithoutScatter(alternating, truth)).toThrow(RangeError);
  });
});

describe('summariseSeasons', () => {
  it('adds up seasons', () => {
    const season = { p: 0.01, isFound: true, isFooled: false };
    const seasons = [
      { ...season, estimatePercent: -3 },
      { ...season, estimatePercent: 4, isFooled: true },
      { p: 0.5, isFound: false, isFooled: false, estimatePercent: -1 },
      { p: 1, isFound: false, isFooled: false, estimatePercent: 0 },
    ];
    expect(summariseSeasons(seasons, -2)).toEqual({
      seasons: 4,
      found: 2,
      foundShare: 0.5,
      fooled: 1,
      wrongWayShare: 0.5,
      overstatement: 1.75,
    });
    expect(summariseSeasons(seasons.slice(2), -2)).toMatchObject({ found: 0, overstatement: null });
    expect(() => summariseSeasons([], 1)).toThrow(RangeError);
  });
});

describe('simulateSeasons', () => {
  const setup: SeasonSetup = {
    design: { kind: 'fours', blocks: 3 },
    effectPercent: -2,
    scatterPercent: 2.5,
  };

  it('gives the same seasons in pieces as at once', () => {
    const inPieces = simulateSeasons(setup, seededRandom(3));
    const pieces = [50, 0, 100, 50].flatMap((count) => nextSeasons(inPieces, count));
    expect(pieces).toEqual(nextSeasons(simulateSeasons(setup, seededRandom(3)), 200));
    expect(summariseSeasons(pieces, -2)).toEqual(chanceToFind(setup, { seasons: 200, seed: 3 }));
  });

  it('marks a season as fooled when it found the wrong way, whichever way is right', () => {
    for (const effectPercent of [-0.5, 0.5, 0]) {
      const seasons = nextSeasons(
        simulateSeasons({ ...setup, effectPercent }, seededRandom(9)),
        3000,
      );
      expect(seasons.some(({ isFooled }) => isFooled)).toBe(true);
      for (const { estimatePercent, isFound, isFooled, p } of seasons) {
        expect(isFound).toBe(p <= 0.05);
        expect(isFooled).toBe(isFound && Math.sign(estimatePercent) !== Math.sign(effectPercent));
      }
    }
  });

  it('depends on the effect as a multiple of the scatter alone', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.5, max: 4, noNaN: true }), fc.nat(99), (factor, from) => {
        const scaled = { ...setup, effectPercent: -2 * factor, scatterPercent: 2.5 * factor };
        const [one, other] = [setup, scaled].map((a) =>
          chanceToFind(a, { seasons: 60, seed: from }),
        );
        expect(other?.found).toBe(one?.found);
      }),
      { numRuns: 20 },
    );
  });

  it('finds a larger effect at least about as often', () => {
    const shares = [0, 1, 2, 3, 4].map((effectPercent) =>
      foundShare({ ...setup, effectPercent }, 2000),
    );
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  });

  it.each([0, -1, NaN, Infinity])('throws at a scatter of %d', (scatterPercent) => {
    const call = () => chanceToFind({ ...setup, scatterPercent }, { seasons: 1, seed });
    expect(call).toThrow(RangeError);
    const design = { kind: 'pairs', blocks: 6 } as const;
    const search = () => effectFoundMostly(design, scatterPercent, { seasons: 1, seed });
    expect(search).toThrow(RangeError);
  });
});

describe('what follows from a seed', () => {
  it.each([
    [0, [947923937, 2491578854, 3964400089, 2091952393]],
    [2007, [2593572008, 2790121535, 3195966329, 1604340933]],
    [2 ** 32 - 1, [4051123310, 1568285539, 3992749418, 1805534892]],
  ])('the numbers from %d stay what they were', (from, expected) => {
    const random32 = seededRandom(from);
    expect(expected.map(() => random32())).toEqual(expected);
  });

  it('a scatter is added to a time, not taken from it', () => {
    const design = { kind: 'pairs', blocks: 1 } as const;
    // AB, then a large number for the first test and nothing for the second.
    const numbers = [0, 0, 0];
    const season = simulateSeasons(
      { design, effectPercent: 0, scatterPercent: 1 },
      () => numbers.shift() ?? 0,
    ).next().value;
    expect(season?.estimatePercent).toBeCloseTo(6.76, 1);
  });
});

describe('normalFrom', () => {
  it('gives the cosine of each pair first, then its sine', () => {
    const [half, quarter] = [2 ** 31, 2 ** 30];
    const numbers = [half, quarter, half, 0];
    const normal = normalFrom(() => numbers.shift() ?? 0);
    const radius = Math.sqrt(2 * Math.LN2);
    for (const expected of [0, radius, radius, 0]) expect(normal()).toBeCloseTo(expected, 8);
  });

  it('gives numbers with the moments of a normal distribution', () => {
    const normal = normalFrom(seededRandom(8));
    const drawn = Array.from({ length: 40_000 }, normal);
    const moment = (power: number) => drawn.reduce((sum, x) => sum + x ** power, 0) / drawn.length;
    // Four standard errors of the first four moments: 1, 2, 15 and 96 over the root of 40,000.
    expect(Math.abs(moment(1))).toBeLessThan(0.02);
    expect(Math.abs(moment(2) - 1)).toBeLessThan(0.029);
    expect(Math.abs(moment(3))).toBeLessThan(0.078);
    expect(Math.abs(moment(4) - 3)).toBeLessThan(0.2);
    expect(drawn.filter((x) => Math.abs(x) > 1.959964).length / 40_000).toBeCloseTo(0.05, 2);
  });

  it('stays finite at both ends of what a source can give', () => {
    for (const end of [0, 2 ** 32 - 1]) expect(Math.abs(normalFrom(() => end)())).toBeLessThan(6.8);
  });
});
