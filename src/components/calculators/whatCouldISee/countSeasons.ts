import {
  nextSeasons,
  seededRandom,
  simulateSeasons,
  summariseSeasons,
} from '../../../rules/index.ts';
import type { Season, SeasonSetup, SeasonSummary } from '../../../rules/index.ts';
import { keyOf, seasonsCounted, seasonsDrawn, seed } from './form.ts';

const known = new Map<string, SeasonSummary>();

/** Seasons between two breaths: a few milliseconds on a phone. */
const piece = 200;

/** The first seasons of a setup, which are those drawn as dots. */
export function drawnSeasons(setup: SeasonSetup): Season[] {
  return nextSeasons(simulateSeasons(setup, seededRandom(seed)), seasonsDrawn);
}

/** What is known of a setup already, because it was counted before. */
export function countedSeasons(setup: SeasonSetup): SeasonSummary | undefined {
  return known.get(keyOf(setup));
}

/**
 * Counts the seasons of a setup in pieces, so that the page answers taps between them.
 *
 * @param setup - the experiment
 * @param onCounted - called once with the summary of all
 * @returns stops the count; then nothing is called
 */
export function countSeasons(setup: SeasonSetup, onCounted: (summary: SeasonSummary) => void) {
  const simulation = simulateSeasons(setup, seededRandom(seed));
  const seasons: Season[] = [];
  let timer = setTimeout(count);
  return () => {
    clearTimeout(timer);
  };

  function count() {
    seasons.push(...nextSeasons(simulation, piece));
    if (seasons.length < seasonsCounted) {
      timer = setTimeout(count);
      return;
    }
    const summary = summariseSeasons(seasons, setup.effectPercent);
    known.set(keyOf(setup), summary);
    onCounted(summary);
  }
}
