import { blockOrders, countOrders } from './design.ts';
import { blocksOf } from './order.ts';
import type { Order } from './order.ts';

/** A difference as small as this part of the largest one reachable is a tie: rounding, not running. */
const tie = 1e-9;

/** What the exact test says. */
export interface ExactTest {
  /** Mean of A less mean of B; in the unit of the values. */
  readonly estimate: number;
  /** Orders with a difference at least as far from nought as the one seen, that one included. */
  readonly asFar: number;
  /** Orders there are. */
  readonly orders: number;
  /** `asFar` of `orders`; above 0, at most 1; two-sided. */
  readonly p: number;
}

/**
 * Exact two-sided randomization test: how often chance alone would have given a
 * difference at least this large.
 *
 * Counts the orders that could have been drawn and lie at least as far out. Sums that
 * differ by less than 1e-9 of the largest reachable one count as ties, because rounding
 * must not decide.
 *
 * Source: edgington-onghena-2007.
 *
 * @param order - the order drawn
 * @param values - one for each test, in the order done; any unit; finite
 * @returns estimate and p
 * @throws RangeError if it is not an order, or there is not one finite value a test
 * @example exactTest({ kind: 'pairs', blocks: ['AB', 'BA'] }, [1, 3, 4, 2]) // => { estimate: -2, asFar: 2, orders: 4, p: 0.5 }
 */
export function exactTest(order: Order, values: readonly number[]): ExactTest {
  const blocks = blocksOf(order, values);
  const choices = blockOrders[order.kind];
  const seen = blocks.reduce((sum, { block, values }) => sum + contrast(block, values), 0);
  const sums = blocks.map(({ values }) => choices.map((choice) => contrast(choice, values)));
  const orders = countOrders({ kind: order.kind, blocks: blocks.length });
  const asFar = countAsFar(sums, Math.abs(seen));
  return { estimate: seen / (values.length / 2), asFar, orders, p: asFar / orders };
}

/** Sum of the A tests less sum of the B tests of one block. */
function contrast(block: string, values: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at] as number;
    sum += block[at] === 'A' ? value : -value;
  }
  return sum;
}

/**
 * How many ways of taking one sum from each block reach `distance` on either side of nought.
 *
 * An order and its mirror image lie equally far out, so the first block needs only the
 * half of its orders that begin with A.
 */
function countAsFar(sums: readonly (readonly number[])[], distance: number): number {
  const largest = sums.reduce((sum, block) => sum + Math.max(...block), 0);
  const needed = distance - tie * largest;
  const [first = [], ...others] = sums;
  const middle = others.length >> 1;
  const left = totals([first.slice(0, first.length / 2), ...others.slice(0, middle)]);
  const right = totals(others.slice(middle));
  let count = 0;
  for (const total of left) {
    for (let at = 0; at < right.length; at += 1) {
      if (Math.abs(total + (right[at] as number)) >= needed) count += 1;
    }
  }
  return 2 * count;
}

/** Every total that takes one sum from each block. */
function totals(sums: readonly (readonly number[])[]): Float64Array {
  let reached = Float64Array.of(0);
  for (const block of sums) {
    const next = new Float64Array(reached.length * block.length);
    let at = 0;
    for (const total of reached) for (const sum of block) next[at++] = total + sum;
    reached = next;
  }
  return reached;
}
