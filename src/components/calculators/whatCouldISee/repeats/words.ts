import type { Scatter } from '../../../../rules/index.ts';
import { percent } from '../shares.ts';
import { timeIssueWords } from '../timeIssueWords.ts';
import { mostOwnScatter } from './form.ts';
import type { RepeatsIssue } from './form.ts';

/** What a runner's own repeats say of their scatter. */
export function scatterSentence({ scatter, degrees, low, high }: Scatter): string {
  return `Your scatter: ${percent(scatter)}, from ${degrees + 1} repeats. With so many the true one may be anything from ${percent(low)} to ${percent(high)}.`;
}

/** One sentence for each thing that can be wrong with typed repeats. */
export function repeatsIssueWords(issue: RepeatsIssue): string {
  if (issue.code === 'all-equal') {
    return 'All of these are the same time. Nobody is that even: type them to the second, or to a tenth.';
  }
  if (issue.code === 'too-unlike') {
    return `These scatter by ${percent(issue.found)}, and ${percent(mostOwnScatter)} is the most we take: they look like tests of different kinds.`;
  }
  if (issue.code === 'too-few-lines' && issue.limits) {
    return `${issue.found === 1 ? '1 time' : `${issue.found ?? 0} times`} so far: it takes ${issue.limits.min} to say anything.`;
  }
  return timeIssueWords(issue);
}
