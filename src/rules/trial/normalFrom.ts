import { randomRange } from './seededRandom.ts';
import type { Random32 } from './seededRandom.ts';

/**
 * Normally distributed numbers from random whole numbers.
 *
 * Logarithm and cosine may differ in the last digit between machines, so equal
 * seeds give equal numbers on one machine and almost equal ones on another.
 *
 * Source: Box and Muller's transform (definition).
 *
 * @param random32 - source of whole numbers; 0 to 4,294,967,295
 * @returns generator of numbers with mean 0 and standard deviation 1; at most 6.8 either way
 * @example Math.abs(normalFrom(() => 4294967295)()) < 0.001 // => true
 */
export function normalFrom(random32: Random32): () => number {
  let spare: number | undefined;
  return () => {
    if (spare !== undefined) {
      const kept = spare;
      spare = undefined;
      return kept;
    }
    const radius = Math.sqrt(-2 * Math.log((random32() + 0.5) / randomRange));
    const angle = (2 * Math.PI * random32()) / randomRange;
    spare = radius * Math.sin(angle);
    return radius * Math.cos(angle);
  };
}
