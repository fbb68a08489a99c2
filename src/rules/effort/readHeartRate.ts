import { read, unread } from './issue.ts';
import type { EffortField, EffortLimits, Read } from './issue.ts';
import { isWithin } from './limits.ts';
import { tidyTyped } from './tidyTyped.ts';

const beats = /^(\d{1,6})([.,]\d+)?(?:bpm|b\/min|beats?(?:(?:\/|per|a)min(?:ute)?)?)?$/;

/**
 * A heart rate as people type it: "190", "190 bpm".
 *
 * It is never taken from an age: formulas for that miss by 7 to 11 beats, which is half the
 * width of most ranges.
 *
 * Source: house; the error is in the reference, section 3.
 *
 * @param raw - as typed
 * @param asked - the field, and the heart rates that it can hold; bpm
 * @returns heart rate in bpm, whole, or one issue
 * @example readHeartRate('190 bpm', { field: 'maxHeartRate', limits: { min: 100, max: 230 } }) // => { ok: true, value: 190 }
 */
export function readHeartRate(
  raw: string,
  { field, limits }: { readonly field: EffortField; readonly limits: EffortLimits },
): Read<number> {
  const text = tidyTyped(raw);
  if (text.startsWith('-')) return unread(field, 'negative');
  if (text.endsWith('%')) return unread(field, 'is-a-share');
  const match = beats.exec(text);
  if (!match) return unread(field, 'unreadable');
  if (match[2] !== undefined) return unread(field, 'not-whole');
  const bpm = Number(match[1]);
  return isWithin(bpm, limits) ? read(bpm) : unread(field, 'out-of-range', limits);
}
