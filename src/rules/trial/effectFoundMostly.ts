import { chanceToFind } from './chanceToFind.ts';
import type { SeasonCount } from './chanceToFind.ts';
import { foundLimit } from './foundLimit.ts';
import { smallestP } from './design.ts';
import type { Design } from './design.ts';

/** Four times in five: what counts as a fair chance. Source: convention. */
export const fairChance = 0.8;

/** Beyond every design that can find anything at all; multiple of the scatter. */
const largest = 6;

/** Halvings of the search: to within 0.002 of the scatter, finer than the simulation. */
const halvings = 12;

/**
 * The effect that a design finds four times in five.
 *
 * Proportional to the scatter: one run with scatter 1 for each design gives the factor
 * for all. It simulates twelve times over, so work it out where the page is built.
 *
 * Source: house (the model of `simulateSeasons`).
 *
 * @param design - kind and number of blocks
 * @param scatterPercent - standard deviation of one test; percent of time; above 0
 * @param count - seasons and seed; 4,000 seasons are good to about 0.02 of the scatter
 * @returns effect; percent of time; or `never` if no difference, however large, gives a small enough p
 * @throws RangeError if a number is outside its range
 * @example effectFoundMostly({ kind: 'fours', blocks: 2 }, 2, { seasons: 100, seed: 1 }) // => 'never'
 */
export function effectFoundMostly(
  design: Design,
  scatterPercent: number,
  count: SeasonCount,
): number | 'never' {
  if (smallestP(design) > foundLimit) return 'never';
  let [low, high] = [0, largest];
  for (let halving = 0; halving < halvings; halving += 1) {
    const middle = (low + high) / 2;
    const setup = { design, effectPercent: middle * scatterPercent, scatterPercent };
    if (chanceToFind(setup, count).foundShare < fairChance) low = middle;
    else high = middle;
  }
  return ((low + high) / 2) * scatterPercent;
}
