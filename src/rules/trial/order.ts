import { blockOrders, countOrders, maxBlocks, testsPerBlock } from './design.ts';
import type { Design, DesignKind } from './design.ts';

/** The order the tests are done in, block by block. */
export interface Order {
  readonly kind: DesignKind;
  /** One of `blockOrders[kind]` for each block, such as `ABBA`. */
  readonly blocks: readonly string[];
}

/**
 * Walks every order a design can be drawn in, the last block changing fastest.
 *
 * Source: counting.
 *
 * @param design - kind and number of blocks
 * @returns orders one by one, each once; `countOrders` of them
 * @throws RangeError if the number of blocks is not whole or outside its range
 * @example [...allOrders({ kind: 'pairs', blocks: 1 })] // => [{ kind: 'pairs', blocks: ['AB'] }, { kind: 'pairs', blocks: ['BA'] }]
 */
export function* allOrders(design: Design): Generator<Order, void> {
  const choices = blockOrders[design.kind];
  const orders = countOrders(design);
  for (let number = 0; number < orders; number += 1) {
    let rest = number;
    const blocks = Array.from({ length: design.blocks }, () => {
      const choice = choices[rest % choices.length] ?? choices[0];
      rest = Math.floor(rest / choices.length);
      return choice;
    });
    yield { kind: design.kind, blocks: blocks.reverse() };
  }
}

/** @throws RangeError if a block is not one of its kind, or there are none or too many */
export function assertOrder({ kind, blocks }: Order): void {
  const fits = blocks.length >= 1 && blocks.length <= maxBlocks[kind];
  if (fits && blocks.every((block) => blockOrders[kind].includes(block))) return;
  throw new RangeError(`Not an order in ${kind}: ${blocks.join('.')}`);
}

/** The values of each block beside its order. @throws RangeError unless there is one value a test */
export function blocksOf(
  order: Order,
  values: readonly number[],
): { readonly block: string; readonly values: readonly number[] }[] {
  assertOrder(order);
  const size = testsPerBlock[order.kind];
  if (values.length !== size * order.blocks.length || !values.every(Number.isFinite)) {
    throw new RangeError(`An order of ${size * order.blocks.length} tests needs as many numbers.`);
  }
  return order.blocks.map((block, at) => ({
    block,
    values: values.slice(at * size, (at + 1) * size),
  }));
}
