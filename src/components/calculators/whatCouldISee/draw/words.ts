import type { Order, Rhythm } from '../../../../rules/index.ts';
import { comparisons } from '../comparisons.ts';
import type { ComparisonId } from '../comparisons.ts';
import { daysAfter } from '../../days.ts';
import { ordersLike } from './form.ts';
import type { SheetRow } from './form.ts';

export type Outcome = 'all-out' | 'repetitions';

/** What is measured, named before the first test. */
export const outcomeWords: Record<Outcome, { key: string; means: string }> = {
  'all-out': {
    key: 'All-out time',
    means: 'your time all-out over the same flat, measured course',
  },
  repetitions: {
    key: 'Repetitions',
    means: 'your total time for the same repetitions at the same effort',
  },
};

export const rhythmWords: Record<Rhythm, string> = {
  twice: 'Twice a week',
  once: 'Once a week',
};

const daysInWeek = 7;

/** What the order comes to, in one sentence. */
export function drawSentence(rows: readonly SheetRow[], compare: ComparisonId): string {
  const weeks = Math.ceil((rows.at(-1)?.testDay ?? 0) / daysInWeek);
  const { A, B } = comparisons[compare];
  const half = rows.length / 2;
  return `${rows.length} tests in ${weeks} ${weeks === 1 ? 'week' : 'weeks'}: ${half} ${A.after}, ${half} ${B.after}`;
}

/** Whose order it is, and among how many. */
export function drawBasis(order: Order, isDrawn: boolean): string {
  const among = ordersLike(order).toLocaleString('en-US');
  return isDrawn
    ? `Your order: 1 of ${among}, all equally likely before the draw.`
    : `One of ${among} orders. Yours is not drawn yet.`;
}

/** A day of the sheet: a date where the first is known, else its number. */
export function dayWords(day: number, first: Date | null): string {
  if (!first) return `Day ${day}`;
  const options = { weekday: 'short', month: 'short', day: 'numeric', timeZone: 'UTC' } as const;
  return daysAfter(first, day).toLocaleDateString('en-US', options);
}

/** A day as a file has it; empty where no date is known. */
export function isoDay(day: number, first: Date | null): string {
  return first ? daysAfter(first, day).toISOString().slice(0, 10) : '';
}
