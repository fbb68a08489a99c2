import { describe, expect, it } from 'vitest';
import { answerToForm } from '../../src/components/calculators/week/form.ts';
import { allSituations, answerFor } from '../../src/rules/index.ts';

describe('answerToForm', () => {
  it('answers what was picked, as the rules do', () => {
    for (const { runs, key, phase } of allSituations()) {
      expect(answerToForm({ runs: String(runs), key: String(key), phase, week: '' })).toEqual({
        answer: answerFor({ runs, key, phase }),
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
    const found = answerToForm({ runs, key, phase, week: '' });
    const fix = `src/components/calculators/week/form.ts: ${why}.`;
    expect(found.answer.situation.key, fix).toBe(expected);
    expect(found.assumed, fix).toEqual(assumed);
    expect(found.loweredFrom, fix).toBe(loweredFrom);
  });

  it('leaves the form as it was, so that a lowered count comes back', () => {
    const form = Object.freeze({ runs: '2', key: '5', phase: 'build', week: '' });
    answerToForm(form);
    expect(answerToForm({ ...form, runs: '6' }).answer.situation.key).toBe(5);
  });

  it.each([
    { runs: '15', key: '3', phase: 'build', week: '' },
    { runs: '', key: '3', phase: 'build', week: '' },
    { runs: '5', key: '-1', phase: 'build', week: '' },
    { runs: '5', key: '3', phase: 'taper', week: '' },
  ])('refuses %j, which no control offers', (form) => {
    expect(() => answerToForm(form)).toThrow(/^The form cannot hold .*\.$/);
  });
});
