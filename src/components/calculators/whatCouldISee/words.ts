import { minTestsForVerdict, testsIn } from '../../../rules/index.ts';
import type { Scatter, SeasonSetup, SeasonSummary, TypicalScatter } from '../../../rules/index.ts';
import { canFind, mostOwnScatter } from './form.ts';
import type { RepeatsIssue } from './form.ts';

/** How even tests of a kind are, as a key and in a sentence. */
export const evennessWords: Record<TypicalScatter['id'], { key: string; means: string }> = {
  'all-out': { key: 'All-out, flat', means: 'all-out over one flat, measured course' },
  repetitions: { key: 'Repetitions', means: 'the same repetitions at the same effort' },
  'by-feel': { key: 'By feel', means: 'by feel, on hills or in any weather' },
};

/** `2%`, `0.5%`, `4.8%`; never `-0%`. */
export function percent(value: number, digits = 1): string {
  return `${String(Number(value.toFixed(digits)) || 0)}%`;
}

/** A share as runners say it, nearest first; what is rarer or surer has words of its own. */
const spoken: readonly (readonly [share: number, words: string])[] = [
  [0.02, '1 time in 50'],
  [0.05, '1 time in 20'],
  [0.1, '1 time in 10'],
  [0.15, '3 times in 20'],
  [0.2, '1 time in 5'],
  [0.25, '1 time in 4'],
  [0.3, '3 times in 10'],
  [1 / 3, '1 time in 3'],
  [0.4, '2 times in 5'],
  [0.45, '9 times in 20'],
  [0.5, '1 time in 2'],
  [0.55, '11 times in 20'],
  [0.6, '3 times in 5'],
  [2 / 3, '2 times in 3'],
  [0.7, '7 times in 10'],
  [0.75, '3 times in 4'],
  [0.8, '4 times in 5'],
  [0.85, '17 times in 20'],
  [0.9, '9 times in 10'],
  [0.95, '19 times in 20'],
];

/**
 * A share in words: `1 time in 5`.
 *
 * @example timesIn(0.219) // => '1 time in 5'
 */
export function timesIn(share: number): string {
  if (share < 0.01) return 'hardly ever';
  if (share > 0.985) return 'almost every time';
  const off = (one: number) => Math.abs(one - share);
  return spoken.reduce((best, one) => (off(one[0]) < off(best[0]) ? one : best))[1];
}

/** What was asked, for those who hear the answer without seeing the keys. */
export function askedWords({ design, effectPercent, scatterPercent }: SeasonSetup): string {
  return `${testsIn(design)} tests, a difference of ${percent(effectPercent)}, scatter ${percent(scatterPercent)}`;
}

/** The answer in one sentence. */
export function planSentence(setup: SeasonSetup, { foundShare }: SeasonSummary): string {
  const tests = `With ${testsIn(setup.design)} tests you would`;
  if (!canFind(setup.design)) return `${tests} find nothing, however large the difference.`;
  const often = timesIn(foundShare);
  return setup.effectPercent === 0
    ? `${tests} “find” a difference that is not there ${often}.`
    : `${tests} find a ${percent(setup.effectPercent)} difference ${often}.`;
}

/** What the sentence rests on: the count, and what these tests do find. */
export function planBasis(
  setup: SeasonSetup,
  { foundShare }: SeasonSummary,
  mostlyFactor: number | undefined,
): string {
  if (!canFind(setup.design)) {
    return `Chance alone deals even the most striking result too often. It takes ${minTestsForVerdict} tests or more.`;
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

/** What a runner's own repeats say of their scatter. */
export function scatterSentence({ scatter, degrees, low, high }: Scatter): string {
  return `Your scatter: ${percent(scatter)}, from ${degrees + 1} repeats. With so many the true one may be anything from ${percent(low)} to ${percent(high)}.`;
}

/** One sentence for each thing that can be wrong with typed repeats. */
export function repeatsIssueWords(issue: RepeatsIssue): string {
  if (issue.code === 'all-equal') {
    return 'All of these are the same time. Nobody is that even: type them to the second, or to a tenth.';
  }
  if (issue.code === 'too-unlike') {
    return `These scatter by ${percent(issue.found)}, and ${percent(mostOwnScatter)} is the most we take: they look like tests of different kinds.`;
  }
  if (issue.code === 'too-few-lines' && issue.limits) {
    return `${issue.found === 1 ? '1 time' : `${issue.found ?? 0} times`} so far: it takes ${issue.limits.min} to say anything.`;
  }
  return timeIssueWords(issue);
}

/** One sentence for a line that is no time, or for too many of them. */
export function timeIssueWords({
  code,
  line,
  found,
  limits,
}: Exclude<RepeatsIssue, { code: 'too-unlike' | 'all-equal' }>): string {
  const what = `Line ${line ?? 1}, “${clip(String(found ?? ''))}”,`;
  if (code === 'too-many-lines') return `${found ?? 0} lines, and ${limits?.max ?? 0} is the most.`;
  if (code === 'could-be-minutes-or-seconds') {
    return `${what} could be minutes or seconds: write 1:24:34, 24:34 or 24:34.5.`;
  }
  if (code === 'out-of-range') {
    return `${what} is shorter than a minute or longer than ten hours: write minutes and seconds, such as 24:34.`;
  }
  return `${what} is not a time: write 24:34, or 1474 for seconds.`;
}

function clip(text: string): string {
  return text.length > 24 ? `${text.slice(0, 24)}…` : text;
}
