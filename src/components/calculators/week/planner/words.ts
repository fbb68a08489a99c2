import type { Note, NoteLevel, Obstacle, RunKind, Situation } from '../../../../rules/index.ts';

export const dayNames = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const;

export const kindNames: Record<RunKind, string> = {
  K: 'Key workout',
  R: 'Recovery run',
  E: 'Easy run',
};

/** Who would raise a note; never a score. */
export const levelNames: Record<NoteLevel, string> = {
  article: 'The article says',
  others: 'Others advise',
  nobody: 'Nobody says; our words',
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

/** Why the wishes cannot be met, and what comes nearest. */
export function obstacleLine(because: Obstacle, nearest: Situation | null): string {
  const why: Record<Obstacle, string> = {
    'too-few-days': 'You run more often than you have days for.',
    'too-many-fixed': 'You fixed more of one kind, or more on one day, than this week holds.',
    'no-arrangement': 'These fixed runs leave no room for the others.',
  };
  return nearest
    ? `That cannot be done. ${why[because]} The nearest plan has ${nearest.runs} runs, ${nearest.key} of them key workouts.`
    : `That cannot be done. ${why[because]} No other number of runs fits these days either: free a day or unfix a run.`;
}
