import { seededRandom } from './seededRandom.ts';
import { nextSeasons, simulateSeasons } from './simulateSeasons.ts';
import type { Season, SeasonSetup } from './simulateSeasons.ts';

/** How many simulated seasons, and the seed they follow from. */
export interface SeasonCount {
  /** Whole number, 1 or more; 4,000 keep a share within about 1.5 points, 19 times in 20. */
  readonly seasons: number;
  /** Whole number; 0 to 4,294,967,295. */
  readonly seed: number;
}

/** What many simulated seasons come to. */
export interface SeasonSummary {
  readonly seasons: number;
  /** Seasons that found a difference, right or wrong. */
  readonly found: number;
  /** `found` of `seasons`; 0 to 1. */
  readonly foundShare: number;
  /** Found, while there is no effect or one the other way. */
  readonly fooled: number;
  /** Of those that found one, how many point the wrong way; 0 to 1; null without effect or finds. */
  readonly wrongWayShare: number | null;
  /** Mean size of the found differences as a multiple of the true one; null without effect or finds. */
  readonly overstatement: number | null;
}

/**
 * Sums up simulated seasons: how often a difference is found, how often it fools, and
 * how much a found one is overstated.
 *
 * Source: definition. Wrong way and overstatement are Gelman and Carlin's errors of sign and size.
 *
 * @param seasons - from `simulateSeasons`, all with the same effect; at least one
 * @param effectPercent - their true effect; percent of time
 * @returns counts and shares
 * @throws RangeError if there is no season
 * @example summariseSeasons([{ estimatePercent: 3, p: 0.01, isFound: true, isFooled: false }], 2).overstatement // => 1.5
 */
export function summariseSeasons(seasons: readonly Season[], effectPercent: number): SeasonSummary {
  if (seasons.length === 0) throw new RangeError('There is nothing to sum up.');
  const finds = seasons.filter(({ isFound }) => isFound);
  const fooled = finds.filter(({ isFooled }) => isFooled).length;
  const size = finds.reduce((sum, season) => sum + Math.abs(season.estimatePercent), 0);
  const comparable = finds.length > 0 && effectPercent !== 0;
  return {
    seasons: seasons.length,
    found: finds.length,
    foundShare: finds.length / seasons.length,
    fooled,
    wrongWayShare: comparable ? fooled / finds.length : null,
    overstatement: comparable ? size / finds.length / Math.abs(effectPercent) : null,
  };
}

/**
 * Chance that an experiment finds an effect, by simulation.
 *
 * Equal seed, equal answer. All at once: for a page that must not stand still, take
 * pieces from `simulateSeasons` and sum them up.
 *
 * Source: house (the model of `simulateSeasons`).
 *
 * @param setup - design; effect, scatter and trend in percent of time; carry-over as a share
 * @param count - seasons and seed
 * @returns the seasons' summary
 * @throws RangeError if a number is outside its range
 * @example chanceToFind({ design: { kind: 'fours', blocks: 2 }, effectPercent: 9, scatterPercent: 1 }, { seasons: 100, seed: 1 }).found // => 0
 */
export function chanceToFind(setup: SeasonSetup, { seasons, seed }: SeasonCount): SeasonSummary {
  const simulated = nextSeasons(simulateSeasons(setup, seededRandom(seed)), seasons);
  return summariseSeasons(simulated, setup.effectPercent);
}
