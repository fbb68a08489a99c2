import { readOrder } from '../../../rules/index.ts';
import { dayOf } from '../days.ts';

/** What may be compared; A and B as the rules call them. */
export interface Comparison {
  /** As a key. */
  readonly key: string;
  readonly A: Version;
  readonly B: Version;
}

export interface Version {
  /** What is done that day. */
  readonly does: string;
  /** As the end of "your tests took less time". */
  readonly after: string;
}

export type ComparisonId = 'run-or-rest' | 'short-or-long';

/** The comparisons that come ready: what the day after a key workout is. */
export const comparisons: Readonly<Record<ComparisonId, Comparison>> = {
  'run-or-rest': {
    key: 'Recovery run or rest',
    A: { does: 'Recovery run', after: 'after a recovery run' },
    B: { does: 'Rest', after: 'after rest' },
  },
  'short-or-long': {
    key: 'Short or long run',
    A: { does: 'Short recovery run', after: 'after a short recovery run' },
    B: { does: 'Long recovery run', after: 'after a long recovery run' },
  },
};
export const comparisonIds = Object.keys(comparisons) as ComparisonId[];

/** Whether an order in an address can be used. */
export function isOrder(code: string): boolean {
  return readOrder(code).ok;
}

/** Whether a date in an address is one. */
export function isDay(text: string): boolean {
  return dayOf(text) !== null;
}
