import { read, unread } from './issue.ts';
import type { EffortField, EffortLimits, Read } from './issue.ts';
import { isWithin } from './limits.ts';
import { tidyTyped } from './tidyTyped.ts';

/** How a time was understood, so that a page can say it back. */
export type ReadAs = 'h:mm:ss' | 'h:mm' | 'm:ss' | 'minutes';

export interface TypedTime {
  /** s; above 0 unless "0:00" was typed; tenths only if typed */
  readonly durationS: number;
  readonly readAs: ReadAs;
}

const shapes = {
  bare: /^\d{1,4}$/,
  two: /^(\d{1,4})([:.,])(\d{2})$/,
  three: /^(\d{1,3})([:.,])(\d{2})\2(\d{2})$/,
  tenths: /^(?:(\d{1,3}):)?(\d{1,4}):(\d{2}[.,]\d{1,3})$/,
  oneDigit: /^\d{1,4}(?:[:.,]\d{1,2})*[:.,]\d(?:[:.,]\d{1,2})*$/,
  units: /^(?:(\d{1,3})h)?(?:(\d{1,4})m)?(?:(\d{1,5})(?:s)?)?$/,
} as const;

/**
 * A time as people type it: "24:34", "1:52:03", "24.34", "24m34", "1h52", "24′34″", "25 min".
 *
 * A bare number is minutes. Two numbers are minutes and seconds; only where those lie outside
 * `limits` and hours and minutes lie within ("3:10" for a marathon) are they taken as these,
 * and `readAs` says so. A number that is out of `limits` either way is still read: whoever
 * asked decides what that means.
 *
 * Source: house.
 *
 * @param raw - as typed
 * @param asked - the field, and the times that it can hold; s
 * @returns the time and how it was read, or one issue
 * @example readTime('3:10', { field: 'goalMarathon', limits: { min: 7000, max: 36000 } }) // => { ok: true, value: { durationS: 11400, readAs: 'h:mm' } }
 */
export function readTime(
  raw: string,
  { field, limits }: { readonly field: EffortField; readonly limits: EffortLimits },
): Read<TypedTime> {
  const text = withShortUnits(tidyTyped(raw));
  if (text.startsWith('-')) return unread(field, 'negative');

  if (shapes.bare.test(text)) return timed(field, [undefined, text], 'minutes');
  const two = shapes.two.exec(text);
  if (two) return twoNumbers(field, limits, [two[1], two[3]]);
  const three = shapes.three.exec(text);
  if (three) return timed(field, [three[1], three[3], three[4]], 'h:mm:ss');
  const tenths = shapes.tenths.exec(text);
  if (tenths) {
    const [, hours, minutes, seconds] = tenths;
    return timed(field, [hours, minutes, seconds], hours ? 'h:mm:ss' : 'm:ss');
  }
  if (shapes.oneDigit.test(text)) return unread(field, 'one-digit');
  return withUnits(field, text);
}

/** Hours, minutes and seconds spelled as words or marks, in one letter each. */
function withShortUnits(text: string): string {
  return text
    .replace(/hours?|hrs?/g, 'h')
    .replace(/minutes?|mins?|'/g, 'm')
    .replace(/seconds?|secs?|"/g, 's')
    .replace(/([hms])[:.,]/g, '$1');
}

function twoNumbers(
  field: EffortField,
  limits: EffortLimits,
  [first, second]: readonly (string | undefined)[],
): Read<TypedTime> {
  const asMinutes = timed(field, [undefined, first, second], 'm:ss');
  const asHours = timed(field, [first, second], 'h:mm');
  const fits = (time: Read<TypedTime>) => time.ok && isWithin(time.value.durationS, limits);
  return !fits(asMinutes) && fits(asHours) ? asHours : asMinutes;
}

/** "1h52m03", "24m34s", "90min", "45s"; a number without its letter has two digits. */
function withUnits(field: EffortField, text: string): Read<TypedTime> {
  const match = shapes.units.exec(text);
  if (!match || !/[hms]/.test(text)) return unread(field, 'unreadable');
  const [, hours, minutes, last] = match;
  if (last === undefined) return timed(field, [hours, minutes], hours ? 'h:mm' : 'minutes');
  if (text.endsWith('s')) return timed(field, [hours, minutes, last], hours ? 'h:mm:ss' : 'm:ss');
  if (last.length === 1) return unread(field, 'one-digit');
  if (minutes === undefined) return timed(field, [hours, last], 'h:mm');
  return timed(field, [hours, minutes, last], hours ? 'h:mm:ss' : 'm:ss');
}

function timed(
  field: EffortField,
  [hours, minutes, seconds]: readonly (string | undefined)[],
  readAs: ReadAs,
): Read<TypedTime> {
  const [h, m, s] = [numberIn(hours), numberIn(minutes), numberIn(seconds)];
  // Only what stands first may be 60 and more: "90 min" and "90 s" are times, "1h75" is none.
  const isOver = (s >= 60 && minutes !== undefined) || (m >= 60 && h > 0);
  if (isOver) return unread(field, 'over-59');
  return read({ durationS: h * 3600 + m * 60 + s, readAs });
}

function numberIn(part: string | undefined): number {
  return part === undefined ? 0 : Number(part.replace(',', '.'));
}
