import { daysInWeek } from '../../../rules/index.ts';
import type {
  Answer,
  Counts,
  Guideline,
  GuidelineId,
  HouseChoice,
  Reason,
  Silence,
  Situation,
  WeekGuidelineId,
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
  const { runs, key, phase } = situation;
  if (runs === 0) return 'Enjoy the week off.';
  if (status === 'cannot-fit') {
    const asked = `${runs} runs ask for ${count(recovery.atLeast, 'recovery run')}, and `;
    const left = runs - key;
    const them = recovery.atLeast === 1 ? 'it' : 'them';
    const why =
      key < recovery.atLeast
        ? `${key === 0 ? 'there is no key workout' : 'one key workout is too few'} for ${them} to follow.`
        : `${left === 0 ? 'no run is' : `only ${count(left, 'run is', 'runs are')}`} left over.`;
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
  if (phase === 'base')
    return 'In a base phase you usually need no recovery runs, the article says.';
  if (runs <= 3) return 'Below four runs a week you need no recovery run, the article says.';
  return `The article settles it: ${runs} runs, ${count(recovery.atLeast, 'recovery run')}. The original list says at least ${recovery.atLeast}.`;
}

type Line = string | ((answer: Answer) => string);

/** One line for each guideline, for when it applies; other statuses share the lines below. */
const applies: Record<WeekGuidelineId, Line> = {
  'recovery-runs-start-at-four': ({ situation }) =>
    situation.runs > 3
      ? 'From four runs a week on, you may need recovery runs.'
      : 'Below four runs a week you need no recovery run.',
  'three-runs-rest-after-key': 'A rest day follows each key workout.',
  'four-runs-fourth-run': ({ situation }) =>
    situation.key === 4
      ? 'All four are key workouts, so there is no fourth run to place.'
      : 'The fourth run is a recovery run only the day after a key workout.',
  'five-runs-one-recovery': 'Five runs a week: one is a recovery run.',
  'six-runs-two-recovery': 'Six runs a week: two are recovery runs.',
  'one-to-one-with-key-workouts': 'About one recovery run for each key workout.',
  'base-phase-skip': 'In a base phase you usually need no recovery runs.',
  'within-24-hours': 'A run within 24 hours of a key workout is usually a recovery run.',
  'no-two-hard-runs-in-24-hours': 'No two key workouts on days next to each other.',
  'one-easy-run-between-hard-runs': 'Between two key workouts one easy run is normally enough.',
  'as-long-and-fast-as-next-key-allows':
    'Run it as long and as fast as your next key workout allows.',
  'never-too-proud-to-run-slowly': 'No pace is too slow for a recovery run.',
  'experiment-to-find-your-formula': 'Try variants and keep what works for you.',
  'new-days-start-as-recovery-runs': 'A day you add begins as a recovery run.',
};

const doesNotFit: Record<string, string> = {
  'one-to-one-with-key-workouts': 'One for each key workout does not fit: too few runs are left.',
  'within-24-hours': 'Some easy runs fall within 24 hours of a key workout.',
  'no-two-hard-runs-in-24-hours': 'More than three key workouts cannot all keep apart.',
};

const doesNotSay: Record<string, string> = {
  'three-runs-rest-after-key': 'The article speaks of three runs only.',
  'six-runs-two-recovery': 'The article stops at six; the original list says at least two.',
  'one-to-one-with-key-workouts': 'Below four runs there is no room for it.',
};

/** Why a guideline counts here, in one line. */
export function reasonLine(
  { guideline, status, overriddenBy }: Reason,
  answer: Answer,
  bibOf: (id: string) => Guideline['bib'],
): string {
  const line = (applies as Partial<Record<GuidelineId, Line>>)[guideline] ?? '';
  const says = typeof line === 'string' ? line : line(answer);
  if (status === 'overridden') return `${says} Guideline ${bibOf(overriddenBy ?? '')} goes first.`;
  if (status === 'cannot-fit') return doesNotFit[guideline] ?? `${says} That does not fit here.`;
  if (status === 'silent') return doesNotSay[guideline] ?? '';
  return says;
}

/** What the starting article leaves unsaid, and what others say. */
export const silenceLines: Record<Silence, string> = {
  'one-or-two-runs': 'Anything more about one or two runs a week.',
  'how-many-at-four': 'How many at four. A later version says usually none below five.',
  'more-than-asked': 'Whether more would do. The original list says “at least”.',
  'above-six': 'Anything about seven runs or more.',
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
