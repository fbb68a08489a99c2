import { describe, expect, it } from 'vitest';
import { isConversion, quantityOf } from './conversions.ts';
import { numbersIn } from './numbersIn.ts';

/** Whether the second number of a text is the first one converted. */
function isSecondTheFirst(text: string): boolean {
  const [from, printed] = numbersIn(text).map(({ quantity }) => quantity);
  return !!from && !!printed && isConversion(printed, from);
}

describe('a number counts as a conversion', () => {
  it.each([
    ['8:30 per mile (5:17/km)', true],
    ['5:17/km (8:30 per mile)', true],
    ['jogs at 8:30 (5:17/km)', true],
    ['1 minute per mile (37 seconds per km)', true],
    ['8 minutes per mile (5 min/km)', true],
    ['16 miles (26 km)', true],
    ['the 16-mile (26 km) cap', true],
    ['10.4 km (6.5 miles)', true],
    ['5,000 miles (8,047 km)', true],
    ['70 kg (154 lb)', true],
    ['154 lb (70 kg)', true],
    ['0.9 km/h (0.6 mph)', true],
  ])('when it is right: %s', (text, is) => {
    expect(isSecondTheFirst(text)).toBe(is);
  });

  it.each([
    ['8:30 per mile (5:16/km)'],
    ['8:30 per mile (5:18/km)'],
    ['1 minute per mile (38 seconds per km)'],
    ['16 miles (25 km)'],
    ['16 miles (27 km)'],
    ['10.4 km (6.4 miles)'],
    ['70 kg (155 lb)'],
    ['0.9 km/h (0.5 mph)'],
  ])('and not when it is wrong by one in its last place: %s', (text) => {
    expect(isSecondTheFirst(text)).toBe(false);
  });

  it.each([
    ['up, 25.7', '16 miles (26 km)', '16 miles (25 km)'],
    ['down, 64.4', '40 miles (64 km)', '40 miles (65 km)'],
    ['up, 5:35.5', '9:00 per mile (5:36/km)', '9:00 per mile (5:35/km)'],
    ['down, 3:06.4', '5:00 per mile (3:06/km)', '5:00 per mile (3:07/km)'],
  ])('rounded %s', (_way, right, wrong) => {
    expect(isSecondTheFirst(right)).toBe(true);
    expect(isSecondTheFirst(wrong)).toBe(false);
  });

  it.each([
    ['10 miles, 16 of them'],
    ['10 runners, 16 km'],
    ['10 km, 16 km'],
    ['10 miles (16 kg)'],
    ['25:00 for 40 km'],
  ])('and not without a unit, or with the wrong one: %s', (text) => {
    expect(isSecondTheFirst(text)).toBe(false);
  });
});

it('reads one unit for both numbers of a range', () => {
  expect(quantityOf('8:30', ' to 10:00 per mile')).toEqual({
    unit: 'per mile',
    amount: 510,
    step: 1,
  });
  expect(quantityOf('7.5', ' to 9 miles')).toEqual({ unit: 'mile', amount: 7.5, step: 0.1 });
});
