import { daysInWeek, hasKey, hasRuns, weekGuideline } from '../../../rules/index.ts';
import type {
  Answer,
  Counts,
  HouseChoice,
  Kind,
  Reason,
  Silence,
  Situation,
} from '../../../rules/index.ts';
import type { MadeWith } from '../../../lib/addresses/urlState.ts';

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

/** Who settled the recovery count, or why nobody did. */
export function statusSentence({
  status,
  situation,
  counts,
  recovery,
  nearestFit,
}: Answer): string {
  const { runs, key } = situation;
  if (!hasRuns(situation)) return 'Enjoy the week off.';
  if (status === 'cannot-fit') {
    const asked = `${runs} runs ask for ${count(recovery.atLeast, 'recovery run')}, and `;
    const left = runs - key;
    const them = recovery.atLeast === 1 ? 'it' : 'them';
    const why =
      key < recovery.atLeast
        ? `${hasKey(situation) ? 'one key workout is too few' : 'there is no key workout'} for ${them} to follow.`
        : `${left > 0 ? `only ${count(left, 'run is', 'runs are')}` : 'no run is'} left over.`;
    const nearest = nearestFit
      ? ` The nearest week that fits has ${count(nearestFit.key, 'key workout')}.`
      : '';
    return `This cannot fit: ${asked}${why}${nearest}`;
  }
  if (status === 'open') {
    const none = counts.recovery > 0 ? '' : ' Here there is none.';
    return `The article does not say. By the original list a fourth run the day after a key workout is a recovery run, and one after a rest day need not be.${none}`;
  }
  if (status === 'silent') {
    return `The article stops at six runs. The original list asks for at least ${recovery.atLeast}, up to about one for each key workout.`;
  }
  if (situation.phase === 'base')
    return 'In a base phase you usually need no recovery runs, the article says.';
  if (recovery.atMost === 0) {
    return `With ${count(runs, 'run')} a week you need no recovery run, the article says.`;
  }
  return `The article settles it: ${runs} runs, ${count(recovery.atLeast, 'recovery run')}. The original list says at least ${recovery.atLeast}.`;
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

/** Why some key counts cannot be picked; empty when all can. */
export function keyHint(runs: number, mostKey: number, loweredFrom: number | null): string {
  if (mostKey >= daysInWeek) return '';
  const why =
    mostKey === 0
      ? 'No runs, so no key workouts.'
      : `A key workout is a run: ${count(runs, 'run leaves', 'runs leave')} room for at most ${mostKey}.`;
  return loweredFrom === null ? why : `${why} You had ${loweredFrom}; add runs and it comes back.`;
}

/** What a link asked for when it was made, where the advice has changed since. */
export function thenAndNow(madeWith: MadeWith | null, { recovery }: Answer): string {
  if (!madeWith || madeWith.asked === recovery.atLeast) return '';
  return `This link was made with version ${madeWith.version} of the advice: at least ${count(madeWith.asked, 'recovery run')} then, at least ${recovery.atLeast} now.`;
}
