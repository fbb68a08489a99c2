import type { TrialIssue } from '../../../rules/index.ts';

/** One sentence for a line that is no time, or for too many of them. */
export function timeIssueWords({ code, line, found, limits }: TrialIssue): string {
  const what = `Line ${line ?? 1}, “${clip(String(found ?? ''))}”,`;
  if (code === 'too-many-lines') return `${found ?? 0} lines, and ${limits?.max ?? 0} is the most.`;
  if (code === 'could-be-minutes-or-seconds') {
    return `${what} could be minutes or seconds: write 1:24:34, 24:34 or 24:34.5.`;
  }
  if (code === 'out-of-range') {
    return `${what} is shorter than a minute or longer than ten hours: write minutes and seconds, such as 24:34.`;
  }
  return `${what} is not a time: write 24:34, or 1474 for seconds.`;
}

function clip(text: string): string {
  return text.length > 24 ? `${text.slice(0, 24)}…` : text;
}
