import { refuse } from './trialResult.ts';
import type { TrialIssue, TrialResult } from './trialResult.ts';

/** Shortest and longest test we take; seconds. Shorter is a slip of the comma. Source: house. */
export const testTimeLimitsS = { min: 60, max: 36_000 } as const;

/** What stands for a missed test, besides nothing at all. */
const missed = /^[-–—]?$/;

/** h:mm:ss, with parts of a second after a point or comma; dots for colons do as well. */
const hours = /^(\d{1,2})[:.](\d\d)[:.](\d\d(?:[.,]\d+)?)$/;
const minutes = /^(\d{1,3}):(\d\d(?:[.,]\d+)?)$/;
const minutesWithDot = /^0*(\d{1,3})[.,]([0-5]\d)$/;
const seconds = /^\d+(?:[.,]\d+)?$/;

/**
 * Reads the times of an experiment, one a line in the order done.
 *
 * A line holds `24:34`, `1:24:34`, seconds (`1474` or `1474.5`), or `24.34` meant as
 * minutes and seconds; nothing or a dash is a missed test. There must be as many lines
 * as tests: a line left out would move every later time to the wrong test.
 *
 * Source: house.
 *
 * @param text - as pasted or typed
 * @param tests - lines expected; whole number, 1 or more
 * @returns for each test its time, or null if missed; seconds; or one issue for each bad line
 * @example readTestTimes('24:34\n-\n1474.5', 3) // => { ok: true, value: [1474, null, 1474.5] }
 */
export function readTestTimes(text: string, tests: number): TrialResult<(number | null)[]> {
  if (text.trim() === '') return refuse({ field: 'times', code: 'missing' });
  const lines = text.replace(/\r?\n$/, '').split(/\r?\n/);
  while (lines.length > tests && lines.at(-1)?.trim() === '') lines.pop();
  if (lines.length !== tests) {
    const code = lines.length < tests ? 'too-few-lines' : 'too-many-lines';
    const limits = { min: tests, max: tests };
    return refuse({ field: 'times', code, limits, found: lines.length });
  }
  const read = lines.map((line, at) => readLine(line.trim(), at + 1));
  const [first, ...others] = read.filter((time) => typeof time === 'object' && time !== null);
  if (first) return { ok: false, issues: [first, ...others] };
  return { ok: true, value: read as (number | null)[] };
}

function readLine(typed: string, line: number): number | null | TrialIssue {
  if (missed.test(typed)) return null;
  const place = { field: 'times', line, found: typed } as const;
  const timeS = secondsIn(typed);
  if (typeof timeS === 'string') return { ...place, code: timeS };
  if (timeS >= testTimeLimitsS.min && timeS <= testTimeLimitsS.max) return timeS;
  return { ...place, code: 'out-of-range', limits: testTimeLimitsS };
}

/** Seconds, or why not. */
function secondsIn(typed: string): number | 'not-a-time' | 'could-be-minutes-or-seconds' {
  // Minutes first: what follows the point of "24:34.56" are hundredths.
  const clock = minutes.exec(typed) ?? hours.exec(typed);
  if (clock) {
    const [s = 0, m = 0, h] = clock.slice(1).map(decimal).reverse();
    // Only what stands first may be 60 and more: "84:34" is a time.
    const isOver = s >= 60 || (h !== undefined && m >= 60);
    return isOver ? 'not-a-time' : (h ?? 0) * 3600 + m * 60 + s;
  }
  const dotted = minutesWithDot.exec(typed);
  if (dotted) {
    const [m = 0, s = 0] = dotted.slice(1).map(decimal);
    if (m < testTimeLimitsS.min) return m * 60 + s; // too short to be seconds
    if (m * 60 <= testTimeLimitsS.max) return 'could-be-minutes-or-seconds';
  }
  return seconds.test(typed) ? decimal(typed) : 'not-a-time';
}

function decimal(digits: string): number {
  return Number(digits.replace(',', '.'));
}
