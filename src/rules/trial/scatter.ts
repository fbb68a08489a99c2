import { chiSquareQuantile } from './chiSquareQuantile.ts';
import { exactTest } from './exactTest.ts';
import { blocksOf } from './order.ts';
import type { Order } from './order.ts';
import { percentTimes } from './percentTimes.ts';

/** How far a runner's tests scatter when nothing changed, and how well that is known. */
export interface Scatter {
  /** Standard deviation of one test; percent of time when made from times. */
  readonly scatter: number;
  /** What it rests on; degrees of freedom. */
  readonly degrees: number;
  /** Limits for the true scatter, in the same unit, at the level asked for. */
  readonly low: number;
  readonly high: number;
}

/** Level of limits where none is asked for. Source: convention. */
const usualLevel = 0.95;

/**
 * Factors by which the true scatter may be smaller and larger than the one seen.
 *
 * Source: definition (chi-square limits of a variance).
 *
 * @param degrees - degrees of freedom; whole number, 1 to 200
 * @param level - share of samples whose limits hold the true scatter; 0.5 to 0.999
 * @returns two factors; dimensionless; `low` below 1, `high` above
 * @throws RangeError if a value is outside its range
 * @example scatterLimits(7).low.toFixed(2) // => '0.66'
 */
export function scatterLimits(degrees: number, level = usualLevel): { low: number; high: number } {
  if (!(level >= 0.5 && level <= 0.999)) throw new RangeError(`A level here is not ${level}.`);
  const factor = (share: number) => Math.sqrt(degrees / chiSquareQuantile(share, degrees));
  return { low: factor((1 + level) / 2), high: factor((1 - level) / 2) };
}

/**
 * A runner's own scatter, from repeats of one test with nothing changed between them.
 *
 * Source: definition (standard deviation of 100 x ln of the times).
 *
 * @param timesS - times of the repeats; seconds; above 0; 2 to 201 of them
 * @param level - level of the limits; 0.5 to 0.999
 * @returns scatter with its limits; percent of time
 * @throws RangeError if there are fewer than two times, one is not above 0, or the level is outside its range
 * @example scatterFromRepeats([1500, 1500, 1500]) // => { scatter: 0, degrees: 2, low: 0, high: 0 }
 */
export function scatterFromRepeats(timesS: readonly number[], level = usualLevel): Scatter {
  if (timesS.length < 2) throw new RangeError('Scatter needs at least two times.');
  return scatterOf(sumOfSquares(percentTimes(timesS)), timesS.length - 1, level);
}

/**
 * Scatter during the experiment: what is left within blocks once the difference is taken out.
 *
 * Source: definition (pooled residual; one degree of freedom lost for each block and one
 * for the difference).
 *
 * @param order - the order drawn; more than a single pair
 * @param values - one for each test, in the order done; any unit; finite
 * @param level - level of the limits; 0.5 to 0.999
 * @returns scatter with its limits; in the unit of the values
 * @throws RangeError if it is not an order, a value is missing or not finite, a single pair leaves
 *   nothing to measure by, or the level is outside its range
 * @example residualScatter({ kind: 'pairs', blocks: ['AB', 'BA'] }, [1, 0, 0, 1]).scatter // => 0
 */
export function residualScatter(
  order: Order,
  values: readonly number[],
  level = usualLevel,
): Scatter {
  const within = blocksOf(order, values).reduce(
    (sum, block) => sum + sumOfSquares(block.values),
    0,
  );
  const explained = (exactTest(order, values).estimate ** 2 * values.length) / 4;
  const left = Math.max(0, within - explained);
  return scatterOf(left, values.length - order.blocks.length - 1, level);
}

function scatterOf(squares: number, degrees: number, level: number): Scatter {
  const limits = scatterLimits(degrees, level);
  const scatter = Math.sqrt(squares / degrees);
  return { scatter, degrees, low: scatter * limits.low, high: scatter * limits.high };
}

function sumOfSquares(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
}
