import { describe, expect, it } from 'vitest';
import { addARunSteps } from '../../src/components/pictures/addARun/steps.ts';
import {
  addedSentence,
  freeWords,
  runsWords,
  settledWords,
} from '../../src/components/pictures/addARun/words.ts';
import { answerFor, assumedKey, maxRuns, maxSpacedKey, parseWeek } from '../../src/rules/index.ts';
import { forEvery } from '../forEvery.ts';

const steps = addARunSteps();

/** Days of a week that hold a key workout, 0 for Monday. */
function keyDays(notation: string): number[] {
  const parsed = parseWeek(notation);
  if (!parsed.ok) throw new Error(`Not a week: ${notation}`);
  return parsed.value.flatMap((day, at) => (day.includes('K') ? [at] : []));
}

describe('one more run at a time', () => {
  it('shows the answer of the rules for 1 to 14 runs', () => {
    expect(steps.map(({ runs }) => runs)).toEqual(
      Array.from({ length: maxRuns }, (_, at) => at + 1),
    );
    forEvery(steps, runsWords, ({ runs, counts, week, status }) => {
      const key = assumedKey({ runs, phase: 'build' });
      const answer = answerFor({ runs, key, phase: 'build' });
      expect([counts, week, status]).toEqual([answer.counts, answer.exampleWeek, answer.status]);
    });
  });

  it('moves no key workout once they are there', () => {
    const full = steps.filter(({ runs }) => runs >= maxSpacedKey);
    forEvery(full, runsWords, ({ week }) => {
      expect(keyDays(week)).toEqual(keyDays(full[0]?.week ?? ''));
    });
  });

  it('adds one run of one kind', () => {
    const kinds = { K: 'key', R: 'recovery', E: 'easy' } as const;
    for (const [at, { counts, added }] of steps.entries()) {
      const before = steps[at - 1]?.counts[kinds[added]] ?? 0;
      expect(counts[kinds[added]]).toBe(before + 1);
    }
  });

  it('has fewer free days outside every shadow until there are none', () => {
    expect(steps.map(({ freeDays }) => freeDays)).toEqual([
      5, 3, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ]);
  });

  it.each([
    [1, 'Run 1 is a key workout, with room to stand apart.', 'the first of three'],
    [4, 'Run 4 lands in a shadow as a recovery run, or outside as an easy one.', 'left open'],
    [5, 'Run 5 takes the last free day outside every shadow: an easy run.', 'the last free day'],
    [
      6,
      'Only days in a shadow are left for run\u00a06: that is what a recovery run is for.',
      'no other day of its own',
    ],
    [
      8,
      'Every day has a run: run\u00a08 shares one outside every shadow, an easy run.',
      'a second run of a day',
    ],
    [
      12,
      'Run 12 shares a day inside a shadow, where our week still calls it easy.',
      'the week breaks a guideline and says so',
    ],
  ])('at %i runs: %s (%s)', (runs, sentence) => {
    const step = steps[runs - 1];
    expect(step && addedSentence(step)).toBe(sentence);
  });

  it('says who settles it, and calls ours what is ours', () => {
    forEvery(steps, runsWords, (step) => {
      expect(settledWords(step)).toMatch(
        step.status === 'settled' ? /^The starting article says so\.$/ : /does not say/,
      );
      expect(/our number/.test(settledWords(step))).toBe(step.status === 'silent');
      expect(freeWords(step)).toMatch(/^(No|\d+) days? outside every shadow (is|are) free\.$/);
    });
  });
});
