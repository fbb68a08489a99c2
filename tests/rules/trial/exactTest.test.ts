import fc from 'fast-check';
import { permutationTest } from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import {
  allOrders,
  exactTest,
  percentTimes,
  seededRandom,
} from '../../../src/rules/trial/index.ts';
import type { Order } from '../../../src/rules/trial/index.ts';
import golden from './fixtures/golden.json' with { type: 'json' };
import published from './fixtures/published.json' with { type: 'json' };
import { darwin, experiments, mirrored } from './experiments.ts';

/** Counts by walking every order, which the rule does not do. */
function walked(order: Order, values: readonly number[]): number {
  const mean = ({ blocks }: Order) =>
    [...blocks.join('')].reduce((sum, x, at) => sum + (x === 'A' ? 1 : -1) * (values[at] ?? 0), 0);
  const seen = Math.abs(mean(order)) * (1 - 1e-9);
  const design = { kind: order.kind, blocks: order.blocks.length };
  return [...allOrders(design)].filter((other) => Math.abs(mean(other)) >= seen).length;
}

describe('exactTest against published and worked truth', () => {
  it.each(['fours', 'pairs'] as const)('gives the golden values in %s', (kind) => {
    const { blocks, timesS, ...expected } = golden[kind];
    const test = exactTest({ kind, blocks }, percentTimes(timesS));
    expect(test.orders).toBe(expected.orders);
    expect(test.asFar).toBe(expected.asFar);
    expect(Math.abs(test.p - expected.p)).toBeLessThan(golden.tolerance);
    expect(Math.abs(test.estimate - expected.estimatePercent)).toBeLessThan(golden.tolerance);
  });

  it("gives Fisher's count for Darwin's maize", () => {
    const { asFar, orders, p } = published.darwin;
    expect(exactTest(darwin.order, darwin.values)).toMatchObject({ asFar, orders, p });
  });

  it('agrees with a walk through every order', () => {
    fc.assert(
      fc.property(experiments({ mostFours: 3, mostPairs: 8 }), ({ order, values }) => {
        expect(exactTest(order, values).asFar).toBe(walked(order, values));
      }),
      { numRuns: 60 },
    );
  });

  it('agrees with the shuffling of simple-statistics where a block is the whole design', () => {
    const random32 = seededRandom(4);
    const shuffled = permutationTest(
      [3, 9],
      [1, 2],
      'two_side',
      20_000,
      () => random32() / 2 ** 32,
    );
    const { p } = exactTest({ kind: 'fours', blocks: ['AABB'] }, [3, 9, 1, 2]);
    expect(Math.abs(p - shuffled)).toBeLessThan(0.015);
  });
});

describe('exactTest and ties', () => {
  it.each([
    [[5, 5, 5, 5], 4, 'nothing differs: every order is as far as any other'],
    [[1, 0, 0, 1], 4, 'no difference seen: every order is at least as far'],
    [[0.3, 0.1, 0.1, 0.3], 4, 'the same, in numbers that doubles cannot hold'],
    [[1, 0, 1, 0], 2, 'the largest reachable: this order and its mirror image'],
  ])('%j: %i orders of 4 are as far: %s', (values, asFar) => {
    expect(exactTest({ kind: 'pairs', blocks: ['AB', 'AB'] }, values).asFar).toBe(asFar);
  });

  it.each([1, 1e6 / 3])('lets no rounding decide, in numbers %d times as large', (times) => {
    // These two lie equally far out, and their sums do not say so.
    const [a, b, c, d] = [0.1 * times, 0.2 * times, 0.3 * times, 0.6 * times];
    expect(a + b - c + d).toBeGreaterThan(-a - b + c + d);
    const order = { kind: 'pairs', blocks: ['AB', 'AB', 'BA', 'AB'] } as const;
    expect(exactTest(order, [a, 0, b, 0, c, 0, d, 0]).asFar).toBe(10);
  });

  it('does not take a small true gap for a tie', () => {
    const values = [1, 0, 1e-6, 0];
    expect(exactTest({ kind: 'pairs', blocks: ['AB', 'AB'] }, values).asFar).toBe(2);
    expect(exactTest({ kind: 'pairs', blocks: ['AB', 'BA'] }, values).asFar).toBe(4);
  });
});

describe('exactTest as a property', () => {
  const any = experiments({ mostFours: 4, mostPairs: 10 });

  it('turns the estimate round and keeps p when A and B change names', () => {
    fc.assert(
      fc.property(any, ({ order, values }) => {
        const [one, other] = [exactTest(order, values), exactTest(mirrored(order), values)];
        expect(other.asFar).toBe(one.asFar);
        expect(other.estimate + one.estimate).toBeCloseTo(0, 9);
      }),
    );
  });

  it('changes nothing when every time is longer by the same factor', () => {
    fc.assert(
      fc.property(
        any,
        fc.double({ min: 0.2, max: 12, noNaN: true }),
        ({ order, values }, factor) => {
          const timesS = values.map((value) => 1500 * Math.exp(value / 100));
          const one = exactTest(order, percentTimes(timesS));
          const other = exactTest(order, percentTimes(timesS.map((timeS) => timeS * factor)));
          expect(other.asFar).toBe(one.asFar);
          expect(other.estimate).toBeCloseTo(one.estimate, 9);
        },
      ),
    );
  });

  it('never counts fewer than two orders or more than all', () => {
    fc.assert(
      fc.property(any, ({ order, values }) => {
        const { asFar, orders } = exactTest(order, values);
        return asFar >= 2 && asFar <= orders && asFar % 2 === 0;
      }),
    );
  });
});

describe('exactTest refuses a programmer’s mistake', () => {
  it.each<[Order, number[], string]>([
    [{ kind: 'pairs', blocks: [] }, [], 'no block'],
    [{ kind: 'pairs', blocks: ['AA'] }, [1, 2], 'no pair'],
    [{ kind: 'fours', blocks: ['AB'] }, [1, 2], 'a pair among fours'],
    [{ kind: 'pairs', blocks: ['AB'] }, [1], 'a value missing'],
    [{ kind: 'pairs', blocks: ['AB'] }, [1, 2, 3], 'a value too many'],
    [{ kind: 'pairs', blocks: ['AB'] }, [1, NaN], 'not a number'],
    [
      { kind: 'fours', blocks: Array<string>(7).fill('ABBA') },
      Array<number>(28).fill(1),
      'too large',
    ],
  ])('%j: %j', (order, values) => {
    expect(() => exactTest(order, values)).toThrow(RangeError);
  });
});
