import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  hoursSinceKey,
  isWithinShadow,
  minutesInWeek,
  shadowHours,
} from '../../../src/rules/index.ts';

const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** `Tue 19:00` as a minute of the week. */
function minuteOf(moment: string): number {
  const [day = '', time = ''] = moment.split(' ');
  const [hour, minute] = time.split(':').map(Number);
  return (days.indexOf(day) * 24 + (hour ?? NaN)) * 60 + (minute ?? NaN);
}

const shadowH = shadowHours();

const momentsOf = (keyEnd: string, runStart: string) => ({
  keyEndMin: minuteOf(keyEnd),
  runStartMin: minuteOf(runStart),
});

describe('a run starts inside a shadow', () => {
  it.each([
    ['Tue 19:00', 'Wed 19:00', 24, true, 'at the end: counted as inside, our choice'],
    ['Tue 19:00', 'Wed 18:59', 23 + 59 / 60, true, 'a minute before the end'],
    ['Tue 19:00', 'Wed 19:01', 24 + 1 / 60, false, 'a minute after the end'],
    ['Tue 19:00', 'Tue 19:00', 0, true, 'as soon as the key workout ends'],
    ['Tue 19:00', 'Tue 18:59', 168 - 1 / 60, false, 'before it ends: that is nearly a week later'],
    ['Tue 19:00', 'Wed 07:00', 12, true, 'the calendar says next day, the clock twelve hours'],
    ['Tue 07:00', 'Wed 19:00', 36, false, 'next day too, and outside'],
    ['Sun 10:00', 'Mon 07:00', 21, true, 'Sunday wraps round to Monday'],
    ['Sun 10:00', 'Mon 10:00', 24, true, 'the wrapped shadow ends at the same limit'],
    ['Sun 10:00', 'Mon 10:01', 24 + 1 / 60, false, 'a minute after the wrapped end'],
    ['Sun 23:59', 'Mon 00:00', 1 / 60, true, 'the last minute of the week and the first'],
    ['Mon 00:00', 'Sun 23:59', 168 - 1 / 60, false, 'and the other way round'],
  ])('%s to %s: %d hours, %s, %s', (keyEnd, runStart, hours, isInside) => {
    const moments = momentsOf(keyEnd, runStart);
    expect(hoursSinceKey(moments)).toBe(hours);
    expect(isWithinShadow({ ...moments, shadowH })).toBe(isInside);
  });

  it.each([
    [-1, 0, 'before the week'],
    [0, 10_080, 'after the week'],
    [0.5, 0, 'no whole minute'],
    [0, NaN, 'no number'],
    [Infinity, 0, 'no number of this week'],
  ])('refuses %d and %d: %s', (keyEndMin, runStartMin) => {
    expect(() => isWithinShadow({ keyEndMin, runStartMin, shadowH })).toThrow(
      /^\S+ is no minute of/,
    );
  });

  const minute = fc.integer({ min: 0, max: minutesInWeek - 1 });

  it('is the same when the whole week is turned', () => {
    fc.assert(
      fc.property(minute, minute, minute, (keyEndMin, runStartMin, turn) => {
        const turned = (at: number) => (at + turn) % minutesInWeek;
        const moved = { keyEndMin: turned(keyEndMin), runStartMin: turned(runStartMin) };
        expect(isWithinShadow({ ...moved, shadowH })).toBe(
          isWithinShadow({ keyEndMin, runStartMin, shadowH }),
        );
      }),
    );
  });

  it('holds for as many minutes as the guideline gives hours, the end included', () => {
    const inside = Array.from({ length: minutesInWeek }, (_, runStartMin) =>
      isWithinShadow({ keyEndMin: 9000, runStartMin, shadowH }),
    ).filter(Boolean);
    expect(inside).toHaveLength(shadowH * 60 + 1);
  });
});
