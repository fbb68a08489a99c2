import { hasKey, hasRuns } from '../../../rules/index.ts';
import type { AnsweredWeek, Counts, Situation } from '../../../rules/index.ts';

/** `2 recovery runs`, `1 rest day`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** The answer in one sentence: what the week holds. */
export function weekSentence({ key, recovery, easy, restDays }: Counts): string {
  if (key + recovery + easy === 0) return 'No runs, so nothing to plan';
  return [
    count(key, 'key workout'),
    count(recovery, 'recovery run'),
    count(easy, 'easy run'),
    count(restDays, 'rest day'),
  ].join(', ');
}

/** The reader's own numbers: `6 runs, 3 key workouts`. */
export function situationWords({ runs, key, phase }: Situation): string {
  const where = phase === 'base' ? ', in a base phase' : '';
  return `${count(runs, 'run')}, ${count(key, 'key workout')}${where}`;
}

/** Who settled the recovery count, or why nobody did; short enough for the display. */
export function statusSentence({ status, situation, counts, recovery }: AnsweredWeek): string {
  const { runs, key } = situation;
  if (!hasRuns(situation)) return 'Enjoy the week off.';
  const asked = count(recovery.atLeast, 'recovery run');
  if (status === 'cannot-fit') {
    const left = runs - key;
    const why =
      key < recovery.atLeast
        ? `${hasKey(situation) ? 'one' : 'no'} key workout to follow`
        : `${left > 0 ? count(left, 'run') : 'no run'} left over`;
    return `This cannot fit: ${runs} runs ask for ${asked}, with ${why}.`;
  }
  if (status === 'open') {
    const none = counts.recovery > 0 ? '' : ' None fits here.';
    return `The starting article does not say; Fitzgerald’s list leaves none or one.${none}`;
  }
  if (status === 'silent') {
    return `The starting article stops at six runs; Fitzgerald’s list asks for at least ${recovery.atLeast}.`;
  }
  if (situation.phase === 'base') return 'In a base phase usually none, says the starting article.';
  if (recovery.atMost === 0) {
    return `With ${count(runs, 'run')} a week you need none, says the starting article.`;
  }
  return `With ${runs} runs: ${asked}, says the starting article.`;
}

/** The same beside a week that the reader made: what is asked for, not what stands there. */
export function ownWeekSentence(answer: AnsweredWeek): string {
  const { recovery, situation } = answer;
  const asked = answer.status === 'open' ? 'none or one' : count(recovery.atLeast, 'recovery run');
  return `Your own days. ${count(situation.runs, 'run')} a week ask for ${asked}.`;
}

/** What stands beside the key workouts' name: what they are, or why fewer are picked than were. */
export function keyNote(runs: number, loweredFrom: number | null): string {
  return loweredFrom === null
    ? 'hard, or long and tiring'
    : `you had ${loweredFrom}; ${count(runs, 'run leaves', 'runs leave')} room for ${runs}`;
}

/** The link to the calculator's own page, which on another site says whose it is. */
export const wayOnWords = {
  page: '',
  answer: '',
  compact: 'Plan this week',
  embed: 'Tired Legs: plan this week',
} as const;
