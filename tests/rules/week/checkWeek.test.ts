import { describe, expect, it } from 'vitest';
import { checkWeek, formatWeek, parseWeek } from '../../../src/rules/index.ts';
import type { Note, Phase, Week } from '../../../src/rules/index.ts';

type Row = [week: string, Phase, notes: string[], why: string];

const rows: Row[] = [
  ['-.K.R.E.K.-.K', 'build', [], 'the usual five-run week'],
  ['-.-.-.-.-.-.-', 'build', [], 'a week off is nobody’s business'],
  ['-.K.-.K.-.K.-', 'build', [], 'three runs, rest after each'],
  [
    '-.K.E.-.K.-.-',
    'build',
    ['article 2 run-where-rest-is-asked'],
    'three runs, one after a key day',
  ],
  [
    '-.K.R.R.K.R.R',
    'build',
    ['nobody 3 recovery-outside-shadow', 'nobody 6 recovery-outside-shadow'],
    'more recovery runs than asked for is fine, where they stand is named',
  ],
  [
    '-.K.E.E.K.-.K',
    'build',
    ['article week too-few-recovery', 'others 2 easy-in-shadow'],
    'five runs, none a recovery run',
  ],
  [
    'E.K.R.E.K.E.K',
    'build',
    ['others week too-few-recovery', 'others 0 easy-in-shadow', 'others 5 easy-in-shadow'],
    'seven runs: only the original list asks',
  ],
  ['K.K.-.-.E.-.E', 'build', ['others 1 key-next-to-key'], 'hard days side by side'],
  ['K.-.-.E.-.-.K', 'build', ['others 0 key-next-to-key'], 'Sunday and Monday are neighbors'],
  [
    'KK.-.-.E.-.-.E',
    'build',
    ['others 0 two-key-in-a-day', 'nobody 0 two-runs-beside-a-rest-day'],
    'two hard runs in a day',
  ],
  [
    '-.KR.-.E.-.E.-',
    'build',
    ['nobody 1 two-runs-beside-a-rest-day'],
    'later the same day is in the shadow',
  ],
  [
    '-.RK.-.E.E.E.-',
    'build',
    ['nobody 1 recovery-outside-shadow', 'nobody 1 two-runs-beside-a-rest-day'],
    'a run before the key workout is outside its shadow',
  ],
  ['-.K.R.E.K.-.E', 'base', ['article 2 recovery-in-base'], 'usually not needed in base'],
  ['-.K.E.E.K.-.E', 'base', [], 'an easy run after a hard one is fine in base'],
];
describe('checkWeek', () => {
  it.each(rows)('%s (%s): %j, because %s', (week, phase, notes) => {
    expect(checkWeek(weekOf(week), phase).map(shown)).toEqual(notes);
  });

  it.each<[week: string, day: number, fixed: string | null, why: string]>([
    ['-.K.E.E.K.-.K', 2, '-.K.R.E.K.-.K', 'calls the run after the key workout a recovery run'],
    ['-.K.R.E.R.-.K', 4, '-.K.R.E.E.-.K', 'calls a run outside the shadow easy'],
    ['K.K.-.-.E.-.E', 1, null, 'moves a key workout, and leaves none beside another'],
  ])('%s, day %i: one tap gives %s: %s', (week, day, fixed) => {
    const note = checkWeek(weekOf(week), 'build').find((one) => one.day === day);
    expect(note?.fix).not.toBeNull();
    const after = note?.fix ?? [];
    if (fixed !== null) expect(formatWeek(after)).toBe(fixed);
    expect(checkWeek(after, 'build')).toEqual([]);
  });
});

function shown({ level, day, code }: Note): string {
  return `${level} ${day ?? 'week'} ${code}`;
}

function weekOf(notation: string): Week {
  const parsed = parseWeek(notation);
  if (!parsed.ok) throw new Error(`Not a week: ${notation}`);
  return parsed.value;
}
