import { describe, expect, it } from 'vitest';
import { chanceToFind, effectFoundMostly } from '../../../src/rules/trial/index.ts';
import type { Design, DesignKind, SeasonSetup } from '../../../src/rules/trial/index.ts';
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

  it('costs little in blocks of four: 66 found of 100 instead of 68', () => {
    const { blocks, foundPercent: expected, ...setup } = found.tilt.foursUnderTrend;
    const share = foundPercent({ design: { kind: 'fours', blocks }, ...setup }, 8_000);
    expect(Math.abs(share - expected)).toBeLessThan(found.tolerance);
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
});
