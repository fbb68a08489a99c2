import { describe, expect, it } from 'vitest';
import {
  chanceToFind,
  compareTimes,
  countOrders,
  designFor,
  effectFoundMostly,
  estimateWithoutScatter,
  exactInterval,
  exactTest,
  scatterFromRepeats,
  seededRandom,
  summariseSeasons,
  testDays,
} from '../../../src/rules/trial/index.ts';
import type { Order } from '../../../src/rules/trial/index.ts';
import { chiSquareQuantile } from '../../../src/rules/trial/chiSquareQuantile.ts';
import { percentTimes } from '../../../src/rules/trial/percentTimes.ts';
import { randomBelow } from '../../../src/rules/trial/randomBelow.ts';
import { scatterLimits } from '../../../src/rules/trial/scatter.ts';

const order: Order = { kind: 'pairs', blocks: ['AB', 'BA'] };
const fours = {
  design: { kind: 'fours', blocks: 3 },
  effectPercent: 1,
  scatterPercent: 2,
} as const;

/** Whoever calls wrongly reads what was wrong with it, and what would have been right. */
it.each<[call: () => unknown, says: string]>([
  [() => summariseSeasons([], 1), 'There is nothing to sum up.'],
  [() => chiSquareQuantile(0.00009, 3), 'A probability here is 0.0001 to 0.9999, not 0.00009.'],
  [() => chiSquareQuantile(0.99991, 3), 'A probability here is 0.0001 to 0.9999, not 0.99991.'],
  [() => chiSquareQuantile(0.5, 0), 'Degrees of freedom here are whole, 1 to 200, not 0.'],
  [() => chiSquareQuantile(0.5, 201), 'Degrees of freedom here are whole, 1 to 200, not 201.'],
  [() => chiSquareQuantile(0.5, 1.5), 'Degrees of freedom here are whole, 1 to 200, not 1.5.'],
  [() => compareTimes(order, [1, 2, 3]), '2 blocks have 4 tests.'],
  [
    () => compareTimes({ kind: 'pairs', blocks: ['AX'] }, [null, null]),
    'Not an order in pairs: AX',
  ],
  [() => countOrders({ kind: 'pairs', blocks: 0 }), 'A design has 1 to 16 blocks of pairs, not 0.'],
  [
    () => estimateWithoutScatter(order, { effectPercent: NaN }),
    'Effect and trend are finite numbers, carry-over is from 0 to 1.',
  ],
  [() => exactInterval(order, [1, 2, 3, 4], 1), 'A level lies between 0 and 1: 1.'],
  [() => exactInterval(order, [1, 2, 3, 4], 0), 'A level lies between 0 and 1: 0.'],
  [() => exactTest({ kind: 'pairs', blocks: ['AB', 'AA'] }, []), 'Not an order in pairs: AB.AA'],
  [
    () =>
      exactTest(
        { kind: 'fours', blocks: Array<string>(7).fill('ABBA') },
        Array<number>(28).fill(1),
      ),
    'Not an order in fours: ABBA.ABBA',
  ],
  [() => exactTest(order, [1, 2, 3]), 'An order of 4 tests needs as many numbers.'],
  [() => exactTest(order, [1, 2, 3, NaN]), 'An order of 4 tests needs as many numbers.'],
  [() => percentTimes([1, 0]), 'Not a time: 0 s.'],
  [() => percentTimes([1, Infinity]), 'Not a time: Infinity s.'],
  [() => randomBelow(0, () => 1), 'A limit is a whole number from 1 to 4096, not 0.'],
  [() => randomBelow(4097, () => 1), 'A limit is a whole number from 1 to 4096, not 4097.'],
  [() => randomBelow(1.5, () => 1), 'A limit is a whole number from 1 to 4096, not 1.5.'],
  [() => randomBelow(6, () => -1), 'Not a 32-bit whole number: -1.'],
  [() => randomBelow(6, () => 2 ** 32), 'Not a 32-bit whole number: 4294967296.'],
  [() => randomBelow(6, () => 0.5), 'Not a 32-bit whole number: 0.5.'],
  [() => randomBelow(6, () => 2 ** 32 - 1), 'The source of random numbers repeats itself.'],
  [() => scatterLimits(3, 0.49), 'A level here is not 0.49.'],
  [() => scatterLimits(3, 0.9991), 'A level here is not 0.9991.'],
  [() => scatterFromRepeats([1]), 'Scatter needs at least two times.'],
  [() => seededRandom(-1), 'A seed is a whole number from 0 to 4294967295, not -1.'],
  [() => testDays(0, 'once'), 'Tests are a whole number from 1, not 0.'],
  [() => testDays(1.5, 'twice'), 'Tests are a whole number from 1, not 1.5.'],
  [
    () => chanceToFind({ ...fours, scatterPercent: Infinity }, { seasons: 1, seed: 1 }),
    'Scatter is above 0 %, not Infinity.',
  ],
  [() => chanceToFind({ ...fours, scatterPercent: 0 }, { seasons: 1, seed: 1 }), 'not 0.'],
])('%s: %s', (call, says) => {
  expect(call).toThrow(RangeError);
  expect(call).toThrow(says);
});

describe('at the limits themselves nothing is refused', () => {
  it.each([
    () => chiSquareQuantile(0.0001, 1),
    () => chiSquareQuantile(0.9999, 200),
    () => randomBelow(1, () => 0),
    () => randomBelow(4096, () => 2 ** 32 - 1),
    () => scatterLimits(3, 0.5).low,
    () => scatterLimits(3, 0.999).low,
    () => scatterFromRepeats([1, 2]).scatter,
    () => seededRandom(2 ** 32 - 1)(),
  ])('%s', (call) => {
    expect(call()).toBeGreaterThanOrEqual(0);
  });
});

it('takes the next number where one would favour the small ones', () => {
  const drawn = [2 ** 32 - 1, 2 ** 32 - 4, 11];
  expect(randomBelow(6, () => drawn.shift() ?? 0)).toBe(5);
});

it('finds an effect of about two scatters four times in five, and none with too few orders', () => {
  const mostly = (scatterPercent: number) =>
    Number(effectFoundMostly(fours.design, scatterPercent, { seasons: 150, seed: 2 }));
  expect(mostly(1)).toBeGreaterThan(1.6);
  expect(mostly(1)).toBeLessThan(2.2);
  expect(mostly(3)).toBeCloseTo(3 * mostly(1), 9);
  const tooFew = { kind: 'fours', blocks: 2 } as const;
  expect(effectFoundMostly(tooFew, 1, { seasons: 1, seed: 2 })).toBe('never');
});

it('compares a found effect with none only where there is one', () => {
  const season = { p: 0.01, isFound: true, isFooled: true, estimatePercent: 2 };
  expect(summariseSeasons([season], 0)).toMatchObject({ wrongWayShare: null, overstatement: null });
});

it('names the field that a design lacks', () => {
  expect(designFor({ kind: 'threes', tests: 12 })).toMatchObject({
    ok: false,
    issues: [{ field: 'design', code: 'unknown-design' }],
  });
});
