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

const answers = allSituations().map((situation) => answerFor(situation));
const named = answers.map((answer): [string, Answer] => [nameOf(answer), answer]);

describe('every answer', () => {
  it('covers 184 situations, each once', () => {
    expect(new Set(named.map(([name]) => name)).size).toBe(184);
  });

  it.each(named)('%s: counts add up and are never negative', (_, { situation, counts }) => {
    expect(counts.key + counts.recovery + counts.easy).toBe(situation.runs);
    expect(Math.min(...Object.values(counts))).toBeGreaterThanOrEqual(0);
    expect(counts.recovery).toBeLessThanOrEqual(counts.key);
  });

  it.each(named)('%s: the example week has exactly the counts it claims', (_, answer) => {
    for (const { exampleWeek, counts } of [answer, answer.alternative ?? answer]) {
      expect(countWeek(weekOf(exampleWeek))).toEqual(counts);
    }
  });

  it.each(named)('%s: each recovery run follows a key workout within a day', (_, answer) => {
    const week = weekOf(answer.exampleWeek);
    const strays = week.filter(
      (day, index) => day.includes('R') && day[0] !== 'K' && !week[(index + 6) % 7]?.includes('K'),
    );
    expect(strays).toEqual([]);
  });

  it.each(named)('%s: every reason names a guideline that exists, in bib order', (_, answer) => {
    const order = guidelines.map(({ id }) => id);
    const bibs = answer.reasons.map(({ guideline }) => order.indexOf(guideline));
    expect(bibs).not.toContain(-1);
    expect(bibs).toEqual([...bibs].sort((one, other) => one - other));
    for (const { status, overriddenBy } of answer.reasons) {
      expect(overriddenBy !== undefined).toBe(status === 'overridden');
    }
  });

  it.each(named)('%s: names each guideline that its week breaks, and no other', (_, answer) => {
    const restAfterKey = answer.situation.runs <= 3;
    expect(answer.breaks).toEqual(
      Object.keys(breaksOf(weekOf(answer.exampleWeek), { restAfterKey })),
    );
  });

  it('asks for no fewer recovery runs when a run is added in the same phase', () => {
    for (const one of answers) {
      const { runs, key, phase } = one.situation;
      if (runs === 14) continue;
      const more = answerFor({ runs: runs + 1, key, phase });
      expect(more.recovery.atLeast).toBeGreaterThanOrEqual(one.recovery.atLeast);
      expect(more.counts.recovery).toBeGreaterThanOrEqual(one.counts.recovery);
    }
  });
});

describe('the example week against all arrangements', () => {
  const upToSeven = answers.filter(({ situation }) => situation.runs <= 7);

  it.each(upToSeven.map((answer): [string, Answer] => [nameOf(answer), answer]))(
    '%s: no arrangement has fewer neighbouring key workouts or easy runs in a shadow',
    (_, answer) => {
      const mine = faults(weekOf(answer.exampleWeek), answer.situation.runs);
      const least = Math.min(
        ...arrangements(answer.counts).map((week) => faults(week, answer.situation.runs)),
      );
      expect(mine).toBe(least);
    },
  );

  it('keeps key workouts apart on every week of up to three, doubles included', () => {
    for (const { situation, breaks } of answers) {
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
