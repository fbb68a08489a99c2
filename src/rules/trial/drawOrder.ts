import { assertDesign, blockOrders } from './design.ts';
import type { Design } from './design.ts';
import type { Order } from './order.ts';
import { randomBelow } from './randomBelow.ts';
import type { Random32 } from './seededRandom.ts';

/**
 * Draws the order of the tests, every order of the design equally likely.
 *
 * Pass numbers from the device's source of randomness for a reader's own draw, and
 * `seededRandom` for a simulation.
 *
 * Source: edgington-onghena-2007 (the test is valid because the order is drawn).
 *
 * @param design - kind and number of blocks
 * @param random32 - source of whole numbers; 0 to 4,294,967,295
 * @returns the order
 * @throws RangeError if the design or a random number is outside its range
 * @example drawOrder({ kind: 'pairs', blocks: 3 }, () => 4) // => { kind: 'pairs', blocks: ['AB', 'AB', 'AB'] }
 */
export function drawOrder(design: Design, random32: Random32): Order {
  assertDesign(design);
  const choices = blockOrders[design.kind];
  const drawBlock = () => choices[randomBelow(choices.length, random32)] ?? choices[0];
  return { kind: design.kind, blocks: Array.from({ length: design.blocks }, drawBlock) };
}
