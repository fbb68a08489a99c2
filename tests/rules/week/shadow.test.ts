import { describe, expect, it } from 'vitest';
import { isInShadow, isShadowed, parseWeek, shadowHours } from '../../../src/rules/index.ts';
import type { Day, RunKind, Week } from '../../../src/rules/index.ts';
import { inShadow, keysTooClose, shadowedDays } from '../../../src/rules/week/shadow.ts';

function weekOf(notation: string): Week {
  const parsed = parseWeek(notation);
  if (!parsed.ok) throw new Error(`Not a week: ${notation}`);
  return parsed.value;
}

describe('the shadow', () => {
  it('lasts as long as the guideline says', () => {
    expect(shadowHours()).toBe(24);
  });

  it.each([
    ['K.-.-.-.-.-.-', 1, true, 'the day after'],
    ['K.-.-.-.-.-.-', 0, false, 'the day of the key workout itself'],
    ['K.-.-.-.-.-.-', 2, false, 'two days later'],
    ['-.-.-.-.-.-.K', 0, true, 'Sunday comes before Monday'],
    ['-.-.-.-.-.EK.-', 6, true, 'second run of a day'],
    ['R.E.-.-.-.-.-', 1, false, 'only key workouts cast one'],
  ])('%s, day %i: %s, %s', (notation, day, expected) => {
    const week = weekOf(notation);
    expect(isShadowed(week, day)).toBe(expected);
    expect(shadowedDays(week.map((runs) => runs.includes('K')))[day]).toBe(expected);
  });

  it.each([
    ['KR.-.-.-.-.-.-', 0, 1, true, 'later the same day'],
    ['RK.-.-.-.-.-.-', 0, 0, false, 'before the key workout of the day'],
    ['KE.E.-.-.-.-.-', 1, 0, true, 'the day after'],
    ['E.-.-.-.-.-.K', 0, 0, true, 'Monday after Sunday'],
    ['-.-.-.K.-.-.-', 3, 0, false, 'a key workout is not in its own shadow'],
    ['-.-.-.-.-.-.-', 3, 0, false, 'no key workout anywhere'],
  ])('%s, day %i, place %i: %s, %s', (notation, day, at, expected) => {
    expect(isInShadow(weekOf(notation), { day, at })).toBe(expected);
  });

  it.each([
    [['K', 'R', 'R'], false, 'R', 2, 'all that follow the key workout of the day'],
    [['E', 'K', 'E'], false, 'E', 1, 'only the one after it'],
    [['E', 'E'], true, 'E', 2, 'a shadowed day, from its start'],
    [['E', 'E'], false, 'R', 0, 'none of that kind'],
  ] as [Day, boolean, RunKind, number, string][])(
    'counts %j, shadowed %s, of %s: %i, %s',
    (day, isDayShadowed, kind, count) => {
      expect(inShadow(day, isDayShadowed, kind)).toBe(count);
    },
  );

  it.each([
    ['K.K.-.-.-.-.-', 1, 'side by side'],
    ['K.-.K.-.K.-.-', 0, 'a day between'],
    ['K.-.-.-.-.-.K', 1, 'Sunday and Monday'],
    ['K.K.K.-.-.-.-', 2, 'three in a row make two pairs'],
    ['K.K.K.K.K.K.K', 7, 'round the whole week'],
  ])('%s has %i key workouts too close to the next: %s', (notation, count) => {
    expect(keysTooClose(weekOf(notation).map((runs) => runs.includes('K')))).toBe(count);
  });
});
