import { describe, expect, it } from 'vitest';
import {
  allSituations,
  answerFor,
  costOf,
  formatWeek,
  noWishes,
  planWeek,
} from '../../../src/rules/index.ts';
import type { Plan, Wishes, RunKind } from '../../../src/rules/index.ts';

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

  it.each<[situation: string, room: string, fixed: string, plan: string, why: string]>([
    ['5/3', '.x.x.x.', '0E 2R', '1: E.K.R.K.-.K.-', 'a fixed day counts as one with room'],
    ['3/3', 'xxx....', '', '1: K.K.K.-.-.-.-, against no-two-hard-runs-in-24-hours', 'just room'],
    [
      '3/2',
      'xxx....',
      '',
      '1: K.E.K.-.-.-.-, against within-24-hours three-runs-rest-after-key',
      'no room for the rest that is asked',
    ],
    ['3/2', '.x.x...', '5K', '2: -.K.-.E.-.K.-', 'a fixed run and two free days'],
    ['8/3', 'x.x.xx.', '', '2: KR.-.KR.-.EE.KR.-', 'four days just hold eight runs'],
    [
      '8/3',
      'xxxxxxx',
      '1R 1K',
      '3: E.KR.E.K.R.K.R, against within-24-hours',
      'two fixed on a day, in the order that makes sense',
    ],
    [
      '9/3',
      'xxxxxxx',
      '0E 0E 2E',
      '1: EE.K.RE.K.R.K.R, against within-24-hours',
      'two of a kind fixed on a day',
    ],
    ['9/3', 'xxxxxxx', '0K 0E 2K', '2: EK.R.K.R.EE.K.R', 'an easy and a hard run fixed on a day'],
    ['6/2', 'xxxxxxx', '1K 2R 4R', '1: E.K.R.K.R.E.-', 'a key workout goes before each fixed one'],
    ['0/0', 'xxxxxxx', '', '1: -.-.-.-.-.-.-', 'nothing to place'],

    ['5/3', '.xx....', '', 'too-few-days, nearest 2/2', 'three runs fewer, one key fewer'],
    ['3/2', '.x.x...', '', 'too-few-days, nearest 2/2', 'one day is missing'],
    ['7/3', 'xxxxxx.', '', 'too-few-days, nearest 6/3', 'seven runs want seven days'],
    ['8/3', 'x.x.x..', '', 'too-few-days, nearest 3/3', 'from eight a day holds two: four days'],
    ['7/3', '.......', '', 'too-few-days, nearest 0/0', 'no day at all'],
    ['8/7', 'xxxx...', '', 'no-arrangement, nearest 8/4', 'a key workout a day'],
    ['8/3', 'xxxxxxx', '1K 1K', 'no-arrangement, nearest none', 'never two hard runs a day'],
    ['5/1', 'xxxxxxx', '1K 4K', 'too-many-fixed, nearest 5/2', 'one key workout more'],
    ['5/3', 'xxxxxxx', '1E 2E', 'too-many-fixed, nearest 5/2', 'room for two easy runs'],
    ['5/1', 'xxxxxxx', '1R 2R', 'too-many-fixed, nearest 6/2', 'two recovery runs from six'],
    ['5/3', 'xxxxxxx', '1K 1R', 'too-many-fixed, nearest 8/3', 'a day holds two from eight'],
    ['3/0', 'xxxxxxx', '0K 0K 0K', 'too-many-fixed, nearest none', 'no day holds three'],
  ])('%s on %s with %s fixed: %s, because %s', (situation, room, fixed, expected) => {
    const [runs, key] = situation.split('/').map(Number);
    const plan = planWeek(
      { runs: runs ?? 0, key: key ?? 0, phase: 'build' },
      {
        canRun: [...room].map((day) => day === 'x'),
        fixed: fixed
          .split(' ')
          .filter(Boolean)
          .map((one) => ({ day: Number(one[0]), kind: one[1] as RunKind })),
      },
    );
    expect(shown(plan)).toBe(expected);
  });

  it('offers a plan of the same phase, where there is one', () => {
    const inBase = { runs: 5, key: 3, phase: 'base' } as const;
    const plan = planWeek(inBase, { canRun: days(1, 3, 5), fixed: [] });
    expect(plan.outcome === 'cannot' && plan.nearest?.situation).toEqual({ ...inBase, runs: 3 });
    const recovery = planWeek(inBase, { ...noWishes, fixed: [{ day: 2, kind: 'R' }] });
    expect(shown(recovery)).toBe('too-many-fixed, nearest none');
  });

  it('throws on a week there is not', () => {
    expect(() => planWeek({ runs: 3, key: 4, phase: 'build' }, noWishes)).toThrow(RangeError);
  });

  it.each<[wishes: Wishes, says: string, why: string]>([
    [{ ...noWishes, canRun: noWishes.canRun.slice(1) }, 'not 6, runs fixed on .', 'six days'],
    [{ ...noWishes, canRun: [...noWishes.canRun, true] }, 'not 8, runs fixed on .', 'eight days'],
    [{ ...noWishes, fixed: [{ day: -1, kind: 'K' }] }, 'not 7, runs fixed on -1.', 'before Monday'],
    [
      {
        ...noWishes,
        fixed: [
          { day: 0, kind: 'E' },
          { day: 7, kind: 'K' },
        ],
      },
      'not 7, runs fixed on 0, 7.',
      'one after Sunday',
    ],
    [{ ...noWishes, fixed: [{ day: 1.5, kind: 'K' }] }, 'fixed on 1.5.', 'between two days'],
  ])('throws on %j: %s: %s', (wishes, says) => {
    const plan = () => planWeek({ runs: 3, key: 3, phase: 'build' }, wishes);
    expect(plan).toThrow(RangeError);
    expect(plan).toThrow(says);
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

/** How many weeks, the first, and what it goes against; or the obstacle, and the nearest. */
function shown(plan: Plan): string {
  if (plan.outcome === 'planned') {
    const against = plan.breaks.length > 0 ? `, against ${plan.breaks.join(' ')}` : '';
    return `${plan.weeks.length}: ${formatWeek(plan.weeks[0])}${against}`;
  }
  const { because, nearest } = plan;
  const name = nearest ? `${nearest.situation.runs}/${nearest.situation.key}` : 'none';
  return `${because}, nearest ${name}`;
}

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
