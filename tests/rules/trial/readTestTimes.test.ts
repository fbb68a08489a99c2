import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTestTimes, testTimeLimitsS } from '../../../src/rules/trial/index.ts';

describe('readTestTimes', () => {
  it.each([
    ['24:34', 1474, 'minutes and seconds'],
    [' 24:34 ', 1474, 'spaces round it'],
    ['24:34.5', 1474.5, 'tenths after a point'],
    ['24:34,5', 1474.5, 'tenths after a comma'],
    ['1:24:34', 5074, 'hours'],
    ['01:24:34', 5074, 'hours with a nought'],
    ['1.24.34', 5074, 'hours with dots'],
    ['1:24:34.56', 5074.56, 'hundredths'],
    ['24:34.56', 1474.56, 'hundredths'],
    ['84:34', 5074, 'more than sixty minutes'],
    ['94.505', 94.505, 'thousandths are of a second'],
    ['601.50', 601.5, 'as minutes it would be over ten hours'],
    ['24.34', 1474, 'a dot for the colon: 24 seconds are no test'],
    ['24,34', 1474, 'a comma for the colon'],
    ['1474', 1474, 'seconds'],
    ['1474.5', 1474.5, 'seconds and tenths'],
    ['1474.50', 1474.5, 'seconds and hundredths: as minutes it would be over ten hours'],
    ['94.5', 94.5, 'one digit after the point is no seconds part'],
    ['94.75', 94.75, 'nor are more than sixty'],
    ['60', 60, 'shortest'],
    ['1:00', 60, 'shortest'],
    ['10:00:00', 36_000, 'longest'],
    ['36000', 36_000, 'longest'],
  ])('reads %j as %d s: %s', (line, timeS) => {
    expect(readTestTimes(line, 1)).toEqual({ ok: true, value: [timeS] });
  });

  it.each([
    ['24:34\n24:40', [1474, 1480], 'two tests'],
    ['24:34\r\n24:40\r\n', [1474, 1480], 'lines as Windows ends them'],
    ['24:34\n24:40\n\n \n', [1474, 1480], 'empty lines after the last test'],
    ['24:34\n-', [1474, null], 'a hyphen'],
    ['24:34\n–', [1474, null], 'a dash'],
    ['\n24:40', [null, 1480], 'an empty line first'],
    ['24:34\n\n', [1474, null], 'an empty line last'],
  ])('reads %j as %j: %s', (text, times) => {
    expect(readTestTimes(text, 2)).toEqual({ ok: true, value: times });
  });

  it.each([
    ['24:60', 'not-a-time', 'sixty seconds'],
    ['1:60:00', 'not-a-time', 'sixty minutes'],
    ['1:00:60', 'not-a-time', 'sixty seconds after an hour'],
    ['1:24:34x', 'not-a-time', 'a letter behind it'],
    ['123:24:34', 'not-a-time', 'hundreds of hours'],
    ['24:3', 'not-a-time', 'half a pair of digits'],
    ['24:34:', 'not-a-time', 'a part missing'],
    ['fast', 'not-a-time', 'a word'],
    ['-24:34', 'not-a-time', 'below nought'],
    ['1e3', 'not-a-time', 'a power'],
    ['24:34 24:40', 'not-a-time', 'two on one line'],
    ['24', 'out-of-range', 'minutes or seconds, too short either way'],
    ['0:59', 'out-of-range', 'just below the shortest'],
    ['0', 'out-of-range', 'nought'],
    ['10:00:01', 'out-of-range', 'just above the longest'],
    ['94.50', 'could-be-minutes-or-seconds', '94 min 50 s or 94.5 s'],
    ['600.50', 'could-be-minutes-or-seconds', 'ten hours, or ten minutes'],
    ['60.00', 'could-be-minutes-or-seconds', 'an hour or a minute'],
    ['0094.50', 'could-be-minutes-or-seconds', 'noughts before it make nothing clearer'],
  ])('refuses %j: %s: %s', (line, code) => {
    const read = readTestTimes(`24:34\n${line}`, 2);
    expect(read.ok ? [] : read.issues.map((issue) => [issue.line, issue.code])).toEqual([
      [2, code],
    ]);
  });

  it.each<[string, string, number | undefined, string]>([
    ['', 'missing', undefined, 'nothing at all'],
    [' \n\n', 'missing', undefined, 'only empty lines'],
    ['24:34\n24:40', 'too-few-lines', 2, 'a line left out would move the rest'],
    ['24:34\n24:40\n24:34\n24:40', 'too-many-lines', 4, 'one more than tests'],
    ['24:34\n\n24:40\n\n24:36', 'too-many-lines', 5, 'an empty line between all'],
  ])('refuses %j for three tests: %s, %s lines: %s', (text, code, found) => {
    const read = readTestTimes(text, 3);
    expect(read.ok ? [] : read.issues.map((issue) => issue.code)).toEqual([code]);
    expect(read.ok ? undefined : read.issues[0].found).toBe(found);
  });

  it('says how many lines it wants', () => {
    const limits = { min: 2, max: 2 };
    // The end of the only line begins no second one.
    for (const text of ['24:34', '24:34\n', '24:34\r\n']) {
      expect(readTestTimes(text, 2)).toEqual({
        ok: false,
        issues: [{ field: 'times', code: 'too-few-lines', limits, found: 1 }],
      });
    }
    expect(readTestTimes(' ', 2)).toEqual({
      ok: false,
      issues: [{ field: 'times', code: 'missing' }],
    });
  });

  it('names every bad line, not only the first', () => {
    const read = readTestTimes('x\n24:34\n24:99\n-', 4);
    expect(read.ok ? [] : read.issues.map(({ line, found }) => [line, found])).toEqual([
      [1, 'x'],
      [3, '24:99'],
    ]);
  });

  it('reads every whole second alike as seconds, minutes and hours', () => {
    const two = (part: number) => String(part).padStart(2, '0');
    fc.assert(
      fc.property(fc.integer(testTimeLimitsS), (timeS) => {
        const [m, s] = [Math.floor(timeS / 60), timeS % 60];
        const lines = [
          `${timeS}`,
          `${m}:${two(s)}`,
          `${Math.floor(m / 60)}:${two(m % 60)}:${two(s)}`,
        ];
        expect(readTestTimes(lines.join('\n'), 3)).toEqual({
          ok: true,
          value: [timeS, timeS, timeS],
        });
      }),
    );
  });

  it('never throws, and gives a time within the limits or null for each test', () => {
    const typed = fc.oneof(fc.string(), fc.stringMatching(/^[0-9:.,\n -]{0,30}$/));
    fc.assert(
      fc.property(typed, fc.integer({ min: 1, max: 4 }), (text, tests) => {
        const read = readTestTimes(text, tests);
        if (!read.ok) return;
        expect(read.value).toHaveLength(tests);
        for (const timeS of read.value) {
          if (timeS === null) continue;
          expect(timeS).toBeGreaterThanOrEqual(testTimeLimitsS.min);
          expect(timeS).toBeLessThanOrEqual(testTimeLimitsS.max);
        }
      }),
    );
  });
});
