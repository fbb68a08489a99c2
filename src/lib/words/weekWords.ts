import type { RunKind } from '../../rules/index.ts';

/** The days of a week in week notation. */
export const dayNames = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const;

/** A run in a runner's words, as a title. */
export const runNames: Record<RunKind, string> = {
  K: 'Key workout',
  R: 'Recovery run',
  E: 'Easy run',
};

/** The runs of a day in words: `Key workout, then recovery run`, or `Rest`. */
export function dayWords(day: readonly RunKind[]): string {
  const words = day.map((run) => runNames[run]).join(', then ');
  return words === '' ? 'Rest' : words.replace(/, then ./, (then) => then.toLowerCase());
}
