import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  allSituations,
  answerFor,
  arrangeWeeks,
  checkWeek,
  costOf,
  countWeek,
  formatWeek,
  noWishes,
  planWeek,
} from '../../../src/rules/index.ts';
import type { Plan, Week, Wishes } from '../../../src/rules/index.ts';
import { arrangements, faults } from './bruteForce.ts';

/** Random tests on a busy machine need longer than the usual five seconds. */
const slow = 120_000;

const everySituation = allSituations();
const upToSeven = everySituation.filter(({ runs }) => runs <= 7);

const wishes: fc.Arbitrary<Wishes> = fc.record({
  canRun: fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }),
  fixed: fc.uniqueArray(
    fc.record({ day: fc.nat(6), kind: fc.constantFrom('K' as const, 'R' as const, 'E' as const) }),
    { maxLength: 3, selector: ({ day }) => day },
  ),
});
const manyRooms = fc.record({
  canRun: fc.array(
    fc.integer({ min: 0, max: 9 }).map((n) => n > 1),
    { minLength: 7, maxLength: 7 },
  ),
  fixed: wishes.map(({ fixed }) => fixed.slice(0, 2)),
});

describe('planWeek without wishes', () => {
  it('gives the example week of every situation first', () => {
    for (const situation of everySituation) {
      const [first] = planned(planWeek(situation, noWishes)).weeks;
      expect(formatWeek(first)).toBe(answerFor(situation).exampleWeek);
    }
  });
});

describe('planWeek with wishes', () => {
  it(
    'is as good as the best of all arrangements, and refuses only what has none',
    () => {
      fc.assert(
        fc.property(
          fc.constantFrom(...upToSeven),
          fc.oneof(wishes, manyRooms),
          (situation, wish) => {
            const allowed = arrangements(answerFor(situation).counts).filter((week) =>
              keeps(week, wish),
            );
            const plan = planWeek(situation, wish);
            if (plan.outcome === 'cannot') return allowed.length === 0;
            const least = Math.min(...allowed.map((week) => faults(week, situation.runs)));
            return plan.weeks.every(
              (week) => keeps(week, wish) && faults(week, situation.runs) === least,
            );
          },
        ),
        { numRuns: 3000 },
      );
    },
    slow,
  );

  it(
    'offers a nearest plan that keeps the same wishes, where any week does',
    () => {
      fc.assert(
        fc.property(fc.constantFrom(...everySituation), wishes, (situation, wish) => {
          const plan = planWeek(situation, wish);
          if (plan.outcome === 'planned') return true;
          const { nearest } = plan;
          if (!nearest) {
            const others = everySituation.filter(({ phase }) => phase === situation.phase);
            return others.every((other) => planWeek(other, wish).outcome === 'cannot');
          }
          return nearest.weeks.every((week) => keeps(week, wish));
        }),
      );
    },
    slow,
  );

  it(
    'keeps the counts of the answer, doubles and closed days included',
    () => {
      fc.assert(
        fc.property(fc.constantFrom(...everySituation), manyRooms, (situation, wish) => {
          const plan = planWeek(situation, wish);
          if (plan.outcome === 'cannot') return true;
          const { key, recovery, easy } = answerFor(situation).counts;
          return plan.weeks.every((week) => {
            const counts = countWeek(week);
            return counts.key === key && counts.recovery === recovery && counts.easy === easy;
          });
        }),
      );
    },
    slow,
  );

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

it('planner and checker agree: no note above “others advise” but what the answer said', () => {
  for (const situation of everySituation) {
    const { status } = answerFor(situation);
    for (const week of planned(planWeek(situation, noWishes)).weeks) {
      const notes = checkWeek(week, situation.phase).filter(({ level }) => level === 'article');
      const unforeseen = notes.filter(
        ({ code }) => !(code === 'too-few-recovery' && status === 'cannot-fit'),
      );
      expect(unforeseen, `${JSON.stringify(situation)} ${formatWeek(week)}`).toEqual([]);
    }
  }
});

it('gives no arrangement for counts that no week holds', () => {
  expect(arrangeWeeks({ key: 8, recovery: 0, easy: 0, restDays: 0 })).toEqual([]);
});

function planned(plan: Plan): Extract<Plan, { outcome: 'planned' }> {
  if (plan.outcome !== 'planned') throw new Error(`Not planned: ${plan.because}`);
  return plan;
}

function keeps(week: Week, { canRun, fixed }: Wishes): boolean {
  return week.every((day, index) => {
    const here = fixed.filter((one) => one.day === index);
    if (day.length === 0) return here.length === 0;
    return (canRun[index] || here.length > 0) && here.every(({ kind }) => day.includes(kind));
  });
}

function days(...open: number[]): boolean[] {
  return Array.from({ length: 7 }, (_, day) => open.includes(day));
}

function fixedKeys(...on: number[]): { day: number; kind: 'K' }[] {
  return on.map((day) => ({ day, kind: 'K' }));
}
