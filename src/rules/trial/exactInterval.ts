import { blockOrders, countOrders } from './design.ts';
import { blocksOf } from './order.ts';
import type { Order } from './order.ts';

/** Where the true difference lies, as far as the test can say. */
export interface ExactInterval {
  /** Level asked for; share of experiments whose interval holds the true difference. */
  readonly askedLevel: number;
  /** Level it has: the nearest the orders allow, at least the one asked for. */
  readonly level: number;
  /** Ends of the interval; in the unit of the values. */
  readonly low: number;
  readonly high: number;
}

/** Keeps rounding from turning a whole number of orders into the one below. */
const rounding = 1e-9;

/**
 * Interval for the difference: every difference that the exact test would not reject.
 *
 * Closed form: for each other order, mean of the A tests it would have made B less
 * mean of the B tests it would have made A; sorted, with (1 - level) / 2 of all
 * orders cut off at each end. For pairs these are Hartigan's subset means.
 *
 * Source: arithmetic (inverting `exactTest`).
 *
 * @param order - the order drawn
 * @param values - one for each test, in the order done; any unit; finite
 * @param askedLevel - share of experiments; above 0, below 1
 * @returns interval of at least that level, or `not-reachable` with too few orders for it
 * @throws RangeError if it is not an order, a value is missing or not finite, or the level is outside its range
 * @example exactInterval({ kind: 'pairs', blocks: ['AB', 'AB', 'AB', 'AB', 'AB', 'AB'] }, [1, 0, 2, 0, 3, 0, 4, 0, 5, 0, 6, 0], 0.95) // => { askedLevel: 0.95, level: 0.96875, low: 1, high: 6 }
 */
export function exactInterval(
  order: Order,
  values: readonly number[],
  askedLevel: number,
): ExactInterval | 'not-reachable' {
  if (!(askedLevel > 0 && askedLevel < 1)) {
    throw new RangeError(`A level lies between 0 and 1: ${askedLevel}.`);
  }
  const differences = swapDifferences(order, values);
  const orders = countOrders({ kind: order.kind, blocks: order.blocks.length });
  const cut = Math.floor(((1 - askedLevel) / 2) * orders + rounding);
  const low = differences[cut - 1];
  const high = differences[orders - cut - 1];
  if (low === undefined || high === undefined) return 'not-reachable';
  return { askedLevel, level: 1 - (2 * cut) / orders, low, high };
}

/** For each order but the one drawn: mean of A tests swapped less mean of B tests swapped; sorted. */
function swapDifferences(order: Order, values: readonly number[]): Float64Array {
  let sums = Float64Array.of(0);
  let counts = Float64Array.of(0);
  for (const { block, values: inBlock } of blocksOf(order, values)) {
    const swaps = blockOrders[order.kind].map((other) => swap(block, other, inBlock));
    const nextSums = new Float64Array(sums.length * swaps.length);
    const nextCounts = new Float64Array(nextSums.length);
    let at = 0;
    for (let before = 0; before < sums.length; before += 1) {
      for (const { sum, count } of swaps) {
        nextSums[at] = (sums[before] as number) + sum;
        nextCounts[at++] = (counts[before] as number) + count;
      }
    }
    [sums, counts] = [nextSums, nextCounts];
  }
  return sums
    .map((sum, at) => sum / (counts[at] as number))
    .filter((_, at) => counts[at] !== 0)
    .sort();
}

/** Sum of the A tests less sum of the B tests that another order swaps, and how many of each. */
function swap(block: string, other: string, values: readonly number[]) {
  let [sum, count] = [0, 0];
  values.forEach((value, at) => {
    if (block[at] === other[at]) return;
    if (block[at] === 'A') count += 1;
    sum += block[at] === 'A' ? value : -value;
  });
  return { sum, count };
}
