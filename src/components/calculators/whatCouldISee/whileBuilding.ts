import { chanceToFind, effectFoundMostly, testsIn } from '../../../rules/index.ts';
import type { Design, SeasonSetup, SeasonSummary } from '../../../rules/index.ts';
import { canFind, designOf, keyOf, planQuestions, seasonsCounted, seed } from './form.ts';

/*
 * Counted once a build, however many pages show it. Equal seed and equal seasons as in the
 * browser, so both say the same.
 */
const count = { seasons: seasonsCounted, seed };
const known = new Map<string, SeasonSummary>();

/** The seasons of a setup, counted. */
export function countedWhileBuilding(setup: SeasonSetup): SeasonSummary {
  const key = keyOf(setup);
  const summary = known.get(key) ?? chanceToFind(setup, count);
  known.set(key, summary);
  return summary;
}

let factors: Readonly<Record<string, number>> | undefined;

/** Difference that is found 4 times in 5, as a multiple of the scatter, by number of tests. */
export function foundMostly(): Readonly<Record<string, number>> {
  factors ??= Object.fromEntries(
    planQuestions.tests
      .map((tests) => designOf(Number(tests)))
      .filter(canFind)
      .map(factorOf),
  );
  return factors;
}

function factorOf(design: Design): [tests: number, factor: number] {
  const factor = effectFoundMostly(design, 1, count);
  if (factor === 'never') throw new RangeError(`${testsIn(design)} tests find nothing.`);
  return [testsIn(design), Math.round(factor * 1000) / 1000];
}
