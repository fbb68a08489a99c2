import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  drawOrder,
  exactInterval,
  exactTest,
  percentTimes,
  seededRandom,
} from '../../../src/rules/trial/index.ts';
import type { Design, DesignKind, Order } from '../../../src/rules/trial/index.ts';
import { normalFrom } from '../../../src/rules/trial/normalFrom.ts';
import { darwin, experiments, mirrored } from './experiments.ts';
import golden from './fixtures/golden.json' with { type: 'json' };
import published from './fixtures/published.json' with { type: 'json' };

function reached(order: Order, values: readonly number[], level: number) {
  const interval = exactInterval(order, values, level);
  if (interval === 'not-reachable') throw new Error(`no interval at ${level}`);
  return interval;
}

/** p of the test that the true difference is `supposed`. */
function pIf(supposed: number, order: Order, values: readonly number[]): number {
  const letters = order.blocks.join('');
  return exactTest(
    order,
    values.map((value, at) => (letters[at] === 'A' ? value - supposed : value)),
  ).p;
}

describe('exactInterval against published and worked truth', () => {
  const rows = (['fours', 'pairs'] as const).flatMap((kind) =>
    golden[kind].intervals.map((interval) => ({ kind, ...interval })),
  );

  it.each(rows)('gives the golden interval in $kind at $askedLevel', ({ kind, ...expected }) => {
    const { blocks, timesS } = golden[kind];
    const interval = reached({ kind, blocks }, percentTimes(timesS), expected.askedLevel);
    for (const end of ['level', 'low', 'high'] as const) {
      expect(Math.abs(interval[end] - expected[end])).toBeLessThan(golden.tolerance);
    }
  });

  it("gives the interval known for Darwin's maize", () => {
    const { low, high } = reached(darwin.order, darwin.values, 0.95);
    expect(low).toBeCloseTo(published.darwin.interval95.low, 12);
    expect(high).toBe(published.darwin.interval95.high);
  });

  it('is smallest to largest difference for six pairs at 96.9 %', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -99, max: 99 }), { minLength: 6, maxLength: 6 }),
        (d) => {
          const order = { kind: 'pairs', blocks: d.map(() => 'BA') } as const;
          expect(
            reached(
              order,
              d.flatMap((one) => [0, one]),
              0.96875,
            ),
          ).toEqual({
            askedLevel: 0.96875,
            level: 0.96875,
            low: Math.min(...d),
            high: Math.max(...d),
          });
        },
      ),
    );
  });
});

describe('exactInterval and the test say the same', () => {
  it('rejects what lies just outside and keeps what lies just inside', () => {
    fc.assert(
      fc.property(
        experiments({ mostFours: 4, mostPairs: 9 }),
        fc.constantFrom(0.8, 0.9, 0.95),
        ({ order, values }, asked) => {
          const interval = exactInterval(order, values, asked);
          if (interval === 'not-reachable') return;
          const { low, high, level } = interval;
          const limit = 1 - level + 1e-12;
          expect(pIf(low - 1e-5, order, values)).toBeLessThanOrEqual(limit);
          expect(pIf(high + 1e-5, order, values)).toBeLessThanOrEqual(limit);
          if (high - low < 1e-4) return;
          expect(pIf(low + 1e-5, order, values)).toBeGreaterThan(limit);
          expect(pIf(high - 1e-5, order, values)).toBeGreaterThan(limit);
        },
      ),
    );
  });

  it('holds the estimate, widens with the level and mirrors with the names', () => {
    fc.assert(
      fc.property(experiments({ mostFours: 4, mostPairs: 9 }), ({ order, values }) => {
        const [narrow, wide] = [0.8, 0.95].map((level) => exactInterval(order, values, level));
        if (!narrow || !wide || narrow === 'not-reachable' || wide === 'not-reachable') return;
        const { estimate } = exactTest(order, values);
        expect(wide.low).toBeLessThanOrEqual(narrow.low);
        expect(wide.high).toBeGreaterThanOrEqual(narrow.high);
        expect(narrow.low).toBeLessThanOrEqual(estimate + 1e-9);
        expect(narrow.high).toBeGreaterThanOrEqual(estimate - 1e-9);
        expect(reached(mirrored(order), values, 0.95).low).toBeCloseTo(-wide.high, 9);
      }),
    );
  });
});

/** Share of 2,000 simulated experiments, each with a true difference of 1, whose interval holds it. */
function coverage(design: Design, asked: number): { level: number; held: number } {
  const random32 = seededRandom(1935);
  const normal = normalFrom(random32);
  let [level, held] = [0, 0];
  for (let season = 0; season < 2000; season += 1) {
    const order = drawOrder(design, random32);
    const letters = [...order.blocks.join('')];
    const interval = reached(
      order,
      letters.map((letter) => (letter === 'A' ? 1 : 0) + 2 * normal()),
      asked,
    );
    level = interval.level;
    if (interval.low <= 1 && interval.high >= 1) held += 1;
  }
  return { level, held: held / 2000 };
}

describe('exactInterval holds the truth as often as it says', () => {
  it.each([
    [{ kind: 'pairs', blocks: 6 }, 0.95],
    [{ kind: 'pairs', blocks: 8 }, 0.95],
    [{ kind: 'fours', blocks: 3 }, 0.95],
    [{ kind: 'fours', blocks: 3 }, 0.8],
    [{ kind: 'fours', blocks: 3 }, 0.9],
  ] as const)('%j at %d', (design, asked) => {
    const { level, held } = coverage(design, asked);
    expect(level).toBeGreaterThanOrEqual(asked);
    // Three standard errors of 2,000 simulated experiments.
    expect(Math.abs(held - level)).toBeLessThan(3 * Math.sqrt((level * (1 - level)) / 2000));
  });
});

describe('exactInterval says when there is none', () => {
  it.each<[DesignKind, number, number, boolean, string]>([
    ['pairs', 5, 0.95, false, '32 orders: at most 93.75 %'],
    ['pairs', 6, 0.95, true, '64 orders: 96.875 %'],
    ['fours', 2, 0.95, false, '36 orders: at most 94.4 %'],
    ['fours', 2, 0.9, true, '36 orders: 94.4 %'],
    ['pairs', 1, 0.1, false, 'two orders: the outermost difference is the only one'],
    ['pairs', 2, 0.5, true, 'four orders: cut one at each end, 50 %'],
  ])('%s x %i at %d: reachable %s: %s', (kind, blocks, level, isReachable) => {
    const order = drawOrder({ kind, blocks }, () => 0);
    const values = [...order.blocks.join('')].map((_, at) => at * at);
    expect(exactInterval(order, values, level) !== 'not-reachable').toBe(isReachable);
  });

  it.each([0, 1, -0.1, 95, NaN])('throws at level %d', (level) => {
    expect(() => exactInterval({ kind: 'pairs', blocks: ['AB'] }, [1, 2], level)).toThrow(
      RangeError,
    );
  });
});
