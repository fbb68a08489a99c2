import { maxSpacedKey } from '../../../rules/index.ts';
import type { AnswerStatus, Counts, Phase, Situation } from '../../../rules/index.ts';
import type { BackwardsForm } from './form.ts';

/** `2 recovery runs`, `1 run`; `any number of key workouts`. */
function count(number: string | number, one: string): string {
  if (number === 'any') return `any number of ${one}s`;
  return `${number} ${one}${Number(number) === 1 ? '' : 's'}`;
}

const phaseWords: Record<Phase, string> = { build: 'in a build phase', base: 'in a base phase' };

/** The reader's own words: `2 recovery runs, any number of key workouts, in a build phase`. */
export function askedWords({ key, phase, recovery }: BackwardsForm): string {
  return `${count(recovery, 'recovery run')}, ${count(key, 'key workout')}, ${phaseWords[phase]}`;
}

/** A week by what tells it from the others: `6 runs, 3 key workouts`. */
export function nameWords({ runs, key }: Situation): string {
  return `${count(runs, 'run')}, ${count(key, 'key workout')}`;
}

/** What else the week holds: `2 recovery runs, 1 easy run, 1 rest day`. */
export function restWords({ recovery, easy, restDays }: Counts): string {
  return [
    count(recovery, 'recovery run'),
    count(easy, 'easy run'),
    count(restDays, 'rest day'),
  ].join(', ');
}

/** Which weeks have it: `6 to 14 runs a week`. */
export function runsSentence(runs: readonly number[]): string {
  const [first] = runs;
  return `${spans(runs, ' to ')} ${runs.length === 1 && first === 1 ? 'run' : 'runs'} a week`;
}

/** How many recovery runs there are, where no week has those asked for. */
export function noneSentence({ key, phase }: BackwardsForm, has: readonly number[]): string {
  const where = phaseWords[phase];
  const which =
    key === 'any' ? `Weeks ${where}` : `Weeks with ${count(key, 'key workout')} ${where}`;
  const most = has.at(-1) ?? 0;
  const held =
    most === 0
      ? 'no recovery runs'
      : `${spans(has, ' to ')} ${most === 1 ? 'recovery run' : 'recovery runs'}`;
  return `${which} have ${held}.`;
}

/** Why no week has it. */
export const noneReasons: Record<Phase, string> = {
  build:
    'A recovery run follows a key workout, so few key workouts leave room for few. And from five runs up a week asks for at least one.',
  base: 'In a base phase you usually need no recovery runs.',
};

/** How many weeks have it. */
export function foundSentence(weeks: number): string {
  return weeks === 1 ? 'One week has that.' : `${weeks} weeks have that.`;
}

/** Who settles the number of recovery runs. */
export const settledWords: Record<Exclude<AnswerStatus, 'cannot-fit'>, string> = {
  settled: 'The starting article says so.',
  open: 'The starting article does not say; Fitzgerald’s list does, and allows another arrangement.',
  silent:
    'The starting article does not say. Fitzgerald’s list asks for at least two recovery runs; the number here is ours.',
};

/** Which guideline the drawn week cannot keep, whatever its days. */
export const crowdedWords = `More than ${maxSpacedKey} key workouts cannot all keep a day apart.`;

/** Neighbouring numbers drawn together: `4, 6 to 9`. */
export function spans(numbers: readonly number[], to: string): string {
  const parts: [first: number, last: number][] = [];
  for (const number of numbers) {
    const part = parts.at(-1);
    if (part?.[1] === number - 1) part[1] = number;
    else parts.push([number, number]);
  }
  return parts.map(([first, last]) => (first === last ? first : `${first}${to}${last}`)).join(', ');
}
