import { foundLimit } from './foundLimit.ts';
import type { Design } from './design.ts';
import { drawOrder } from './drawOrder.ts';
import { valuesWithoutScatter } from './estimateWithoutScatter.ts';
import type { Truth } from './estimateWithoutScatter.ts';
import { exactTest } from './exactTest.ts';
import { normalFrom } from './normalFrom.ts';
import type { Random32 } from './seededRandom.ts';

/** A runner and an experiment to try many times over. */
export interface SeasonSetup extends Truth {
  readonly design: Design;
  /** Standard deviation of one test; percent of time; above 0. */
  readonly scatterPercent: number;
}

/** What one simulated experiment would have shown: one dot of the noise machine. */
export interface Season {
  /** Time of A less time of B; percent of time. */
  readonly estimatePercent: number;
  /** Two-sided; above 0, at most 1. */
  readonly p: number;
  /** `p` is at most `foundLimit`; never with fewer tests than a verdict needs. */
  readonly isFound: boolean;
  /** Found, while the truth is no effect or one the other way: this season fools the runner. */
  readonly isFooled: boolean;
}

/**
 * The same runner's experiment again and again, each with its own order and scatter.
 *
 * Never ends: take as many as are wanted, a few hundred between two frames if a page
 * must not stand still. Drawn order, exact test and limit are those of a real experiment.
 *
 * Source: house (the model of `valuesWithoutScatter`, scatter normal).
 *
 * @param setup - design; effect, scatter and trend in percent of time; carry-over as a share
 * @param random32 - source of whole numbers, such as `seededRandom`
 * @returns seasons without end
 * @throws RangeError if a number is outside its range
 * @example simulateSeasons({ design: { kind: 'fours', blocks: 2 }, effectPercent: 3, scatterPercent: 1 }, seededRandom(1)).next().value?.isFound // => false
 */
export function* simulateSeasons(
  setup: SeasonSetup,
  random32: Random32,
): Generator<Season, undefined> {
  const { design, effectPercent, scatterPercent } = setup;
  if (!(scatterPercent > 0 && scatterPercent < Infinity)) {
    throw new RangeError(`Scatter is above 0 %, not ${scatterPercent}.`);
  }
  const normal = normalFrom(random32);
  for (;;) {
    const order = drawOrder(design, random32);
    const values = valuesWithoutScatter(order, setup);
    const { estimate, p } = exactTest(
      order,
      values.map((value) => value + scatterPercent * normal()),
    );
    const isFound = p <= foundLimit;
    const isFooled = isFound && !(estimate * effectPercent > 0);
    yield { estimatePercent: estimate, p, isFound, isFooled };
  }
}

/**
 * The next few seasons of a simulation.
 *
 * @param simulation - from `simulateSeasons`; goes on where it was left
 * @param count - how many; whole number, 0 or more
 * @returns that many seasons
 * @example nextSeasons(simulateSeasons({ design: { kind: 'fours', blocks: 3 }, effectPercent: 2, scatterPercent: 2 }, seededRandom(1)), 200).length // => 200
 */
export function nextSeasons(simulation: Generator<Season, undefined>, count: number): Season[] {
  const seasons: Season[] = [];
  while (seasons.length < count) {
    const next = simulation.next();
    if (next.done) break;
    seasons.push(next.value);
  }
  return seasons;
}
