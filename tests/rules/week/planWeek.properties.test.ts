import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  allSituations,
  answerFor,
  checkWeek,
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

describe('planWeek with any wishes', () => {
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
