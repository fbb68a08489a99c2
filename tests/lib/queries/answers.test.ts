import { describe, expect, it } from 'vitest';
import { answerPageWords, stepWords } from '../../../src/lib/words/answerPage.ts';
import {
  answerAt,
  answers,
  isListed,
  nearestSituations,
} from '../../../src/lib/queries/answers.ts';
import { answerPagePath } from '../../../src/lib/addresses/urlState.ts';
import { allSituations } from '../../../src/rules/index.ts';
import type { Situation } from '../../../src/rules/index.ts';

const words = 'src/lib/words/answerPage.ts';
const inShort = ({ runs, key, phase }: Situation) => `${runs}/${key}/${phase}`;

describe('answers', () => {
  it('are found by their situation, and nowhere else', () => {
    for (const answer of answers) expect(answerAt(answer.situation)).toBe(answer);
    expect(answerAt({ runs: 3, key: 4, phase: 'build' })).toBeUndefined();
    expect(answerAt({ runs: 15, key: 3, phase: 'build' })).toBeUndefined();
  });

  it('have an address each', () => {
    const paths = allSituations().map(answerPagePath);
    expect(new Set(paths).size).toBe(paths.length);
    expect(answerPagePath({ runs: 6, key: 3, phase: 'build' })).toBe('/week/6-runs/3-key/');
    expect(answerPagePath({ runs: 6, key: 0, phase: 'base' })).toBe('/week/6-runs/0-key/base/');
  });

  it('are listed where the key count is the assumed one, for three to seven runs', () => {
    expect(allSituations().filter(isListed).map(inShort)).toEqual([
      '3/3/build',
      '4/3/build',
      '5/3/build',
      '6/3/build',
      '7/3/build',
      '3/0/base',
      '4/0/base',
      '5/0/base',
      '6/0/base',
      '7/0/base',
    ]);
  });
});

describe('nearestSituations', () => {
  it.each<[Situation, string[], string]>([
    [
      { runs: 6, key: 3, phase: 'build' },
      ['7/3/build', '5/3/build', '6/4/build', '6/2/build', '6/3/base'],
      'all five steps',
    ],
    [{ runs: 0, key: 0, phase: 'build' }, ['1/0/build', '0/0/base'], 'nothing to take away'],
    [
      { runs: 3, key: 3, phase: 'base' },
      ['4/3/base', '3/2/base', '3/3/build'],
      'every run is a key workout',
    ],
    [
      { runs: 14, key: 7, phase: 'build' },
      ['13/7/build', '14/6/build', '14/7/base'],
      'nothing to add',
    ],
  ])('%o: %j: %s', (situation, near) => {
    expect(nearestSituations(situation).map((one) => inShort(one.situation))).toEqual(near);
  });

  it('is mutual: whoever is near has this one near', () => {
    for (const situation of allSituations()) {
      for (const near of nearestSituations(situation)) {
        expect(nearestSituations(near.situation).map((one) => inShort(one.situation))).toContain(
          inShort(situation),
        );
        expect(stepWords[near.step]).toMatch(/\w/);
      }
    }
  });
});

describe('the words of answer pages', () => {
  const pages = answers.map((answer) => ({ answer, ...answerPageWords(answer) }));

  it('are of a length that search engines show', () => {
    for (const { title, description } of pages) {
      const whole = `${title} · Tired Legs`;
      expect(whole.length, `${words}: the title "${whole}" is too long.`).toBeLessThan(60);
      expect(
        description.length,
        `${words}: "${description}" has ${description.length} characters: make it 110 to 155.`,
      ).toSatisfy((length: number) => length >= 110 && length <= 155);
    }
  });

  it.each(['title', 'heading', 'description'] as const)('give every page its own %s', (field) => {
    expect(new Set(pages.map((page) => page[field])).size).toBe(answers.length);
  });

  it('hold no number but those of the answer', () => {
    for (const { answer, title, heading, lead, description } of pages) {
      const { situation, counts, recovery } = answer;
      const known = new Set([
        ...[situation.runs, situation.key],
        ...Object.values(counts),
        recovery.atLeast,
        ...(answer.alternative ? [answer.alternative.counts.recovery] : []),
      ]);
      for (const number of `${title} ${heading} ${lead} ${description}`.match(/\d+/g) ?? []) {
        expect(
          known.has(Number(number)),
          `${words}: ${inShort(situation)} says ${number}, which its answer does not.`,
        ).toBe(true);
      }
    }
  });

  it('never count recovery runs for a week in which what is asked for does not fit', () => {
    for (const { answer, title, lead } of pages) {
      if (answer.status !== 'cannot-fit') continue;
      expect(title).toMatch(/what fits$/);
      expect(lead).toMatch(/do not fit/);
    }
  });
});
