import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addRun, changeRun, formatWeek, moveRun, parseWeek } from '../../../src/rules/index.ts';
import type { Week } from '../../../src/rules/index.ts';

const day = fc.array(fc.constantFrom('K' as const, 'R' as const, 'E' as const), { maxLength: 2 });
const week = fc.array(day, { minLength: 7, maxLength: 7 });

describe('moveRun', () => {
  it.each([
    ['K.-.E.-.-.-.-', 0, 0, 1, '-.K.E.-.-.-.-', 'to a free day'],
    ['K.-.E.-.-.-.-', 0, 0, 2, 'E.-.K.-.-.-.-', 'to a taken day: they change places'],
    ['KR.E.E.E.E.E.E', 0, 1, 1, 'K.ER.E.E.E.E.E', 'from eight runs a day holds two'],
    ['KR.EE.E.E.E.E.E', 0, 1, 1, 'KE.RE.E.E.E.E.E', 'a full day gives its first run back'],
    ['KR.E.-.-.-.-.-', 0, 0, 1, 'ER.K.-.-.-.-.-', 'below eight the first of two changes places'],
    ['K.-.-.-.-.-.-', 0, 0, 0, 'K.-.-.-.-.-.-', 'to its own day: nothing moves'],
    ['K.-.-.-.-.-.-', 3, 0, 1, 'K.-.-.-.-.-.-', 'no run there: nothing moves'],
    ['KR.-.-.-.-.-.-', 0, 0, 0, 'KR.-.-.-.-.-.-', 'to its own day: the order stays'],
    ['K.-.-.-.-.-.-', 0, 0, 7, 'K.-.-.-.-.-.-', 'to a day there is not: nothing moves'],
    ['K.-.-.-.-.-.-', 7, 0, 0, 'K.-.-.-.-.-.-', 'from a day there is not: nothing moves'],
    ['K.E.E.E.E.E.R', 0, 0, 1, 'E.K.E.E.E.E.R', 'seven runs: a day still holds one'],
    ['KE.R.E.E.E.E.E', 0, 0, 1, 'E.RK.E.E.E.E.E', 'the other run of the day stays'],
  ])('%s, run %i/%i to day %i: %s (%s)', (from, runDay, at, to, expected) => {
    expect(formatWeek(moveRun(weekOf(from), { day: runDay, at }, to))).toBe(expected);
  });

  it('keeps every run, whatever is moved where', () => {
    fc.assert(
      fc.property(week, fc.nat(6), fc.nat(1), fc.nat(6), (days, from, at, to) => {
        const moved = moveRun(days, { day: from, at }, to);
        expect(moved.flat().sort()).toEqual(days.flat().sort());
        expect(Math.max(...moved.map((runs) => runs.length))).toBeLessThanOrEqual(2);
      }),
    );
  });
});

describe('changeRun and addRun', () => {
  it('change the kind of one run, or take it out', () => {
    expect(formatWeek(changeRun(weekOf('KR.-.E.-.-.-.-'), { day: 0, at: 1 }, 'E'))).toBe(
      'KE.-.E.-.-.-.-',
    );
    expect(changeRun(weekOf('KR.-.E.-.-.-.-'), { day: 0, at: 0 }, null)).toEqual(
      weekOf('R.-.E.-.-.-.-'),
    );
  });

  it.each([
    ['K.-.-.-.-.-.-', 1, 'K.R.-.-.-.-.-', 'in a shadow: a recovery run'],
    ['K.-.-.-.-.-.-', 0, 'KR.-.-.-.-.-.-', 'later on the key day'],
    ['-.-.-.-.-.-.K', 0, 'R.-.-.-.-.-.K', 'Sunday shades Monday'],
    ['K.-.-.-.-.-.-', 3, 'K.-.-.E.-.-.-', 'outside: an easy run'],
    ['KE.-.-.-.-.-.-', 0, 'KE.-.-.-.-.-.-', 'a full day stays as it is'],
    ['K.-.-.-.-.-.-', 7, 'K.-.-.-.-.-.-', 'a day there is not: nothing changes'],
    ['K.E.-.-.-.-.-', 1, 'K.ER.-.-.-.-.-', 'after the run of that day'],
  ])('add to %s on day %i: %s (%s)', (from, to, expected) => {
    expect(formatWeek(addRun(weekOf(from), to))).toBe(expected);
  });
});

function weekOf(notation: string): Week {
  const parsed = parseWeek(notation);
  if (!parsed.ok) throw new Error(`Not a week: ${notation}`);
  return parsed.value;
}
