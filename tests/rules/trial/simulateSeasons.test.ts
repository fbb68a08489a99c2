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
import type {
  Design,
  DesignKind,
  Order,
  SeasonSetup,
  Truth,
} from '../../../src/rules/trial/index.ts';
import { normalFrom } from '../../../src/rules/trial/normalFrom.ts';
import found from './fixtures/found.json' with { type: 'json' };

const seed = 2007;
const foundPercent = (setup: SeasonSetup, seasons: number) =>
  100 * chanceToFind(setup, { seasons, seed }).foundShare;

/** Each cell of a table with the number of seasons it gets. */
const cells = (['pairs', 'fours'] as const).flatMap((kind) =>
  found[kind].rows.flatMap(({ foundPercent, ...truth }) =>
    found[kind].blocks.map((blocks, at) => ({
      design: { kind, blocks },
      ...truth,
      expected: foundPercent[at] ?? NaN,
    })),
  ),
);

const isDoubtful = (cell: (typeof cells)[number]) =>
  found.pairs.doubtful.some(
    (one) =>
      cell.design.kind === 'pairs' &&
      one.blocks === cell.design.blocks &&
      one.scatterPercent === cell.scatterPercent &&
      one.effectPercent === cell.effectPercent,
  );

describe('seasons found, against the reference tables', () => {
  const certain = cells.filter((cell) => !isDoubtful(cell));
  const byDesign = Map.groupBy(certain, ({ design }) => `${design.kind} x ${design.blocks}`);

  /** Designs with thousands of orders take their time: every so manieth row of theirs. */
  const rowStep = new Map([
    ['pairs x 4', 5], // no row can find anything
    ['pairs x 6', 3], // the closed form below checks every row
    ['pairs x 10', 2],
    ['pairs x 12', 2],
    ['fours x 5', 3],
    ['pairs x 16', 6],
  ]);

  it.each([...byDesign])('%s', (name, rows) => {
    const step = rowStep.get(name) ?? 1;
    for (const { expected, ...setup } of rows.filter((_, at) => at % step === 0)) {
      const off = foundPercent(setup, 8_000) - expected;
      expect(Math.abs(off), JSON.stringify(setup)).toBeLessThan(found.tolerance);
    }
  });

  it.each(found.pairs.doubtful)(
    '$blocks pairs, scatter $scatterPercent, effect $effectPercent: $why',
    ({ blocks, foundPercent: expected, scatterPercent, effectPercent }) => {
      const setup = { design: { kind: 'pairs', blocks }, scatterPercent, effectPercent } as const;
      expect(Math.abs(foundPercent(setup, 5_000) - expected)).toBeLessThan(found.tolerance);
    },
  );

  it('agrees with the closed form for six pairs', () => {
    const { rows, effectsPercent } = found.sixPairsExact;
    const seasons = 5_000;
    for (const { scatterPercent, foundPercent: expected } of rows) {
      effectsPercent.forEach((effectPercent, at) => {
        const design = { kind: 'pairs', blocks: 6 } as const;
        const share = (expected[at] ?? NaN) / 100;
        const off = foundPercent({ design, scatterPercent, effectPercent }, seasons) / 100 - share;
        expect(Math.abs(off)).toBeLessThan(3 * Math.sqrt((share * (1 - share)) / seasons));
      });
    }
  });
});

describe('seasons without an effect', () => {
  it.each([
    ['pairs', 6],
    ['pairs', 8],
    ['pairs', 10],
    ['fours', 3],
    ['fours', 4],
    ['fours', 5],
  ] as const)('fool the runner with %s x %i at most 5.5 times in 100', (kind, blocks) => {
    const setup = { design: { kind, blocks }, effectPercent: 0, scatterPercent: 2.5 };
    const summary = chanceToFind(setup, { seasons: 8_000, seed: 11 });
    expect(summary.foundShare).toBeLessThanOrEqual(0.055);
    expect(summary.fooled).toBe(summary.found);
    expect([summary.wrongWayShare, summary.overstatement]).toEqual([null, null]);
  });

  it('fool no more often when the runner gets faster all the while', () => {
    const { fixedTrend, falseAlarmsUnderTrendPercent: expected } = found.tilt;
    const alarms = (design: Design) =>
      foundPercent(
        { design, effectPercent: 0, scatterPercent: 2, trendPercent: fixedTrend.trendPercent },
        8_000,
      );
    expect(alarms({ kind: 'fours', blocks: 4 })).toBeLessThanOrEqual(5.5);
    expect(Math.abs(alarms({ kind: 'pairs', blocks: 8 }) - expected)).toBeLessThan(0.8);
  });

  it('never find anything with too few orders', () => {
    for (const design of [
      { kind: 'pairs', blocks: 5 },
      { kind: 'fours', blocks: 2 },
    ] as const) {
      expect(foundPercent({ design, effectPercent: 50, scatterPercent: 1 }, 300)).toBe(0);
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

  it('costs little in blocks of four: 66 found of 100 instead of 68', () => {
    const { blocks, foundPercent: expected, ...setup } = found.tilt.foursUnderTrend;
    const share = foundPercent({ design: { kind: 'fours', blocks }, ...setup }, 8_000);
    expect(Math.abs(share - expected)).toBeLessThan(found.tolerance);
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

describe('what a found effect is worth', () => {
  const rows = found.whenFound.rows.flatMap(({ wrongWayPercent, overstatement, ...truth }) =>
    found.whenFound.blocks.map((blocks, at) => ({
      blocks,
      ...truth,
      wrongWayPercent: wrongWayPercent[at] ?? NaN,
      times: overstatement[at] ?? NaN,
    })),
  );

  it.each(rows)(
    '$blocks fours, scatter $scatterPercent, effect $effectPercent: $times times too large',
    ({ blocks, wrongWayPercent, times, ...truth }) => {
      const setup = { design: { kind: 'fours', blocks }, ...truth } as const;
      const summary = chanceToFind(setup, { seasons: 5_000, seed });
      expect(Math.abs((summary.overstatement ?? NaN) / times - 1)).toBeLessThan(0.06);
      // Three standard errors of the share among those found, and half a printed digit.
      const share = wrongWayPercent / 100;
      const off = Math.abs((summary.wrongWayShare ?? NaN) - share);
      expect(off).toBeLessThan(3 * Math.sqrt((share * (1 - share)) / summary.found) + 0.005);
    },
  );

  it.each(found.foundMostly.rows)('$blocks $kind find $times x the scatter mostly', (row) => {
    const design: Design = { kind: row.kind as DesignKind, blocks: row.blocks };
    const effect = effectFoundMostly(design, 2, { seasons: 2000, seed });
    expect(Math.abs(Number(effect) / 2 - row.times)).toBeLessThan(found.foundMostly.tolerance);
  });

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
      foundPercent({ ...setup, effectPercent }, 2000),
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

describe('normalFrom', () => {
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
