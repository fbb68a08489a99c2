import { blockOrders, designKinds, maxBlocks } from './design.ts';
import type { DesignKind } from './design.ts';
import { assertOrder } from './order.ts';
import type { Order } from './order.ts';
import { refuse } from './trialResult.ts';
import type { TrialIssue, TrialResult } from './trialResult.ts';

/** First letter of a code, by kind of block. Source: house. */
const codeLetters: Readonly<Record<DesignKind, string>> = { fours: 'f', pairs: 'p' };

/**
 * Writes an order as letters, block by block, for a sheet.
 *
 * Source: house.
 *
 * @param order - blocks of one kind
 * @returns blocks joined by dots
 * @throws RangeError if it is not an order
 * @example orderText({ kind: 'fours', blocks: ['ABBA', 'BAAB', 'AABB'] }) // => 'ABBA.BAAB.AABB'
 */
export function orderText(order: Order): string {
  assertOrder(order);
  return order.blocks.join('.');
}

/**
 * Writes an order as a short code for a link: it does not give away what comes next at a glance.
 *
 * A letter for the kind of block, then the number of each block's order in
 * `blockOrders`, counted from 1. It hides nothing from someone who wants to know.
 *
 * Source: house.
 *
 * @param order - blocks of one kind
 * @returns `f` or `p` and a digit for each block
 * @throws RangeError if it is not an order
 * @example orderCode({ kind: 'fours', blocks: ['ABBA', 'BAAB', 'AABB'] }) // => 'f341'
 */
export function orderCode(order: Order): string {
  assertOrder(order);
  const digits = order.blocks.map((block) => blockOrders[order.kind].indexOf(block) + 1);
  return codeLetters[order.kind] + digits.join('');
}

/**
 * Reads an order that `orderText` or `orderCode` wrote, or that a reader typed.
 *
 * Blocks may be parted by anything but A and B (dots, spaces, lines), and small
 * letters do. Letters without any parting are refused: `ABBABAAB` is two blocks of
 * four and four pairs as well, and the two are analysed differently.
 *
 * Source: house.
 *
 * @param text - such as `ABBA.BAAB.AABB` or `f341`
 * @returns the order, or one issue for each block that cannot be read
 * @example readOrder('abba baab aabb') // => { ok: true, value: { kind: 'fours', blocks: ['ABBA', 'BAAB', 'AABB'] } }
 */
export function readOrder(text: string): TrialResult<Order> {
  const typed = text.trim().toUpperCase();
  const coded = readCode(typed);
  if (coded) return coded;

  const cells = typed.split(/[\s.,;|/-]/).filter((cell) => cell !== '');
  const kind = designKinds.find((name) => blockOrders[name][0].length === cells[0]?.length);
  if (!kind && /^[AB]+$/.test(typed)) {
    return refuse({ field: 'order', code: 'blocks-not-marked', found: typed });
  }
  const all = designKinds.flatMap((name) => blockOrders[name]);
  const issues = cells.flatMap((cell, at): TrialIssue[] => {
    const place = { field: 'order', line: at + 1, found: cell } as const;
    if (!all.includes(cell)) return [{ ...place, code: 'not-a-block' }];
    return kind && !blockOrders[kind].includes(cell) ? [{ ...place, code: 'mixed-blocks' }] : [];
  });
  const [first, ...others] = issues;
  if (first) return { ok: false, issues: [first, ...others] };
  return kind ? withinLimits({ kind, blocks: cells }) : refuse({ field: 'order', code: 'missing' });
}

/** Nothing if the text is no code: then it may still be letters. */
function readCode(typed: string): TrialResult<Order> | undefined {
  const kind = designKinds.find((name) => typed.startsWith(codeLetters[name].toUpperCase()));
  if (!kind) return undefined;
  const read = [...typed.slice(1)].map((digit) => ({
    digit,
    block: /\d/.test(digit) ? blockOrders[kind][Number(digit) - 1] : undefined,
  }));
  const [first, ...others] = read.flatMap(({ digit, block }, at): TrialIssue[] =>
    block ? [] : [{ field: 'order', code: 'not-a-block', line: at + 1, found: digit }],
  );
  if (first) return { ok: false, issues: [first, ...others] };
  return withinLimits({ kind, blocks: read.flatMap(({ block }) => block ?? []) });
}

function withinLimits(order: Order): TrialResult<Order> {
  const limits = { min: 1, max: maxBlocks[order.kind] };
  const found = order.blocks.length;
  if (found >= limits.min && found <= limits.max) return { ok: true, value: order };
  return refuse({ field: 'order', code: 'out-of-range', limits, found });
}
