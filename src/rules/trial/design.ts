import { refuse } from './trialResult.ts';
import type { TrialResult } from './trialResult.ts';

/** `fours`: each block has two tests of A and two of B. `pairs`: one of each. */
export type DesignKind = 'fours' | 'pairs';
export const designKinds = ['fours', 'pairs'] as const satisfies readonly DesignKind[];

/** How many blocks an experiment has, and of which kind. Each block's order is drawn for itself. */
export interface Design {
  readonly kind: DesignKind;
  /** Whole number, 1 to `maxBlocks[kind]`. */
  readonly blocks: number;
}

/**
 * Every order one block can be drawn in, A and B being the two things compared; the
 * first half begin with A and the others are their mirror images. Source: counting.
 */
export const blockOrders: Readonly<Record<DesignKind, readonly [string, ...string[]]>> = {
  fours: ['AABB', 'ABAB', 'ABBA', 'BAAB', 'BABA', 'BBAA'],
  pairs: ['AB', 'BA'],
};

/** Tests in one block. */
export const testsPerBlock: Readonly<Record<DesignKind, number>> = { fours: 4, pairs: 2 };

/** Most blocks we answer for: at most 65,536 orders, few enough to walk. Source: house. */
export const maxBlocks: Readonly<Record<DesignKind, number>> = { fours: 6, pairs: 16 };

/**
 * Below this many tests no verdict is given, whatever the times say: neither design could
 * reach a p of 0.05. Source: arithmetic (`smallestP`).
 */
export const minTestsForVerdict = 12;

/**
 * The design that a number of tests makes, or what keeps it from making one.
 *
 * Source: house (the limits).
 *
 * @param input - kind of block; tests in all, a multiple of the block's, 2 to 32 in pairs, 4 to 24 in fours
 * @returns the design, or one issue with the limits for the number of tests
 * @example designFor({ kind: 'fours', tests: 12 }) // => { ok: true, value: { kind: 'fours', blocks: 3 } }
 */
export function designFor(input: {
  readonly kind: unknown;
  readonly tests: number;
}): TrialResult<Design> {
  const kind = designKinds.find((known) => known === input.kind);
  if (!kind) return refuse({ field: 'design', code: 'unknown-design' });
  const { tests } = input;
  const size = testsPerBlock[kind];
  const limits = { min: size, max: size * maxBlocks[kind] };
  const issue = { field: 'tests', limits, found: tests } as const;
  if (!Number.isInteger(tests)) return refuse({ ...issue, code: 'not-a-whole-number' });
  if (tests < limits.min || tests > limits.max) return refuse({ ...issue, code: 'out-of-range' });
  if (tests % size !== 0) return refuse({ ...issue, code: 'not-whole-blocks' });
  return { ok: true, value: { kind, blocks: tests / size } };
}

/**
 * Tests in a whole design.
 *
 * @param design - kind and number of blocks
 * @returns number of tests; even, half of them A
 * @throws RangeError if the number of blocks is not whole or outside its range
 * @example testsIn({ kind: 'fours', blocks: 4 }) // => 16
 */
export function testsIn(design: Design): number {
  assertDesign(design);
  return testsPerBlock[design.kind] * design.blocks;
}

/**
 * Orders a design can be drawn in; each is as likely as any other.
 *
 * Source: counting (six for each block of four, two for each pair).
 *
 * @param design - kind and number of blocks
 * @returns number of orders; 2 to 65,536
 * @throws RangeError if the number of blocks is not whole or outside its range
 * @example countOrders({ kind: 'fours', blocks: 3 }) // => 216
 */
export function countOrders(design: Design): number {
  assertDesign(design);
  return blockOrders[design.kind].length ** design.blocks;
}

/**
 * Smallest two-sided p a design can reach, however large the difference.
 *
 * An order and its mirror image always lie equally far out, so it is two orders of all.
 *
 * Source: counting; edgington-onghena-2007 for the test.
 *
 * @param design - kind and number of blocks
 * @returns probability; above 0, at most 1
 * @throws RangeError if the number of blocks is not whole or outside its range
 * @example smallestP({ kind: 'pairs', blocks: 6 }) // => 0.03125
 */
export function smallestP(design: Design): number {
  return 2 / countOrders(design);
}

/** @throws RangeError if the number of blocks is not whole or outside its range */
export function assertDesign({ kind, blocks }: Design): void {
  if (Number.isInteger(blocks) && blocks >= 1 && blocks <= maxBlocks[kind]) return;
  throw new RangeError(`A design has 1 to ${maxBlocks[kind]} blocks of ${kind}, not ${blocks}.`);
}
