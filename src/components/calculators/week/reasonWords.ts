import { weekGuideline } from '../../../rules/index.ts';
import type { Answer, HouseChoice, Kind, Reason, Silence } from '../../../rules/index.ts';
import { count } from './words.ts';

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
  { guideline, status }: Reason,
  { situation }: Answer,
  statements: Statements,
): string {
  const says = statements[guideline] ?? '';
  if (status === 'overridden') {
    const first = situation.phase === 'base' ? 'a base phase' : count(situation.runs, 'run');
    return `${says} The rule for ${first} goes first.`;
  }
  if (status === 'cannot-fit') return `${says} ${doesNotFit[weekGuideline(guideline).kind]}`;
  if (status === 'silent') {
    return `${says} Of ${count(situation.runs, 'run')} a week it does not say.`;
  }
  return says;
}

/** What the starting article leaves unsaid, and what others say. */
export const silenceLines: Record<Silence, string> = {
  'one-or-two-runs': 'Anything more about one or two runs a week.',
  'how-many-at-four': 'How many at four. The 2016 version says usually none below five.',
  'more-than-asked': 'Whether more would do. Fitzgerald’s list says “at least”.',
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
