import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  allOrders,
  blockOrders,
  countOrders,
  designFor,
  designKinds,
  drawOrder,
  foundLimit,
  maxBlocks,
  minTestsForVerdict,
  orderCode,
  orderText,
  readOrder,
  seededRandom,
  smallestP,
  testsIn,
  testsPerBlock,
} from '../../../src/rules/trial/index.ts';
import type { Design, DesignKind } from '../../../src/rules/trial/index.ts';
import { randomBelow } from '../../../src/rules/trial/randomBelow.ts';
import { experiments, mirrored } from './experiments.ts';

const design: fc.Arbitrary<Design> = fc
  .constantFrom(...designKinds)
  .chain((kind) =>
    fc.record({ kind: fc.constant(kind), blocks: fc.integer({ min: 1, max: maxBlocks[kind] }) }),
  );

describe('designs', () => {
  it('know every balanced order of a block once, mirror images in the second half', () => {
    for (const kind of designKinds) {
      const orders = blockOrders[kind];
      const size = testsPerBlock[kind];
      const balanced = Array.from({ length: 2 ** size }, (_, bits) =>
        bits.toString(2).padStart(size, '0').replaceAll('0', 'A').replaceAll('1', 'B'),
      ).filter((block) => block.replaceAll('B', '').length === size / 2);
      expect([...orders].sort()).toEqual(balanced);
      const firstHalf = orders.slice(0, orders.length / 2);
      expect(firstHalf.every((block) => block.startsWith('A'))).toBe(true);
      expect(mirrored({ kind, blocks: firstHalf }).blocks.toSorted()).toEqual(
        orders.slice(orders.length / 2).toSorted(),
      );
    }
  });

  it.each([
    ['pairs', 4, 16, 0.125],
    ['pairs', 5, 32, 0.0625],
    ['pairs', 6, 64, 0.03125],
    ['pairs', 7, 128, 0.015625],
    ['pairs', 8, 256, 0.0078125],
    ['fours', 2, 36, 2 / 36],
    ['fours', 3, 216, 2 / 216],
    ['fours', 4, 1296, 2 / 1296],
    ['fours', 5, 7776, 2 / 7776],
  ] as const)('%s x %i have %i orders and a smallest p of %d', (kind, blocks, orders, p) => {
    expect(countOrders({ kind, blocks })).toBe(orders);
    expect(smallestP({ kind, blocks })).toBe(p);
    expect(testsIn({ kind, blocks })).toBe(blocks * testsPerBlock[kind]);
  });

  it('can find something from the smallest number of tests that gets a verdict, and not before', () => {
    for (const kind of designKinds) {
      const blocks = minTestsForVerdict / testsPerBlock[kind];
      expect(smallestP({ kind, blocks })).toBeLessThanOrEqual(foundLimit);
      expect(smallestP({ kind, blocks: blocks - 1 })).toBeGreaterThan(foundLimit);
    }
  });

  it.each<[DesignKind, number, string]>([
    ['fours', 4, 'smallest'],
    ['fours', 24, 'largest'],
    ['pairs', 2, 'smallest'],
    ['pairs', 32, 'largest'],
  ])('%s take %i tests: %s', (kind, tests) => {
    const made = designFor({ kind, tests });
    expect(made.ok && testsIn(made.value)).toBe(tests);
  });

  it.each<[string | undefined, number, string, string]>([
    ['fours', 14, 'not-whole-blocks', 'half a block is left'],
    ['fours', 0, 'out-of-range', 'below the smallest'],
    ['fours', 28, 'out-of-range', 'above the largest'],
    ['pairs', 34, 'out-of-range', 'above the largest'],
    ['pairs', 7, 'not-whole-blocks', 'half a pair'],
    ['pairs', -2, 'out-of-range', 'below nought'],
    ['pairs', 6.5, 'not-a-whole-number', 'half a test'],
    ['fours', NaN, 'not-a-whole-number', 'no number'],
    ['sixes', 12, 'unknown-design', 'no such block'],
    [undefined, 12, 'unknown-design', 'none chosen'],
  ])('refuses %s with %d tests: %s: %s', (kind, tests, code) => {
    const made = designFor({ kind, tests });
    expect(made.ok ? undefined : made.issues.map((issue) => issue.code)).toEqual([code]);
  });

  it.each([0, 7, 1.5, NaN])('throw for %d blocks of four', (blocks) => {
    expect(() => testsIn({ kind: 'fours', blocks })).toThrow(RangeError);
    expect(() => drawOrder({ kind: 'fours', blocks }, seededRandom(1))).toThrow(RangeError);
  });

  it('are walked through completely, each order once', () => {
    for (const [kind, blocks] of [
      ['fours', 3],
      ['pairs', 7],
    ] as const) {
      const texts = [...allOrders({ kind, blocks })].map(orderText);
      expect(new Set(texts).size).toBe(countOrders({ kind, blocks }));
      expect(texts).toEqual(texts.toSorted());
    }
  });
});

describe('drawOrder', () => {
  it('draws each of the six orders equally often', () => {
    const counts = new Map<string, number>();
    const random32 = seededRandom(1926);
    for (let draw = 0; draw < 4000; draw += 1) {
      for (const block of drawOrder({ kind: 'fours', blocks: 3 }, random32).blocks) {
        counts.set(block, (counts.get(block) ?? 0) + 1);
      }
    }
    const chiSquare = [...counts.values()].reduce((sum, n) => sum + (n - 2000) ** 2 / 2000, 0);
    expect(counts.size).toBe(6);
    expect(chiSquare).toBeLessThan(15.09); // 99 % of fair draws stay below: 5 degrees of freedom
  });

  it('gives every order of a design the same share of the numbers a source can give', () => {
    const last = 2 ** 32 - 1;
    const topOf = (from: number) => Array.from({ length: 12 }, (_, back) => from - back);
    // 2^32 is 4 more than a multiple of six: the last four numbers are drawn again.
    const drawn = topOf(last).map((number) => {
      const numbers = [number, 0];
      return {
        number,
        below: randomBelow(6, () => numbers.shift() ?? 0),
        used: 2 - numbers.length,
      };
    });
    expect(drawn.map(({ used }) => used)).toEqual([2, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1]);
    expect(drawn.slice(4, 10).map(({ below }) => below)).toEqual([5, 4, 3, 2, 1, 0]);
  });

  it.each([
    [() => -1, 'below nought'],
    [() => 2 ** 32, 'above 32 bits'],
    [() => 0.5, 'a share instead of a whole number'],
    [() => NaN, 'no number'],
    [() => 2 ** 32 - 1, 'the same refused number for ever'],
  ])('throws for a source that gives %s: %s', (source) => {
    expect(() => drawOrder({ kind: 'fours', blocks: 3 }, source)).toThrow(RangeError);
  });

  it('follows from its seed, and unlike seeds draw unlike orders', () => {
    const drawn = (seed: number) =>
      orderText(drawOrder({ kind: 'fours', blocks: 6 }, seededRandom(seed)));
    expect(drawn(5)).toBe(drawn(5));
    expect(new Set([0, 1, 2, 3, 2 ** 32 - 1].map(drawn)).size).toBe(5);
    for (const seed of [-1, 0.5, 2 ** 32, NaN])
      expect(() => seededRandom(seed)).toThrow(RangeError);
  });
});

describe('an order as text', () => {
  it('is read as it was written, as letters and as a code', () => {
    fc.assert(
      fc.property(design, fc.nat(2 ** 32 - 1), (drawn, seed) => {
        const order = drawOrder(drawn, seededRandom(seed));
        expect(readOrder(orderText(order))).toEqual({ ok: true, value: order });
        expect(readOrder(orderCode(order))).toEqual({ ok: true, value: order });
        expect(orderCode(order)).toMatch(/^[fp][1-6]{1,16}$/);
      }),
    );
  });

  it('never throws on what a reader types, and writes what it read', () => {
    const typed = fc.oneof(fc.string(), fc.stringMatching(/^[ABab.\- fp1-7]{0,20}$/));
    fc.assert(
      fc.property(typed, (text) => {
        const read = readOrder(text);
        if (read.ok) expect(readOrder(orderText(read.value))).toEqual(read);
        else expect(read.issues.every(({ field }) => field === 'order')).toBe(true);
      }),
    );
  });

  it.each([
    ['abba.baab', 'ABBA.BAAB', 'small letters'],
    [' ABBA BAAB\n', 'ABBA.BAAB', 'spaces'],
    ['ABBA, BAAB', 'ABBA.BAAB', 'a comma and a space'],
    ['ABBA\nBAAB', 'ABBA.BAAB', 'one block a line'],
    ['ABBA-BAAB', 'ABBA.BAAB', 'a hyphen'],
    ['F34', 'ABBA.BAAB', 'a code in capitals'],
    [' f34 ', 'ABBA.BAAB', 'a code with space round it'],
    ['p1221', 'AB.BA.BA.AB', 'a code for pairs'],
    ['AABB', 'AABB', 'one block'],
  ])('reads %j as %s: %s', (text, written) => {
    const read = readOrder(text);
    expect(read.ok && orderText(read.value)).toBe(written);
  });

  it.each<[string, string[], (number | undefined)[], string]>([
    ['', ['missing'], [undefined], 'nothing'],
    [' . ', ['missing'], [undefined], 'only what parts blocks'],
    ['ABBABAAB', ['blocks-not-marked'], [undefined], 'two fours or four pairs'],
    ['ABBA.BABB', ['not-a-block'], [2], 'three of B'],
    ['ABBA.BAA', ['not-a-block'], [2], 'a letter short'],
    ['XABBA', ['not-a-block'], [1], 'a letter before it'],
    ['ABBAX', ['not-a-block'], [1], 'a letter behind it'],
    ['ABXA.ABBA.CCCC', ['not-a-block', 'not-a-block'], [1, 3], 'every bad block is named'],
    ['ABBA.AB', ['mixed-blocks'], [2], 'a pair among fours'],
    ['AB.ABBA', ['mixed-blocks'], [2], 'a four among pairs'],
    ['f3074', ['not-a-block', 'not-a-block'], [2, 3], 'no such orders'],
    ['p13', ['not-a-block'], [2], 'a pair has two orders'],
    ['f', ['out-of-range'], [undefined], 'a code without blocks'],
    ['f1234561', ['out-of-range'], [undefined], 'seven fours'],
    [Array(17).fill('AB').join('.'), ['out-of-range'], [undefined], 'seventeen pairs'],
    ['https://example.org/', ['not-a-block', 'not-a-block', 'not-a-block'], [1, 2, 3], 'a link'],
  ])('refuses %j: %j in block %j: %s', (text, codes, blocks) => {
    const read = readOrder(text);
    expect(read.ok ? [] : read.issues.map(({ code }) => code)).toEqual(codes);
    expect(read.ok ? [] : read.issues.map(({ line }) => line)).toEqual(blocks);
    expect(read.ok ? [] : read.issues.map(({ field }) => field)).toEqual(codes.map(() => 'order'));
  });

  it('throws when asked to write what is no order', () => {
    expect(() => orderText({ kind: 'fours', blocks: [] })).toThrow(RangeError);
    expect(() => orderCode({ kind: 'pairs', blocks: ['AA'] })).toThrow(RangeError);
    // @ts-expect-error an order says which kind its blocks are
    expect(() => orderText({ blocks: ['AB'] })).toThrow();
  });

  it('holds for every experiment the other tests make', () => {
    fc.assert(
      fc.property(experiments({ mostFours: 6, mostPairs: 16 }), ({ order }) => {
        expect(readOrder(orderCode(order))).toEqual({ ok: true, value: order });
      }),
    );
  });
});
