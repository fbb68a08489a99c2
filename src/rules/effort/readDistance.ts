import { read, unread } from './issue.ts';
import type { EffortField, EffortLimits, Read } from './issue.ts';
import { isWithin } from './limits.ts';
import { tidyTyped } from './tidyTyped.ts';
import { marathonM, metresOf } from './units.ts';
import type { DistanceUnit } from './units.ts';

const named = /^(?:(half)[- ]?)?marathon$|^(half)$/;
const amount = /^(\d{1,6}(?:[.,]\d{1,3})?)([a-z]*)$/;
/** "5 000" and "5,000": a thousand's mark, where the unit is the metre. */
const thousands = /^(\d{1,3})[ .,](\d{3})(?=(?:m|met(?:er|re)s?)$)/;

const metres = /^(?:m|met(?:er|re)s?)$/;
const kilometres = /^(?:k|kms?|kilomet(?:er|re)s?)$/;
const miles = /^(?:mi|miles?)$/;

/**
 * A distance as people type it: "5", "10k", "5 km", "3.1 mi", "5mile", "5000 m", "half marathon".
 *
 * A unit that was typed counts before the one chosen.
 *
 * Source: house; a half marathon is half of `marathonM`.
 *
 * @param raw - as typed
 * @param asked - the field, the unit chosen, and the distances that it can hold; m
 * @returns distance in m, or one issue
 * @example readDistance('10k', { field: 'raceDistance', unit: 'mi', limits: { min: 1500, max: 42500 } }) // => { ok: true, value: 10000 }
 */
export function readDistance(
  raw: string,
  {
    field,
    unit,
    limits,
  }: {
    readonly field: EffortField;
    readonly unit: DistanceUnit;
    readonly limits: EffortLimits;
  },
): Read<number> {
  const text = tidyTyped(raw).replace(thousands, '$1$2');
  if (text.startsWith('-')) return unread(field, 'negative');
  const distanceM = metresTyped(text, unit);
  if (distanceM === null) return unread(field, 'unreadable');
  return isWithin(distanceM, limits) ? read(distanceM) : unread(field, 'out-of-range', limits);
}

function metresTyped(text: string, unit: DistanceUnit): number | null {
  const name = named.exec(text);
  if (name) return (name[1] ?? name[2]) ? marathonM / 2 : marathonM;
  const match = amount.exec(text);
  if (!match) return null;
  const [, digits = '', typedUnit = ''] = match;
  const number = Number(digits.replace(',', '.'));
  if (typedUnit === '') return metresOf(number, unit);
  if (metres.test(typedUnit)) return number;
  if (kilometres.test(typedUnit)) return metresOf(number, 'km');
  return miles.test(typedUnit) ? metresOf(number, 'mi') : null;
}
