import { describe, expect, it } from 'vitest';
import {
  allSituations,
  answerFor,
  breaksOf,
  countWeek,
  guidelines,
  parseWeek,
} from '../../../src/rules/index.ts';
import type { Answer, Day, Week } from '../../../src/rules/index.ts';
import { arrangements, faults } from './bruteForce.ts';

/** Asked for inside the tests: what runs while they are collected, `npm run mutants` cannot tell apart. */
const answers = () => allSituations().map((situation) => answerFor(situation));

/** The answers of which something is not true, by name. */
function without(isTrue: (answer: Answer) => boolean, among = answers()): string[] {
  return among.filter((answer) => !isTrue(answer)).map(nameOf);
}

describe('every answer', () => {
  it('is one of 184 situations, each once', () => {
    expect(new Set(answers().map(nameOf)).size).toBe(184);
  });

  it('has counts that add up and are never negative', () => {
    const addUp = without(
      ({ situation, counts }) =>
        counts.key + counts.recovery + counts.easy === situation.runs &&
        Math.min(...Object.values(counts)) >= 0 &&
        counts.recovery <= counts.key,
    );
    expect(addUp).toEqual([]);
  });

  it('shows a week with exactly the counts it claims', () => {
    for (const answer of answers()) {
      for (const { exampleWeek, counts } of [answer, answer.alternative ?? answer]) {
        expect(countWeek(weekOf(exampleWeek)), nameOf(answer)).toEqual(counts);
      }
    }
  });

  it('has each recovery run follow a key workout within a day', () => {
    const strays = without(({ exampleWeek }) => {
      const week = weekOf(exampleWeek);
      return week.every(
        (day, index) =>
          !day.includes('R') || day[0] === 'K' || week[(index + 6) % 7]?.includes('K'),
      );
    });
    expect(strays).toEqual([]);
  });

  it('gives as reasons guidelines that exist, in bib order', () => {
    const order = guidelines.map(({ id }) => id);
    for (const answer of answers()) {
      const bibs = answer.reasons.map(({ guideline }) => order.indexOf(guideline));
      expect(bibs, nameOf(answer)).not.toContain(-1);
      expect(bibs, nameOf(answer)).toEqual([...bibs].sort((one, other) => one - other));
      for (const { status, overriddenBy } of answer.reasons) {
        expect(overriddenBy !== undefined, nameOf(answer)).toBe(status === 'overridden');
      }
    }
  });

  it('names each guideline that its week breaks, and no other', () => {
    for (const answer of answers()) {
      const restAfterKey = answer.situation.runs <= 3;
      expect(answer.breaks, nameOf(answer)).toEqual(
        Object.keys(breaksOf(weekOf(answer.exampleWeek), { restAfterKey })),
      );
    }
  });

  it('asks for no fewer recovery runs when a run is added in the same phase', () => {
    for (const one of answers()) {
      const { runs, key, phase } = one.situation;
      if (runs === 14) continue;
      const more = answerFor({ runs: runs + 1, key, phase });
      expect(more.recovery.atLeast).toBeGreaterThanOrEqual(one.recovery.atLeast);
      expect(more.counts.recovery).toBeGreaterThanOrEqual(one.counts.recovery);
    }
  });
});

describe('the example week against all arrangements', () => {
  it('has the fewest neighboring key workouts, then the fewest easy runs in a shadow', () => {
    const upToSeven = answers().filter(({ situation }) => situation.runs <= 7);
    const worse = without(({ situation, counts, exampleWeek }) => {
      const all = arrangements(counts).map((week) => faults(week, situation.runs));
      return faults(weekOf(exampleWeek), situation.runs) === Math.min(...all);
    }, upToSeven);
    expect(worse).toEqual([]);
  });

  it('keeps key workouts apart on every week of up to three, doubles included', () => {
    for (const { situation, breaks } of answers()) {
      expect(breaks.includes('no-two-hard-runs-in-24-hours')).toBe(situation.key > 3);
    }
  });

  it.each([
    [['K', '-', '-', '-', '-', '-', 'K'], 1],
    [['K', '-', 'K', '-', '-', '-', '-'], 0],
  ])('takes Sunday and Monday as neighbours: %j', (cells, neighbouring) => {
    const week = (cells as string[]).map((cell): Day => (cell === '-' ? [] : ['K']));
    expect(breaksOf(week)['no-two-hard-runs-in-24-hours'] ?? 0).toBe(neighbouring);
  });
});

function weekOf(notation: string): Week {
  const parsed = parseWeek(notation);
  if (!parsed.ok) throw new Error(`Not a week: ${notation}`);
  return parsed.value;
}

function nameOf({ situation: { runs, key, phase } }: Answer): string {
  return `${runs} runs, ${key} key, ${phase}`;
}
