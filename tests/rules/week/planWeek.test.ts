import { describe, expect, it } from 'vitest';
import {
  allSituations,
  answerFor,
  arrangeWeeks,
  costOf,
  formatWeek,
  noWishes,
  planWeek,
} from '../../../src/rules/index.ts';
import type { Plan } from '../../../src/rules/index.ts';

const everySituation = allSituations();

describe('planWeek without wishes', () => {
  it('gives the example week of every situation first', () => {
    for (const situation of everySituation) {
      const [first] = planned(planWeek(situation, noWishes)).weeks;
      expect(formatWeek(first)).toBe(answerFor(situation).exampleWeek);
    }
  });
});

describe('planWeek with wishes', () => {
  it('steps through equally good weeks in a stable order, each once', () => {
    for (const situation of everySituation) {
      const { weeks } = planned(planWeek(situation, noWishes));
      const names = weeks.map(formatWeek);
      expect(new Set(names).size).toBe(names.length);
      expect(planned(planWeek(situation, noWishes)).weeks.map(formatWeek)).toEqual(names);
      const costs = weeks.map((week) => costOf(week, { restAfterKey: situation.runs <= 3 }));
      expect(costs).toEqual([...costs].sort((one, other) => one - other));
    }
  });

  it.each([
    [
      { runs: 5, key: 3 },
      'five days off',
      { canRun: days(1, 2), fixed: [] },
      'too-few-days',
      '2 runs, 2 key',
    ],
    [
      { runs: 5, key: 1 },
      'two key fixed, one wanted',
      { ...noWishes, fixed: fixedKeys(1, 4) },
      'too-many-fixed',
      '5 runs, 2 key',
    ],
    [
      { runs: 8, key: 3 },
      'three days for eight runs',
      { canRun: days(0, 2, 4), fixed: [] },
      'too-few-days',
      '3 runs, 3 key',
    ],
  ])('%j with %s: %j is refused as %s, nearest %s', (week, _, wish, because, nearest) => {
    const plan = planWeek({ ...week, phase: 'build' }, wish);
    expect(plan.outcome).toBe('cannot');
    if (plan.outcome !== 'cannot' || !plan.nearest) return;
    const { runs, key } = plan.nearest.situation;
    expect([plan.because, `${runs} runs, ${key} key`]).toEqual([because, nearest]);
  });

  it('keeps a run that was fixed against a guideline, and names the guideline', () => {
    const wish = { ...noWishes, fixed: fixedKeys(1, 2) };
    const plan = planned(planWeek({ runs: 5, key: 3, phase: 'build' }, wish));
    expect(plan.breaks).toEqual(['no-two-hard-runs-in-24-hours']);
    expect(plan.weeks[0][1]).toEqual(['K']);
    expect(plan.weeks[0][2]).toEqual(['K']);
  });

  it('puts doubles only where a week has eight runs or more', () => {
    for (const situation of everySituation) {
      const doubles = planned(planWeek(situation, noWishes)).weeks[0].filter(
        (day) => day.length > 1,
      );
      expect(doubles.length).toBe(Math.max(0, situation.runs - 7));
    }
  });
});

it('gives no arrangement for counts that no week holds', () => {
  expect(arrangeWeeks({ key: 8, recovery: 0, easy: 0, restDays: 0 })).toEqual([]);
});

function planned(plan: Plan): Extract<Plan, { outcome: 'planned' }> {
  if (plan.outcome !== 'planned') throw new Error(`Not planned: ${plan.because}`);
  return plan;
}

function days(...open: number[]): boolean[] {
  return Array.from({ length: 7 }, (_, day) => open.includes(day));
}

function fixedKeys(...on: number[]): { day: number; kind: 'K' }[] {
  return on.map((day) => ({ day, kind: 'K' }));
}
