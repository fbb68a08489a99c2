import type { Answer, AnswerStatus } from '../../rules/index.ts';

/** Statuses of an answer, in the order in which they are decided. */
export const statusWords: Record<AnswerStatus, string> = {
  'cannot-fit': 'does not fit',
  open: 'open',
  silent: 'article silent',
  settled: 'settled',
};

/** How many recovery runs are asked for: `1 or more`, `2 to 3`, `0`. */
export function askedWords({ atLeast, atMost }: Answer['recovery']): string {
  if (atMost === null) return `${atLeast} or more`;
  return atMost === atLeast ? String(atLeast) : `${atLeast} to ${atMost}`;
}
