import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareTimes, foundLimit, percentTimes } from '../../../src/rules/trial/index.ts';
import type { Comparison, Order } from '../../../src/rules/trial/index.ts';
import { experiments, mirrored } from './experiments.ts';
import golden from './fixtures/golden.json' with { type: 'json' };

const fours: Order = { kind: 'fours', blocks: golden.fours.blocks };
const times = golden.fours.timesS;

function compared(order: Order, timesS: readonly (number | null)[]): Comparison {
  const comparison = compareTimes(order, timesS);
  if (comparison.status === 'no-whole-block') throw new Error('nothing to compare');
  return comparison;
}

const missing = (...at: number[]) => times.map((timeS, test) => (at.includes(test) ? null : timeS));

describe('compareTimes', () => {
  it('gives the golden answer with every number it rests on', () => {
    const comparison = compared(fours, times);
    expect(comparison).toMatchObject({
      status: 'found',
      design: { kind: 'fours', blocks: 4 },
      droppedBlocks: [],
      asFar: 38,
      orders: 1296,
      smallestP: 2 / 1296,
      scatter: { degrees: 11 },
    });
    expect(comparison.intervals.map(({ askedLevel }) => askedLevel)).toEqual([0.8, 0.9, 0.95]);
    const { A, B } = comparison.typicalTimeS;
    expect(100 * Math.log(A / B)).toBeCloseTo(comparison.estimatePercent, 9);
    expect(A).toBeLessThan(B);
  });

  it('cannot tell from the same times in pairs', () => {
    const { blocks, timesS } = golden.pairs;
    expect(compared({ kind: 'pairs', blocks }, timesS).status).toBe('cannot-tell');
  });

  it.each([
    [missing(), [], 16, 'found', 'all tests done'],
    [missing(15), [4], 12, 'found', 'the last test missed: its block goes, twelve are left'],
    [missing(4, 5, 6, 7), [2], 12, 'cannot-tell', 'a whole block missed'],
    [missing(0, 15), [1, 4], 8, 'too-few-tests', 'one test missed in each of two blocks'],
    [missing(0, 4, 8), [1, 2, 3], 4, 'too-few-tests', 'one block left'],
  ])('%j drops blocks %j, keeps %i tests: %s: %s', (timesS, dropped, tests, status) => {
    const comparison = compared(fours, timesS);
    expect(comparison.droppedBlocks).toEqual(dropped);
    expect(comparison.design.blocks * 4).toBe(tests);
    expect(comparison.status).toBe(status);
  });

  it('answers as if a dropped block had never been drawn', () => {
    const { droppedBlocks, ...rest } = compared(fours, missing(5));
    const without = { kind: 'fours', blocks: ['ABBA', 'AABB', 'BABA'] } as const;
    const { droppedBlocks: none, ...same } = compared(without, times.toSpliced(4, 4));
    expect([droppedBlocks, none]).toEqual([[2], []]);
    expect(rest).toEqual(same);
  });

  it('says that there is nothing to compare when no block is whole', () => {
    expect(compareTimes(fours, missing(0, 4, 8, 12))).toEqual({
      status: 'no-whole-block',
      droppedBlocks: [1, 2, 3, 4],
    });
  });

  it('shows the numbers and refuses a verdict below twelve tests, however clear they look', () => {
    const order = { kind: 'pairs', blocks: ['AB', 'AB', 'BA', 'AB', 'BA'] } as const;
    const clear = compared(order, [1400, 1600, 1401, 1601, 1602, 1402, 1403, 1603, 1604, 1404]);
    expect(clear).toMatchObject({ status: 'too-few-tests', p: 0.0625, smallestP: 0.0625 });
    expect(clear.intervals.map(({ askedLevel }) => askedLevel)).toEqual([0.8, 0.9]);
    const even = { kind: 'fours', blocks: ['ABBA', 'ABBA'] } as const;
    expect(compared(even, [1400, 1600, 1601, 1401, 1402, 1602, 1603, 1403]).status).toBe(
      'too-few-tests',
    );
  });

  it('has no scatter to show for a single pair', () => {
    expect(compared({ kind: 'pairs', blocks: ['BA'] }, [1500, 1490])).toMatchObject({
      status: 'too-few-tests',
      p: 1,
      intervals: [],
      scatter: null,
    });
  });

  it('cannot tell when all times are equal', () => {
    expect(
      compared(
        fours,
        times.map(() => 1500),
      ),
    ).toMatchObject({
      status: 'cannot-tell',
      estimatePercent: 0,
      p: 1,
      scatter: { scatter: 0 },
    });
  });

  it('measures in percent of time', () => {
    expect(percentTimes([1000, 1010])[1]).toBeCloseTo(100 * Math.log(1.01), 12);
    expect(percentTimes([])).toEqual([]);
  });

  it('finds exactly when p is small enough, and then no 95 % interval holds nought', () => {
    fc.assert(
      fc.property(experiments({ mostFours: 5, mostPairs: 10 }), ({ order, values }) => {
        const timesS = values.map((value) => 1500 * Math.exp(value / 100));
        const { status, p, intervals } = compared(order, timesS);
        const enough = timesS.length >= 12;
        expect(status === 'found').toBe(enough && p <= foundLimit);
        expect(status === 'too-few-tests').toBe(!enough);
        const widest = intervals.find(({ askedLevel }) => askedLevel === 0.95);
        if (status === 'cannot-tell' && widest) {
          expect(widest.low).toBeLessThan(1e-6);
          expect(widest.high).toBeGreaterThan(-1e-6);
        }
        if (widest && p <= 1 - widest.level + 1e-12) {
          expect(Math.max(widest.low, -widest.high)).toBeGreaterThan(-1e-6);
        }
      }),
    );
  });

  it('says the same when A and B change names, with the sign turned round', () => {
    fc.assert(
      fc.property(experiments({ mostFours: 4, mostPairs: 8 }), ({ order, values }) => {
        const timesS = values.map((value) => 1500 * Math.exp(value / 100));
        const [one, other] = [compared(order, timesS), compared(mirrored(order), timesS)];
        expect([other.status, other.asFar]).toEqual([one.status, one.asFar]);
        expect(other.estimatePercent).toBeCloseTo(-one.estimatePercent, 9);
      }),
    );
  });

  it.each([
    [fours, times.slice(1), 'a time missing from the list'],
    [fours, [...times, 1500], 'a time too many'],
    [fours, [0, ...times.slice(1)], 'nought'],
    [fours, [-1500, ...times.slice(1)], 'below nought'],
    [fours, [NaN, ...times.slice(1)], 'no number'],
    [{ kind: 'fours', blocks: ['ABAA'] } as const, [1, 2, 3, 4], 'no order'],
  ])('throws for %j with %j: %s', (order, timesS) => {
    expect(() => compareTimes(order, timesS)).toThrow(RangeError);
  });
});
