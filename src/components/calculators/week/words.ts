import { hasKey, hasRuns, weekGuideline } from '../../../rules/index.ts';
import type {
  Answer,
  Counts,
  HouseChoice,
  Kind,
  Reason,
  Silence,
  Situation,
} from '../../../rules/index.ts';

/** `2 recovery runs`, `1 rest day`. */
function count(number: number, one: string, many = `${one}s`): string {
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
export function statusSentence({ status, situation, counts, recovery }: Answer): string {
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
    const none = counts.recovery > 0 ? '' : ' Here there is none to place.';
    return `The article does not say; Fitzgerald’s list leaves none or one.${none}`;
  }
  if (status === 'silent') {
    return `The article stops at six runs; Fitzgerald’s list asks for at least ${recovery.atLeast}.`;
  }
  if (situation.phase === 'base') return 'In a base phase usually none, says the starting article.';
  if (recovery.atMost === 0) {
    return `With ${count(runs, 'run')} a week you need none, says the starting article.`;
  }
  return `With ${runs} runs: ${asked}, says the starting article.`;
}

/** The same beside a week that the reader made: what is asked for, not what stands there. */
export function ownWeekSentence(answer: Answer): string {
  const { recovery, situation } = answer;
  const asked = answer.status === 'open' ? 'none or one' : count(recovery.atLeast, 'recovery run');
  return `Your own days. ${count(situation.runs, 'run')} a week ask for ${asked}.`;
}

/** Each guideline's rule in one sentence, by id, as its page states it. */
export type Statements = Readonly<Record<string, string>>;

/** Why a rule cannot be kept, by what kind of rule it is. */
const doesNotFit: Record<Kind, string> = {
  count: 'That does not fit here.',
  ratio: 'Here too few runs are left for that.',
  'rest-after-key': 'Here the days do not allow it.',
  shadow: 'Here some easy runs fall into that time.',
  spacing: 'Here they cannot all keep apart.',
  manner: 'That cannot be done here.',
};

/** Why a guideline counts here, in a line: its own sentence, and what became of it. */
export function reasonLine(
  { guideline, status, overriddenBy }: Reason,
  { situation }: Answer,
  statements: Statements,
): string {
  const says = statements[guideline] ?? '';
  if (status === 'overridden') return `${says} Guideline ${bibOf(overriddenBy ?? '')} goes first.`;
  if (status === 'cannot-fit') return `${says} ${doesNotFit[weekGuideline(guideline).kind]}`;
  if (status === 'silent') {
    return `${says} Of ${count(situation.runs, 'run')} a week it does not say.`;
  }
  return says;
}

/** Number of a guideline about a week. */
export function bibOf(id: string): number {
  return weekGuideline(id).bib;
}

/** What the starting article leaves unsaid, and what others say. */
export const silenceLines: Record<Silence, string> = {
  'one-or-two-runs': 'Anything more about one or two runs a week.',
  'how-many-at-four': 'How many at four. A later version says usually none below five.',
  'more-than-asked': 'Whether more would do. The original list says “at least”.',
  'above-six': 'Anything about seven runs or more.',
  'pairs-below-four': 'How to pair them below four runs a week.',
  'base-exceptions': 'When “usually” does not hold, or what “moderate” is.',
  doubles: 'How to count two runs in one day.',
  'key-neighbours': 'What to do when key workouts cannot all keep apart.',
};

/** What we chose where no source decides. */
export const choiceLines: Record<HouseChoice, string> = {
  'one-run-a-day': 'One run a day until every day has one. The days are an example.',
  'fourth-run-after-key': 'The fourth run follows a key workout.',
  'one-recovery-per-key': 'One recovery run for each key workout, at least two, where they fit.',
  'base-outranks-counts': 'That a base phase goes before the counts by runs is our reading.',
  'double-counts-as-two': 'Two runs in one day count as two.',
};

/** What stands beside the key workouts' name: what they are, or why fewer are picked than were. */
export function keyNote(runs: number, loweredFrom: number | null): string {
  return loweredFrom === null
    ? 'hard, or long and tiring'
    : `you had ${loweredFrom}; ${count(runs, 'run leaves', 'runs leave')} room for ${runs}`;
}
