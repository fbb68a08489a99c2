import {
  foundLimit,
  minTestsForVerdict,
  orderText,
  smallestP,
  testsIn,
} from '../../../../rules/index.ts';
import type {
  Comparison,
  NothingToCompare,
  SeasonSummary,
  TrialIssue,
} from '../../../../rules/index.ts';
import { comparisons } from '../comparisons.ts';
import type { ComparisonId } from '../comparisons.ts';
import { percent, timesIn } from '../shares.ts';
import { timeIssueWords } from '../timeIssueWords.ts';
import type { FoundOrder, Reading } from './form.ts';

const thousands = (number: number) => number.toLocaleString('en-US');

/** What the times say, with no word on whether chance could have dealt it. */
export function differenceWords({ estimatePercent }: Comparison, compare: ComparisonId): string {
  const { A, B } = comparisons[compare];
  const size = percent(Math.abs(estimatePercent));
  if (size === '0%') return `No difference: as much time ${A.after} as ${B.after}`;
  const [less, more] = estimatePercent < 0 ? [A, B] : [B, A];
  return `${size} less time ${less.after} than ${more.after}`;
}

/** The answer in one sentence. */
export function resultSentence(
  result: Comparison | NothingToCompare,
  compare: ComparisonId,
): string {
  if (result.status === 'no-whole-block') return 'Nothing to compare: no set is whole';
  if (result.status === 'too-few-tests') return 'Too few tests for a verdict';
  const size = percent(Math.abs(result.estimatePercent));
  return result.status === 'found'
    ? `A difference: ${differenceWords(result, compare)}`
    : `Cannot tell. Chance alone deals ${size} or more ${timesIn(result.p)}`;
}

/** What the sentence rests on. */
export function resultBasis(result: Comparison | NothingToCompare, compare: ComparisonId): string {
  if (result.status === 'no-whole-block') {
    return 'A set counts only with all of its tests: a missing one leaves the draw lopsided.';
  }
  const dealt = `${thousands(result.asFar)} of ${thousands(result.orders)} orders`;
  if (result.status === 'found') {
    return `Chance alone deals one as large ${timesIn(result.p)} (${dealt}). Our limit is 1 in 20.`;
  }
  if (result.status === 'cannot-tell') {
    return `Your tests: ${differenceWords(result, compare)}. Chance deals that in ${dealt}; our limit is 1 in 20.`;
  }
  const tests = testsIn(result.design);
  const least = smallestP(result.design);
  const why =
    least > foundLimit
      ? `With ${tests} tests chance deals even the most striking result ${timesIn(least)}`
      : `We give none below ${minTestsForVerdict}, and ${tests} count`;
  return `Your tests: ${differenceWords(result, compare)}. ${why}; a verdict takes ${minTestsForVerdict}.`;
}

/** Sets left out because a test is missing; empty where none is. */
export function droppedSentence({ droppedBlocks }: { droppedBlocks: readonly number[] }): string {
  if (droppedBlocks.length === 0) return '';
  const many = droppedBlocks.length > 1;
  return `${many ? 'Sets' : 'Set'} ${droppedBlocks.join(', ')} ${many ? 'do' : 'does'} not count: a test is missing.`;
}

/** What the page says where there is nothing to compare yet; empty for all else. */
export function waitingWords(reading: Reading): string {
  if (reading.status === 'not-over') {
    const { lines, tests } = reading;
    return `${lines} of ${tests} times. The result comes with the last: who looks after every test and stops at a good one finds what is not there. If you have stopped for good, put a dash for each test not run.`;
  }
  if (reading.status !== 'waiting') return '';
  return reading.order
    ? `${reading.order.blocks.join('').length} tests: type their times in the order run, one a line. A dash stands for a missed test.`
    : 'Type the order that was drawn, and the times.';
}

const whence: Record<FoundOrder['from'], string> = {
  link: 'The order in the link',
  typed: 'The order you typed',
  table: 'The order in your table',
};

/** An order to choose by where it was found. */
export function foundOrderWords({ from, order }: FoundOrder): string {
  return `${whence[from]}: ${orderText(order)}`;
}

/** One sentence for each thing that can be wrong with what was typed. */
export function resultIssueWords(issue: TrialIssue): string {
  const { field, code, line, found, limits } = issue;
  if (field !== 'order') {
    return code === 'too-many-lines'
      ? `${found ?? 0} lines for ${limits?.max ?? 0} tests: take out what is no test, and keep one line for each.`
      : timeIssueWords(issue);
  }
  const which = `Set ${line ?? 1}, “${String(found ?? '').slice(0, 24)}”,`;
  if (code === 'blocks-not-marked') {
    return 'Part the sets with dots or spaces, such as ABBA BAAB: unparted, they could be pairs or fours.';
  }
  if (code === 'mixed-blocks')
    return `${which} is not as long as the first: sets are all fours, or all pairs.`;
  if (code === 'out-of-range') return `${found ?? 0} sets, and ${limits?.max ?? 0} is the most.`;
  if (code === 'missing')
    return 'There is no order in it: type it as ABBA BAAB AABB, or as the code of your link.';
  return `${which} is no set: a set of four has two A and two B, such as ABBA, and a pair is AB or BA.`;
}

/** What tests like these would make of a true difference: found how often, and how much too large. */
export function couldWords({ foundShare, overstatement, wrongWayShare }: SeasonSummary): {
  found: string;
  shown: string;
  wrongWay: string;
} {
  return {
    found: `${Math.round(100 * foundShare)} in 100`,
    shown: overstatement === null ? '–' : shownSize(overstatement),
    wrongWay: wrongWayShare === null ? '–' : `${Math.round(100 * wrongWayShare)} in 100`,
  };
}

/** Nothing is exactly its size; what rounds to it is called so. */
function shownSize(overstatement: number): string {
  const times = overstatement.toFixed(1);
  return times === '1.0' ? 'at its size' : `${times} times its size`;
}

/** A time on the clock: `24:34.2`, `1:05:00`. */
export function clock(timeS: number): string {
  const tenths = Math.round(timeS * 10);
  const [hours, minutes] = [Math.floor(tenths / 36_000), Math.floor(tenths / 600) % 60];
  const seconds = ((tenths % 600) / 10).toFixed(tenths % 10 === 0 ? 0 : 1);
  const padded = seconds.padStart(tenths % 10 === 0 ? 2 : 4, '0');
  return hours > 0
    ? `${hours}:${String(minutes).padStart(2, '0')}:${padded}`
    : `${minutes}:${padded}`;
}

/** From one end of a range to the other, each with the version that took less time. */
export function between(
  { low, high }: { readonly low: number; readonly high: number },
  compare: ComparisonId,
): string {
  const { A, B } = comparisons[compare];
  const size = (value: number) => percent(Math.abs(value));
  const end = (value: number) => `${size(value)} less ${value < 0 ? A.after : B.after}`;
  if (low < 0 === high < 0) {
    const [near, far] = low < 0 ? [high, low] : [low, high];
    return `${size(near)} to ${end(far)}`;
  }
  return `from ${end(low)} to ${end(high)}`;
}
