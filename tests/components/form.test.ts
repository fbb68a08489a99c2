import { describe, expect, it } from 'vitest';
import { answerToForm } from '../../src/components/calculators/week/form.ts';
import { wishesOf, wishesText } from '../../src/components/calculators/week/planner/wishes.ts';
import { situationText } from '../../src/lib/addresses/urlState.ts';
import { allSituations, noWishes, weekFor } from '../../src/rules/index.ts';
import type { Wishes } from '../../src/rules/index.ts';
import type { WeekForm } from '../../src/components/calculators/week/form.ts';

const none = { week: '', days: '', fixed: '' };

describe('answerToForm', () => {
  it('shows and counts the reader’s own week where there is one', () => {
    const form = { ...none, runs: '5', key: '2', phase: 'build', week: 'KR.-.KR.-.E.-.-' };
    const { counts, week } = answerToForm(form);
    expect(week).toBe('KR.-.KR.-.E.-.-');
    expect(counts).toEqual({ key: 2, recovery: 2, easy: 1, restDays: 4 });
  });

  it('answers what was picked, as the rules do', () => {
    for (const { runs, key, phase } of allSituations()) {
      const answer = weekFor({ runs, key, phase });
      expect(answerToForm(situationText({ runs, key, phase }))).toEqual({
        answer,
        counts: answer.counts,
        week: answer.exampleWeek,
        key: String(key),
        assumed: [],
        loweredFrom: null,
      });
    }
  });

  it.each([
    ['6', '', 'build', 3, ['key'], null, 'not said in build: three, and labeled as assumed'],
    ['2', '', 'build', 2, ['key'], null, 'not said, fewer runs: all of them'],
    ['6', '', 'base', 0, ['key'], null, 'not said in base: none'],
    ['3', '3', 'build', 3, [], null, 'at the limit'],
    ['2', '3', 'build', 2, [], 3, 'above what the runs leave room for: lowered, and said so'],
    ['0', '7', 'base', 0, [], 7, 'no runs at all'],
    ['14', '7', 'build', 7, [], null, 'the largest week'],
  ])('%s runs, key "%s", %s: %i', (runs, key, phase, expected, assumed, loweredFrom, why) => {
    const found = answerToForm({ ...none, runs, key, phase });
    const fix = `src/components/calculators/week/form.ts: ${why}.`;
    expect(found.answer.situation.key, fix).toBe(expected);
    expect(found.assumed, fix).toEqual(assumed);
    expect(found.loweredFrom, fix).toBe(loweredFrom);
  });

  it('leaves the form as it was, so that a lowered count comes back', () => {
    const form = Object.freeze({ ...none, runs: '2', key: '5', phase: 'build' });
    answerToForm(form);
    expect(answerToForm({ ...form, runs: '6' }).answer.situation.key).toBe(5);
  });

  it.each([
    { runs: '15', key: '3', phase: 'build' },
    { runs: '', key: '3', phase: 'build' },
    { runs: '5', key: '-1', phase: 'build' },
    { runs: '5', key: '3', phase: 'taper' },
  ])('refuses %j, which no control offers', (form) => {
    expect(() => answerToForm({ ...none, ...form })).toThrow(/^The form cannot hold .*\.$/);
  });
});

describe('wishes', () => {
  it.each([
    [{ days: '', fixed: '' }, noWishes, 'nothing wished for'],
    [
      { days: '0111111', fixed: '' },
      { ...noWishes, canRun: [false, true, true, true, true, true, true] },
      'no room on Monday',
    ],
    [
      { days: '', fixed: '-.-.-.-.-.-.K' },
      { ...noWishes, fixed: [{ day: 6, kind: 'K' }] },
      'the long run on Sunday',
    ],
  ] as [Pick<WeekForm, 'days' | 'fixed'>, Wishes, string][])('%j and back: %s', (text, wishes) => {
    expect(wishesOf(text)).toEqual(wishes);
    expect(wishesText(wishes)).toEqual(text);
  });
});
