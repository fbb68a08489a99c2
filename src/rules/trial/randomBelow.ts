import { randomRange } from './seededRandom.ts';
import type { Random32 } from './seededRandom.ts';

/** A fair source is refused once in a million at the very most; so often in a row means it is broken. */
const mostTries = 100;

/**
 * A random whole number below a limit, every one equally likely.
 *
 * The remainder alone would favour small numbers, since the limit need not divide
 * 2^32: numbers from the incomplete last stretch are drawn again.
 *
 * Source: definition (rejection sampling).
 *
 * @param limit - whole number; 1 to 4,096
 * @param random32 - source of whole numbers; 0 to 4,294,967,295
 * @returns whole number; 0 to limit - 1
 * @throws RangeError if the limit is outside its range, or the source gives anything but such numbers
 * @example randomBelow(6, () => 13) // => 1
 */
export function randomBelow(limit: number, random32: Random32): number {
  if (!Number.isInteger(limit) || limit < 1 || limit > 4096) {
    throw new RangeError(`A limit is a whole number from 1 to 4096, not ${limit}.`);
  }
  const whole = randomRange - (randomRange % limit);
  for (let tries = 0; tries < mostTries; tries += 1) {
    const drawn = random32();
    if (!Number.isInteger(drawn) || drawn < 0 || drawn >= randomRange) {
      throw new RangeError(`Not a 32-bit whole number: ${drawn}.`);
    }
    if (drawn < whole) return drawn % limit;
  }
  throw new RangeError('The source of random numbers repeats itself.');
}
