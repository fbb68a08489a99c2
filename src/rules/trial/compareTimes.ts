import { minTestsForVerdict, smallestP, testsPerBlock } from './design.ts';
import type { Design } from './design.ts';
import { exactInterval } from './exactInterval.ts';
import type { ExactInterval } from './exactInterval.ts';
import { exactTest } from './exactTest.ts';
import { foundLimit } from './foundLimit.ts';
import { assertOrder } from './order.ts';
import type { Order } from './order.ts';
import { percentTimes } from './percentTimes.ts';
import { residualScatter } from './scatter.ts';
import type { Scatter } from './scatter.ts';

/** Levels of the intervals that come with a comparison. Source: convention. */
export const intervalLevels = [0.8, 0.9, 0.95] as const;

/**
 * `found`: chance alone seldom gives a difference as large. `cannot-tell`: it does so too
 * often to rule it out. `too-few-tests`: no verdict, whatever the numbers.
 */
export type Verdict = 'found' | 'cannot-tell' | 'too-few-tests';

/** What an experiment showed, with every number the verdict rests on. */
export interface Comparison {
  readonly status: Verdict;
  /** The blocks that count. */
  readonly design: Design;
  /** Blocks dropped because a test is missing; counted from 1. */
  readonly droppedBlocks: readonly number[];
  /** Time of A less time of B; percent (100 x ln); below 0 where A took less time. */
  readonly estimatePercent: number;
  /** Two-sided; `asFar` of `orders`. */
  readonly p: number;
  readonly asFar: number;
  readonly orders: number;
  /** Smallest p these blocks could have given. */
  readonly smallestP: number;
  /** For the difference, in percent; those of `intervalLevels` that these blocks can reach. */
  readonly intervals: readonly ExactInterval[];
  /** Scatter of one test during the experiment; percent; null where a single pair leaves none to see. */
  readonly scatter: Scatter | null;
  /** Geometric mean of the times that count; seconds. */
  readonly typicalTimeS: { readonly A: number; readonly B: number };
}

/** Not one block was finished. */
export interface NothingToCompare {
  readonly status: 'no-whole-block';
  readonly droppedBlocks: readonly number[];
}

/**
 * Compares two conditions from the times of an experiment.
 *
 * A missed test drops its block whole: the rest is still a draw among equals. Below
 * `minTestsForVerdict` tests the numbers are there and the verdict is refused.
 *
 * Source: edgington-onghena-2007 (test); house (when a verdict is refused).
 *
 * @param order - the order drawn
 * @param timesS - one for each test, in the order done; seconds; above 0; null for a missed test
 * @returns the comparison, or that there is none
 * @throws RangeError if it is not an order, there is not one entry a test, or a time is not above 0
 * @example compareTimes({ kind: 'pairs', blocks: ['AB'] }, [1500, null]) // => { status: 'no-whole-block', droppedBlocks: [1] }
 */
export function compareTimes(
  order: Order,
  timesS: readonly (number | null)[],
): Comparison | NothingToCompare {
  const { kept, keptTimesS, droppedBlocks } = wholeBlocks(order, timesS);
  const design = { kind: order.kind, blocks: kept.blocks.length };
  if (design.blocks === 0) return { status: 'no-whole-block', droppedBlocks };

  const values = percentTimes(keptTimesS);
  const { estimate, ...test } = exactTest(kept, values);
  const found = test.p <= foundLimit ? 'found' : 'cannot-tell';
  return {
    status: values.length < minTestsForVerdict ? 'too-few-tests' : found,
    design,
    droppedBlocks,
    estimatePercent: estimate,
    ...test,
    smallestP: smallestP(design),
    intervals: intervalLevels.flatMap((level) => {
      const interval = exactInterval(kept, values, level);
      return interval === 'not-reachable' ? [] : interval;
    }),
    scatter: values.length > 2 ? residualScatter(kept, values) : null,
    typicalTimeS: {
      A: typicalTimeS(kept, keptTimesS, 'A'),
      B: typicalTimeS(kept, keptTimesS, 'B'),
    },
  };
}

function wholeBlocks(order: Order, timesS: readonly (number | null)[]) {
  assertOrder(order);
  const size = testsPerBlock[order.kind];
  if (timesS.length !== size * order.blocks.length) {
    throw new RangeError(`${order.blocks.length} blocks have ${size * order.blocks.length} tests.`);
  }
  const blocks: string[] = [];
  const keptTimesS: number[] = [];
  const droppedBlocks: number[] = [];
  order.blocks.forEach((block, at) => {
    const inBlock = timesS.slice(at * size, (at + 1) * size);
    const done = inBlock.filter((timeS) => timeS !== null);
    if (done.length < size) droppedBlocks.push(at + 1);
    else {
      blocks.push(block);
      keptTimesS.push(...done);
    }
  });
  return { kept: { kind: order.kind, blocks }, keptTimesS, droppedBlocks };
}

function typicalTimeS(order: Order, timesS: readonly number[], condition: 'A' | 'B'): number {
  const letters = order.blocks.join('');
  const logs = timesS.filter((_, at) => letters[at] === condition).map(Math.log);
  return Math.exp(logs.reduce((sum, log) => sum + log, 0) / logs.length);
}
