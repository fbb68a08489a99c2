import { hasRuns } from '../../rules/index.ts';
import type { Answer, Situation } from '../../rules/index.ts';

/** The words of an answer's own page that the calculator on it does not say. */
export interface AnswerPageWords {
  /** Short enough that a search engine shows it whole, with the site's name behind it. */
  readonly title: string;
  readonly heading: string;
  /** How many of the runs are recovery runs; the calculator below has the whole week. */
  readonly lead: string;
  readonly description: string;
}

/** What a page says about its answer, from the answer's numbers alone. */
export function answerPageWords(answer: Answer): AnswerPageWords {
  return {
    title: titleOf(answer),
    heading: headingOf(answer.situation),
    lead: leadOf(answer),
    description: descriptionOf(answer),
  };
}

/** One step away from a situation. */
export type Step =
  'one-more-run' | 'one-run-fewer' | 'one-more-key' | 'one-key-fewer' | 'other-phase';

/** What a step to a neighbouring situation is called. */
export const stepWords: Record<Step, string> = {
  'one-more-run': 'One more run',
  'one-run-fewer': 'One run fewer',
  'one-more-key': 'One more key workout',
  'one-key-fewer': 'One key workout fewer',
  'other-phase': 'The same runs in the other phase',
};

function titleOf({ situation, status, counts, alternative }: Answer): string {
  const { runs, key, phase } = situation;
  if (!hasRuns(situation)) return headingOf(situation);
  const week = `${phase === 'base' ? 'Base: ' : ''}${number(runs, 'run')}, ${number(key, 'key workout')}`;
  if (status === 'cannot-fit') return `${week}: what fits`;
  return `${week}: ${alternative ? '0 or 1 recovery run' : number(counts.recovery, 'recovery run')}`;
}

function headingOf(situation: Situation): string {
  const { runs, key, phase } = situation;
  const where = phase === 'base' ? ' in a base phase' : '';
  if (!hasRuns(situation)) return `A week without a run${where}`;
  return `${number(runs, 'run')} a week${where}, ${number(key, 'key workout')}`;
}

function leadOf({ situation, status, counts, recovery, alternative }: Answer): string {
  const { runs } = situation;
  if (!hasRuns(situation)) return 'There is nothing to plan.';
  if (status === 'cannot-fit') {
    return 'The recovery runs that are asked for do not fit. The week below holds what does.';
  }
  if (alternative) {
    return `Make one of the ${runs} runs a recovery run, or none: it depends on the day it falls on.`;
  }
  if (status === 'silent') {
    return `Make at least ${recovery.atLeast} of the ${runs} runs recovery runs; the week below has ${counts.recovery}.`;
  }
  if (counts.recovery === 0) return 'No recovery run is needed.';
  return `Make ${counts.recovery} of the ${runs} runs ${counts.recovery === 1 ? 'a recovery run' : 'recovery runs'}.`;
}

function descriptionOf({ situation, counts }: Answer): string {
  const { recovery, easy, restDays } = counts;
  if (!hasRuns(situation)) {
    return `${headingOf(situation)}: ${number(restDays, 'rest day')} and nothing to plan. See what one run would change, and which guidelines come in with it.`;
  }
  const rest = [
    number(recovery, 'recovery run'),
    number(easy, 'easy run'),
    number(restDays, 'rest day'),
  ].join(', ');
  return `${headingOf(situation)}: ${rest}. See an example week and which guidelines decide.`;
}

function number(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`;
}
