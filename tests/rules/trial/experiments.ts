import fc from 'fast-check';
import { blockOrders, testsPerBlock } from '../../../src/rules/trial/index.ts';
import type { DesignKind, Order } from '../../../src/rules/trial/index.ts';
import published from './fixtures/published.json' with { type: 'json' };

export interface Experiment {
  readonly order: Order;
  /** Percent of time: thousandths within 10 either way, so that ties happen. */
  readonly values: readonly number[];
}

/** Any order of fours or pairs up to so many blocks, with a value for each test. */
export function experiments(most: { mostFours: number; mostPairs: number }) {
  return fc.oneof(ofKind('fours', most.mostFours), ofKind('pairs', most.mostPairs));
}

function ofKind(kind: DesignKind, most: number): fc.Arbitrary<Experiment> {
  const block = fc.record({
    block: fc.constantFrom(...blockOrders[kind]),
    values: fc.array(
      fc.integer({ min: -10_000, max: 10_000 }).map((value) => value / 1000),
      { minLength: testsPerBlock[kind], maxLength: testsPerBlock[kind] },
    ),
  });
  return fc.array(block, { minLength: 1, maxLength: most }).map((blocks) => ({
    order: { kind, blocks: blocks.map((one) => one.block) },
    values: blocks.flatMap((one) => one.values),
  }));
}

/** The order with A and B exchanged. */
export function mirrored({ kind, blocks }: Order): Order {
  const swap = (block: string) => [...block].map((x) => (x === 'A' ? 'B' : 'A')).join('');
  return { kind, blocks: blocks.map(swap) };
}

/** Darwin's maize as pairs: the difference under A, nothing under B. */
export const darwin: Experiment = {
  order: { kind: 'pairs', blocks: published.darwin.differences.map(() => 'AB') },
  values: published.darwin.differences.flatMap((difference) => [difference, 0]),
};
