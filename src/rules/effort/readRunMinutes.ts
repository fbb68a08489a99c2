import { read, unread } from './issue.ts';
import type { Read } from './issue.ts';
import { effortLimits, isWithin } from './limits.ts';
import { readTime } from './readTime.ts';

/**
 * Minutes of a run as people type them: "40", "40 min", "1:15:00", "1h15".
 *
 * Source: house (`effortLimits`).
 *
 * @param raw - as typed
 * @returns duration in s, or one issue
 * @example readRunMinutes('40') // => { ok: true, value: 2400 }
 */
export function readRunMinutes(raw: string): Read<number> {
  const limits = effortLimits.durationS;
  const time = readTime(raw, { field: 'duration', limits });
  if (!time.ok) return time;
  const { durationS } = time.value;
  return isWithin(durationS, limits) ? read(durationS) : unread('duration', 'out-of-range', limits);
}
