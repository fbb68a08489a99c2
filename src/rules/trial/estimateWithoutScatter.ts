import { exactTest } from './exactTest.ts';
import { allOrders } from './order.ts';
import type { Design } from './design.ts';
import type { Order } from './order.ts';

/** What is true of a runner in a simulation, apart from scatter. */
export interface Truth {
  /** Time of a test under A less under B; percent of time. */
  readonly effectPercent: number;
  /** Share of the effect of A that lasts into the next test, whichever that is; 0 to 1; 0 if left out. */
  readonly carryOver?: number;
  /** Change from one test to the next, with training or season; percent of time; 0 if left out. */
  readonly trendPercent?: number;
}

/**
 * What each test would show if nothing scattered.
 *
 * Source: house (the model): effect under A, the lasting share of it after A, and a straight trend.
 *
 * @param order - the order of the tests
 * @param truth - effect, carry-over and trend; percent of time
 * @returns one value for each test; percent of time
 * @throws RangeError if a number is not finite or the carry-over is outside its range
 * @example valuesWithoutScatter({ kind: 'pairs', blocks: ['AB'] }, { effectPercent: 2, carryOver: 0.5 }) // => [2, 1]
 */
export function valuesWithoutScatter(
  order: Order,
  { effectPercent, carryOver = 0, trendPercent = 0 }: Truth,
): number[] {
  if (
    ![effectPercent, trendPercent].every(Number.isFinite) ||
    !(carryOver >= 0 && carryOver <= 1)
  ) {
    throw new RangeError('Effect and trend are finite numbers, carry-over is from 0 to 1.');
  }
  const letters = [...order.blocks.join('')];
  return letters.map((letter, at) => {
    const now = letter === 'A' ? effectPercent : 0;
    const lasting = letters[at - 1] === 'A' ? carryOver * effectPercent : 0;
    return now + lasting + trendPercent * at;
  });
}

/**
 * What an order would make of a true effect if nothing scattered: shows what carry-over
 * and a trend do to it.
 *
 * Source: house (the model of `valuesWithoutScatter`).
 *
 * @param order - the order of the tests, drawn or not
 * @param truth - effect, carry-over and trend; percent of time
 * @returns estimate; percent of time
 * @throws RangeError if it is not an order or a number is outside its range
 * @example estimateWithoutScatter({ kind: 'pairs', blocks: ['AB', 'AB'] }, { effectPercent: 2, carryOver: 0.5 }) // => 1
 */
export function estimateWithoutScatter(order: Order, truth: Truth): number {
  return exactTest(order, valuesWithoutScatter(order, truth)).estimate;
}

/**
 * Mean estimate of a design over every order it can be drawn in. A trend drops out of
 * it; carry-over does not.
 *
 * Source: house (the model of `valuesWithoutScatter`).
 *
 * @param design - kind and number of blocks
 * @param truth - effect, carry-over and trend; percent of time
 * @returns mean estimate; percent of time
 * @throws RangeError if a number is outside its range
 * @example averageEstimate({ kind: 'pairs', blocks: 4 }, { effectPercent: 2, carryOver: 0.5 }) // => 1.5
 */
export function averageEstimate(design: Design, truth: Truth): number {
  let [sum, orders] = [0, 0];
  for (const order of allOrders(design)) {
    sum += estimateWithoutScatter(order, truth);
    orders += 1;
  }
  return sum / orders;
}
