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
  ['E.K.E.E.K.E.E', 'base', [], 'no recovery run asked for in base, at any runs'],
  [
    '-.K.R.-.-.-.-',
    'build',
    ['nobody 2 run-where-rest-is-asked', 'article 2 recovery-not-needed'],
    'below three runs rest is ours, and no recovery run is needed',
  ],
  [
    '-.-.R.-.-.-.-',
    'base',
    ['nobody 2 recovery-outside-shadow'],
    'no key workout, so nothing to recover from, and that alone is named',
  ],
  [
    '-.K.-.-.-.K.RE',
    'base',
    ['article 6 recovery-in-base', 'nobody 6 two-runs-beside-a-rest-day'],
    'two runs in a day while others are free',
  ],
  [
    'K.E.-.K.K.-.-',
    'build',
    ['others 1 easy-in-shadow', 'others 4 key-next-to-key'],
    'four runs: no rest is asked, and none needs to be a recovery run',
  ],
  [
    'E.EE.K.EE.K.R.E',
    'build',
    ['others week too-few-recovery', 'others 3 easy-in-shadow', 'others 3 easy-in-shadow'],
    'two runs in a day are fine where every day has one; both are in the shadow',
  ],
];
describe('checkWeek', () => {
  it.each(rows)('%s (%s): %j, because %s', (week, phase, notes) => {
    expect(checkWeek(weekOf(week), phase).map(shown)).toEqual(notes);
  });

  it.each<[week: string, Phase, fixes: (string | null)[], why: string]>([
    [
      '-.K.E.E.K.-.K',
      'build',
      ['-.K.R.E.K.-.K', '-.K.R.E.K.-.K'],
      'calls the run after the key workout a recovery run',
    ],
    ['-.K.R.E.R.-.K', 'build', ['-.K.R.E.E.-.K'], 'calls a run outside the shadow easy'],
    ['-.K.R.R.K.R.R', 'build', ['-.K.R.E.K.R.R', '-.K.R.R.K.R.E'], 'each its own run'],
    ['K.K.-.-.E.-.E', 'build', ['E.K.-.-.K.-.E'], 'swaps a key workout with an easy run'],
    ['K.-.-.E.-.-.K', 'build', ['-.K.-.E.-.-.K'], 'moves a key workout, to a usual day'],
    ['-.-.-.-.-.K.K', 'build', ['-.K.-.-.-.K.-'], 'moves it as far as it can'],
    ['-.K.K.R.E.-.-', 'build', ['-.-.K.R.E.-.K'], 'moves the one that has no recovery run'],
    ['KK.-.-.E.-.-.E', 'build', ['KR.-.-.E.-.-.E', null], 'calls the second one a recovery run'],
    [
      'KK.-.-.-.-.-.-',
      'build',
      ['EK.-.-.-.-.-.-', null],
      'or the first easy, where none is needed',
    ],
    ['-.K.E.-.K.-.-', 'build', ['-.K.-.-.K.-.E'], 'moves a run where rest is asked'],
    ['K.E.-.-.-.-.-', 'build', ['-.E.-.K.-.-.-'], 'or the key workout, to a usual day'],
    ['-.K.R.E.K.-.E', 'base', ['-.K.E.E.K.-.E'], 'calls a recovery run easy in base'],
    [
      '-.K.R.-.-.-.-',
      'build',
      ['-.-.R.-.-.K.-', '-.K.E.-.-.-.-'],
      'settles what it is for, even where something smaller is left',
    ],
    ['E.E.E.E.E.E.-', 'build', [null], 'two recovery runs are more than one change'],
    ['E.E.E.E.E.-.-', 'build', [null], 'has none where there is nothing to recover from'],
    ['-.RK.-.E.E.E.-', 'build', [null, null], 'has none where the article would object'],
    [
      'K.K.K.K.K.K.K',
      'build',
      [
        null,
        'R.K.K.K.K.K.K',
        'R.K.K.K.K.K.K',
        'K.K.R.K.K.K.K',
        'K.K.R.K.K.K.K',
        'K.K.K.K.R.K.K',
        'K.K.K.K.R.K.K',
        'K.K.K.K.K.K.R',
      ],
      'calls one of the two recovery where there is no day to move to',
    ],
    [
      'K.E.K.E.K.E.K',
      'build',
      [null, 'R.E.K.E.K.E.K', 'R.E.K.E.K.E.K', 'K.E.K.R.K.E.K', 'K.E.K.E.K.R.K'],
      'one change for each, as if it were alone',
    ],
    [
      '-.K.-.-.-.K.RE',
      'build',
      ['-.K.-.-.-.K.RR', '-.K.-.RE.-.K.-'],
      'renames before it moves, and moves both runs of a day together',
    ],
    ['-.K.-.KE.-.-.-', 'build', [null], 'has none for two runs on a day: a run has nowhere to go'],
  ])('%s (%s): one change for each note gives %j: %s', (notation, phase, fixes) => {
    const notes = checkWeek(weekOf(notation), phase);
    expect(notes.map(({ fix }) => fix && formatWeek(fix))).toEqual(fixes);
  });

  it('names for each note the guideline that says so', () => {
    const named = (notation: string, phase: Phase) =>
      checkWeek(weekOf(notation), phase).map(({ code, guideline }) => `${code}: ${guideline}`);
    expect(named('KK.E.-.-.K.-.-', 'build')).toEqual([
      'two-key-in-a-day: no-two-hard-runs-in-24-hours',
      'two-runs-beside-a-rest-day: one-to-one-with-key-workouts',
      'easy-in-shadow: within-24-hours',
    ]);
    expect(named('-.K.R.-.-.-.-', 'build')).toEqual([
      'run-where-rest-is-asked: three-runs-rest-after-key',
      'recovery-not-needed: recovery-runs-start-at-four',
    ]);
    expect(named('K.K.R.R.-.-.-', 'base')).toEqual([
      'key-next-to-key: no-two-hard-runs-in-24-hours',
      'recovery-in-base: base-phase-skip',
      'recovery-outside-shadow: within-24-hours',
    ]);
    expect(named('E.E.E.E.E.-.-', 'build')).toEqual(['too-few-recovery: five-runs-one-recovery']);
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
