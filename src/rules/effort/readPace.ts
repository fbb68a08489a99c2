import { read, unread } from './issue.ts';
import type { Read } from './issue.ts';
import { effortLimits, isWithin } from './limits.ts';
import { readTime } from './readTime.ts';
import { tidyTyped } from './tidyTyped.ts';
import { paceSPerKmOf } from './units.ts';
import type { DistanceUnit } from './units.ts';

/** "/km", "per mile", "min/km", "a mile" behind the time. */
const perUnit = /(?:min)?(?:\/|per|an?)(km|k|kilomet(?:er|re)|mi|mile)$/;
const speed = /km\/h|kmh|kph|mph|m\/s/;

/**
 * A pace as people type it: "6:00", "6.00", "6'00", "9:40 /mi", "6:00 min/km".
 *
 * A unit that was typed counts before the one chosen. A bare number is minutes.
 *
 * Source: house.
 *
 * @param raw - as typed
 * @param unit - chosen unit, for a pace typed without one
 * @returns pace in s/km, or one issue
 * @example readPace('6:00', 'km') // => { ok: true, value: 360 }
 */
export function readPace(raw: string, unit: DistanceUnit): Read<number> {
  const field = 'pace';
  const text = tidyTyped(raw);
  if (speed.test(text)) return unread(field, 'is-a-speed');
  const typedUnit = perUnit.exec(text)?.[1];
  // Minutes and seconds always: no pace takes hours, so these limits never choose them.
  const time = readTime(text.replace(perUnit, ''), { field, limits: { min: 0, max: 5999 } });
  if (!time.ok) return time;
  const chosen = typedUnit === undefined ? unit : typedUnit.startsWith('k') ? 'km' : 'mi';
  const paceSPerKm = paceSPerKmOf(time.value.durationS, chosen);
  const limits = effortLimits.paceSPerKm;
  return isWithin(paceSPerKm, limits) ? read(paceSPerKm) : unread(field, 'out-of-range', limits);
}
