import type {
  Note,
  NoteLevel,
  Obstacle,
  RunKind,
  Situation,
  Week,
} from '../../../../rules/index.ts';
import { dayNames, runNames } from '../../../../lib/words/weekWords.ts';
import { situationWords } from '../words.ts';

/** Who would raise a note; never a score. */
export const levelNames: Record<NoteLevel, string> = {
  article: 'The starting article says',
  others: 'Others advise',
  nobody: 'Only our words',
};

const noteLines: Record<Note['code'], string> = {
  'run-where-rest-is-asked': 'Rest follows each key workout when you run three times a week.',
  'too-few-recovery': 'This many runs ask for more recovery runs.',
  'recovery-not-needed': 'With three runs or fewer you need no recovery run.',
  'recovery-in-base': 'In a base phase you usually need no recovery run.',
  'key-next-to-key': 'Two key workouts on days next to each other.',
  'two-key-in-a-day': 'Two key workouts on one day.',
  'easy-in-shadow': 'Within a day of a key workout this is usually a recovery run.',
  'recovery-outside-shadow':
    'No key workout in the day before, so by our words this is an easy run.',
  'two-runs-beside-a-rest-day': 'Two runs here while another day is free. Fine if it suits you.',
};

/** A note in one sentence, with the day it is about. */
export function noteLine({ code, day }: Note): string {
  return day === null ? noteLines[code] : `${dayNames[day] ?? ''}: ${noteLines[code]}`;
}

const withArticle: Record<RunKind, string> = {
  K: 'a key workout',
  R: 'a recovery run',
  E: 'an easy run',
};

/** What a note's fix does to a week: two days swapped, or another kind for one run. */
export function fixLine({ fix, day }: Note, week: Week): string {
  const changed = dayNames.flatMap((name, index) =>
    fix?.[index]?.join() === week[index]?.join() ? [] : [{ name, index }],
  );
  const [first, second] = changed;
  if (!fix || !first) return '';
  if (second) return `Swap ${first.name} and ${second.name}`;
  const before = week[first.index] ?? [];
  const at = before.findIndex((run, place) => run !== fix[first.index]?.[place]);
  const own = runNames[before[at] ?? 'E'].toLowerCase();
  const which = first.index === day && before.length === 1 ? 'it' : `${first.name}’s ${own}`;
  return `Make ${which} ${withArticle[fix[first.index]?.[at] ?? 'E']}`;
}

/** Why the wishes cannot be met, and what comes nearest. */
export function obstacleLine(because: Obstacle, nearest: Situation | null): string {
  const why: Record<Obstacle, string> = {
    'too-few-days': 'You run more often than you have days for.',
    'too-many-fixed': 'You fixed more of one kind, or more on one day, than this week holds.',
    'no-arrangement': 'These fixed runs leave no room for the others.',
  };
  return nearest
    ? `That cannot be done. ${why[because]} The nearest plan: ${situationWords(nearest)}.`
    : `That cannot be done. ${why[because]} No other number of runs fits these days either: free a day or unfix a run.`;
}
