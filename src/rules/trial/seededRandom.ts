/** Each call gives the next random whole number; 0 to 4,294,967,295, all equally likely. */
export type Random32 = () => number;

/** How many different numbers a `Random32` gives. */
export const randomRange = 2 ** 32;

/** Rounds before the first number is used, so that near seeds give unlike numbers. */
const warmUpRounds = 16;

/**
 * A generator whose numbers follow from its seed, for simulations.
 *
 * Not for a reader's own draw: two readers with the same seed would get the same order.
 *
 * Source: sfc32, Doty-Humphrey's small fast counting generator (PractRand; public domain).
 *
 * @param seed - whole number; 0 to 4,294,967,295
 * @returns generator of whole numbers; 0 to 4,294,967,295
 * @throws RangeError if the seed is not whole or outside its range
 * @example seededRandom(13)() === seededRandom(13)() // => true
 */
export function seededRandom(seed: number): Random32 {
  if (!Number.isInteger(seed) || seed < 0 || seed >= randomRange) {
    throw new RangeError(`A seed is a whole number from 0 to ${randomRange - 1}, not ${seed}.`);
  }
  let [a, b, c, counter] = [0, 0, seed | 0, 1];
  const next: Random32 = () => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  };
  for (let round = 0; round < warmUpRounds; round += 1) next();
  return next;
}
