import {
  countOrders,
  drawOrder,
  maxBlocks,
  minTestsForVerdict,
  orderCode,
  readOrder,
  testDays,
  testsPerBlock,
} from '../../../../rules/index.ts';
import type { Order, Random32, Rhythm } from '../../../../rules/index.ts';

/** One line of the sheet. Days are counted from the first key workout, which is day 0. */
export interface SheetRow {
  readonly test: number;
  /** Counted from 1. */
  readonly set: number;
  readonly opensSet: boolean;
  readonly version: 'A' | 'B';
  readonly conditionDay: number;
  readonly testDay: number;
}

const size = testsPerBlock.fours;

/** Numbers of tests on offer: sets of four that can give a verdict. */
export const testCounts = Array.from(
  { length: maxBlocks.fours - minTestsForVerdict / size + 1 },
  (_, more) => String(minTestsForVerdict + size * more),
);

/** One set after the other, as a draw could give them: shown until the reader draws. */
const exampleBlocks = ['ABBA', 'BAAB', 'AABB', 'BABA', 'BBAA', 'ABAB'];

/** The order in the address, or an example of as many tests as were picked. */
export function orderFor({
  order,
  tests,
}: {
  readonly order: string;
  readonly tests: string;
}): Order {
  const read = readOrder(order);
  if (read.ok) return read.value;
  return { kind: 'fours', blocks: exampleBlocks.slice(0, Number(tests) / size) };
}

/**
 * A reader's own order as an address holds it.
 *
 * @param tests - one of `testCounts`
 * @param random32 - the device's source of random whole numbers; 0 to 4,294,967,295
 */
export function drawCode(tests: string, random32: Random32): string {
  return orderCode(drawOrder({ kind: 'fours', blocks: Number(tests) / size }, random32));
}

/** Every test of an order with its days. */
export function sheetOf(order: Order, rhythm: Rhythm): SheetRow[] {
  const inSet = testsPerBlock[order.kind];
  const versions = [...order.blocks.join('')];
  return testDays(versions.length, rhythm).map((days, at) => ({
    ...days,
    test: at + 1,
    set: Math.floor(at / inSet) + 1,
    opensSet: at % inSet === 0,
    version: versions[at] === 'A' ? 'A' : 'B',
  }));
}

/** Orders that were as likely as this one. */
export function ordersLike({ kind, blocks }: Order): number {
  return countOrders({ kind, blocks: blocks.length });
}
