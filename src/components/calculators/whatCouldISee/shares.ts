/** `2%`, `0.5%`, `4.8%`; never `-0%`. */
export function percent(value: number, digits = 1): string {
  return `${String(Number(value.toFixed(digits)) || 0)}%`;
}

/** A share as runners say it, the nearest one; what is rarer is counted out. */
const spoken: readonly (readonly [share: number, words: string])[] = [
  [0.1, '1 time in 10'],
  [0.15, '3 times in 20'],
  [0.2, '1 time in 5'],
  [0.25, '1 time in 4'],
  [0.3, '3 times in 10'],
  [1 / 3, '1 time in 3'],
  [0.4, '2 times in 5'],
  [0.45, '9 times in 20'],
  [0.5, '1 time in 2'],
  [0.55, '11 times in 20'],
  [0.6, '3 times in 5'],
  [2 / 3, '2 times in 3'],
  [0.7, '7 times in 10'],
  [0.75, '3 times in 4'],
  [0.8, '4 times in 5'],
  [0.85, '17 times in 20'],
  [0.9, '9 times in 10'],
  [0.95, '19 times in 20'],
];

/**
 * A share in words: `1 time in 5`.
 *
 * @example timesIn(0.219) // => '1 time in 5'
 */
export function timesIn(share: number): string {
  if (share === 0) return 'never';
  if (share < 0.09) return `1 time in ${Math.round(1 / share).toLocaleString('en-US')}`;
  if (share > 0.985) return 'almost every time';
  const off = (one: number) => Math.abs(one - share);
  return spoken.reduce((best, one) => (off(one[0]) < off(best[0]) ? one : best))[1];
}
