import fc from 'fast-check';
import { chiSquaredDistributionTable, sampleStandardDeviation } from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import { chiSquareQuantile } from '../../../src/rules/trial/chiSquareQuantile.ts';
import {
  percentTimes,
  residualScatter,
  scatterFromRepeats,
  scatterLimits,
} from '../../../src/rules/trial/index.ts';
import { experiments } from './experiments.ts';
import golden from './fixtures/golden.json' with { type: 'json' };
import published from './fixtures/published.json' with { type: 'json' };

describe('chiSquareQuantile', () => {
  const { rows, tolerance } = published.chiSquare;
  it.each(rows)('agrees with the published table at $degrees degrees', ({ degrees, ...row }) => {
    for (const [share, value] of Object.entries(row)) {
      expect(Math.abs(chiSquareQuantile(Number(share), degrees) - value)).toBeLessThan(tolerance);
    }
  });

  it('agrees with the table of simple-statistics to its last digit', () => {
    for (const [degrees, row] of Object.entries(chiSquaredDistributionTable)) {
      for (const [shareAbove, value] of Object.entries<number>({ ...row })) {
        const ours = chiSquareQuantile(1 - Number(shareAbove), Number(degrees));
        expect(Math.abs(ours - value), `${degrees} at ${shareAbove}`).toBeLessThan(0.0101);
      }
    }
  });

  it.each([0.0001, 0.025, 0.5, 0.975, 0.9999])('is as exact as it says at %d', (share) => {
    const offBy = (ours: number, truth: number) => Math.abs(ours / truth - 1);
    expect(offBy(chiSquareQuantile(share, 2), -2 * Math.log1p(-share))).toBeLessThan(1e-9);
    const four = chiSquareQuantile(share, 4) / 2;
    expect(offBy(1 - Math.exp(-four) * (1 + four), share)).toBeLessThan(1e-9);
  });

  it('is the square of the normal quantile at one degree', () => {
    expect(chiSquareQuantile(0.95, 1)).toBeCloseTo(1.959963984540054 ** 2, 9);
  });

  it('rises with the share and with the degrees', () => {
    const shares = fc.double({ min: 0.001, max: 0.99, noNaN: true });
    fc.assert(
      fc.property(shares, fc.integer({ min: 1, max: 199 }), (share, degrees) => {
        const here = chiSquareQuantile(share, degrees);
        expect(chiSquareQuantile(share + 0.009, degrees)).toBeGreaterThan(here);
        expect(chiSquareQuantile(share, degrees + 1)).toBeGreaterThan(here);
      }),
    );
  });

  it.each([
    [0, 5],
    [1, 5],
    [NaN, 5],
    [0.5, 0],
    [0.5, 1.5],
    [0.5, 201],
  ])('throws at %d with %d degrees', (share, degrees) => {
    expect(() => chiSquareQuantile(share, degrees)).toThrow(RangeError);
  });
});

describe('scatter', () => {
  const { rows, tolerance } = published.scatterFactors;
  it.each(rows)('has the known limits for $repeats repeats', ({ repeats, low, high }) => {
    const limits = scatterLimits(repeats - 1);
    expect(Math.abs(limits.low - low)).toBeLessThan(tolerance);
    expect(Math.abs(limits.high - high)).toBeLessThan(tolerance);
  });

  it('of repeats is the standard deviation that simple-statistics gives', () => {
    const { timesS } = golden.fours;
    const { scatter, degrees, low, high } = scatterFromRepeats(timesS);
    expect(scatter).toBeCloseTo(
      sampleStandardDeviation(timesS.map((timeS) => 100 * Math.log(timeS))),
      9,
    );
    expect(degrees).toBe(15);
    expect([low, high]).toEqual([
      scatter * scatterLimits(15).low,
      scatter * scatterLimits(15).high,
    ]);
  });

  it('during the experiment has the golden value and limits', () => {
    const { blocks, timesS, scatter: expected } = golden.fours;
    const found = residualScatter({ kind: 'fours', blocks }, percentTimes(timesS));
    expect(Math.abs(found.scatter - expected.scatter)).toBeLessThan(golden.tolerance);
    expect(found.degrees).toBe(expected.degrees);
    expect(found.low).toBeCloseTo(expected.low, 4);
    expect(found.high).toBeCloseTo(expected.high, 4);
  });

  it('in pairs is the standard deviation of the differences over the root of two', () => {
    const { blocks, timesS } = golden.pairs;
    const values = percentTimes(timesS);
    const differences = blocks.map((_, at) => (values[2 * at] ?? 0) - (values[2 * at + 1] ?? 0));
    expect(residualScatter({ kind: 'pairs', blocks }, values).scatter).toBeCloseTo(
      sampleStandardDeviation(differences) / Math.SQRT2,
      9,
    );
  });

  it('does not see a difference between A and B, nor one between blocks', () => {
    fc.assert(
      fc.property(experiments({ mostFours: 4, mostPairs: 8 }), ({ order, values }) => {
        fc.pre(values.length > 2);
        const letters = order.blocks.join('');
        const size = values.length / order.blocks.length;
        const moved = values.map(
          (value, at) => value + (letters[at] === 'A' ? 7 : 0) + 3 * Math.floor(at / size),
        );
        const [one, other] = [residualScatter(order, values), residualScatter(order, moved)];
        expect(other.scatter).toBeCloseTo(one.scatter, 5);
      }),
    );
  });

  it.each([
    ['one repeat', () => scatterFromRepeats([1500])],
    ['no repeat', () => scatterFromRepeats([])],
    ['a time of nought', () => scatterFromRepeats([1500, 0])],
    ['an endless time', () => scatterFromRepeats([1500, Infinity])],
    ['a level in percent', () => scatterFromRepeats([1500, 1501], 95)],
    ['a single pair', () => residualScatter({ kind: 'pairs', blocks: ['AB'] }, [1, 2])],
  ])('throws for %s', (_, call) => {
    expect(call).toThrow(RangeError);
  });
});
