import { minTestsForVerdict, testsIn } from '../../../rules/index.ts';
import type { SeasonSetup, SeasonSummary, TypicalScatter } from '../../../rules/index.ts';
import { canFind } from './form.ts';
import { percent, timesIn } from './shares.ts';

/** How even tests of a kind are. */
export const evennessWords: Record<TypicalScatter['id'], string> = {
  'all-out': 'All-out, flat',
  repetitions: 'Repetitions',
  'by-feel': 'By feel',
};

/** What was asked, for those who hear the answer without seeing the keys. */
export function askedWords({ design, effectPercent, scatterPercent }: SeasonSetup): string {
  return `${testsIn(design)} tests, a difference of ${percent(effectPercent)}, scatter ${percent(scatterPercent)}`;
}

/** The answer in one sentence, short enough for two lines on the smallest phone. */
export function planSentence(setup: SeasonSetup, { foundShare }: SeasonSummary): string {
  const tests = `${testsIn(setup.design)} tests would find`;
  if (!canFind(setup.design)) return `${tests} nothing, however large.`;
  const often = timesIn(foundShare);
  return setup.effectPercent === 0
    ? `${tests} one that is not there ${often}.`
    : `${tests} a ${percent(setup.effectPercent)} difference ${often}.`;
}

/** What the sentence rests on: the count, and what these tests do find. */
export function planBasis(
  setup: SeasonSetup,
  { foundShare }: SeasonSummary,
  mostlyFactor: number | undefined,
): string {
  if (!canFind(setup.design)) {
    return `Chance deals even the most striking result too often. It takes ${minTestsForVerdict}.`;
  }
  const counted = `Counted: ${(100 * foundShare).toFixed(1)} in 100.`;
  if (setup.effectPercent === 0) return `${counted} That is the price of ever finding anything.`;
  if (mostlyFactor === undefined) return counted;
  return `${counted} A ${percent(mostlyFactor * setup.scatterPercent)} difference: 4 times in 5.`;
}

/** A share of a 25-minute test, to make a percentage a time on the clock. */
export function onTheClock(sharePercent: number): string {
  return `${String(Math.round(25 * 60 * 0.01 * sharePercent))} s in 25:00`;
}
