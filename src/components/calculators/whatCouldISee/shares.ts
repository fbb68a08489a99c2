/** `2%`, `0.5%`, `4.8%`; never `-0%`. */
export function percent(value: number, digits = 1): string {
  return `${String(Number(value.toFixed(digits)) || 0)}%`;
}

/** Times out of how many a share is put as: the first that comes near enough. */
const denominators = [2, 3, 4, 5, 10, 20];
const nearEnough = 0.026;

/**
 * A share as runners say it; what is rare is counted out.
 *
 * @example timesIn(0.219) // => '1 time in 5'
 */
export function timesIn(share: number): string {
  if (share === 0) return 'never';
  if (share < 0.09) return `1 time in ${Math.round(1 / share).toLocaleString('en-US')}`;
  for (const of of denominators) {
    const times = Math.round(share * of);
    const isNear = times > 0 && times < of && Math.abs(times / of - share) < nearEnough;
    if (isNear) return `${times} ${times === 1 ? 'time' : 'times'} in ${of}`;
  }
  return 'almost every time';
}
