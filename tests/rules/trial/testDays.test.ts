import { describe, expect, it } from 'vitest';
import { guidelineById, rhythms, testDays } from '../../../src/rules/index.ts';

/** From key workout to test, as the guideline on all-out efforts has it. */
const hoursApart = 72;

describe('the days of an experiment', () => {
  it.each([
    ['twice', 12, 42, 'six weeks at two tests a week'],
    ['once', 12, 80, 'twelve weeks at one, the last test three days into the twelfth'],
    ['twice', 1, 3, 'one test'],
    ['once', 1, 3, 'one test'],
  ] as const)('%s a week, %d tests end on day %d: %s', (rhythm, tests, last, why) => {
    expect(testDays(tests, rhythm).at(-1)?.testDay, why).toBe(last);
  });

  it.each(rhythms)('%s a week, every test is 72 hours or more after the one before', (rhythm) => {
    const days = testDays(24, rhythm);
    days.forEach(({ conditionDay, testDay }, at) => {
      const before = rhythm === 'twice' ? (days[at - 1]?.testDay ?? 0) : 7 * at;
      expect(conditionDay).toBe(before + 1);
      expect((testDay - before) * 24).toBeGreaterThanOrEqual(hoursApart);
    });
    expect(guidelineById('three-days-between-all-out-efforts')?.versions[0].states).toContain(
      hoursApart,
    );
  });

  it.each([0, -1, 1.5, NaN])('refuses %d tests', (tests) => {
    expect(() => testDays(tests, 'once')).toThrow(RangeError);
  });
});
