import { describe, expect, it } from 'vitest';
import {
  allSituations,
  answerFor,
  arrangeWeek,
  arrangeWeeks,
  breaksOf,
  costOf,
  formatWeek,
} from '../../../src/rules/index.ts';
import type { Counts, Week } from '../../../src/rules/index.ts';
import { arrangements, faults } from './bruteForce.ts';
import published from './fixtures/exampleWeeks.json' with { type: 'json' };

const named = (weeks: readonly Week[]) => weeks.map(formatWeek);
const keyDaysOf = (week: Week) => week.map((day) => (day.includes('K') ? 'K' : '.')).join('');
const unique = (texts: readonly string[]) => [...new Set(texts)].sort();
const upToSeven = () => allSituations().filter(({ runs }) => runs <= 7);

describe('costOf finds the first week better', () => {
  it.each<[better: string, worse: string, why: string]>([
    [
      'K.K.R.-.-.-.-',
      'K.-.-.K.-.R.-',
      'a stray recovery run is none, so rather hard days together',
    ],
    ['-.K.E.K.-.-.-', '-.K.K.E.-.-.-', 'rather an easy run in a shadow than hard days together'],
    ['-.KR.R.-.-.-.-', '-.K.E.-.E.-.-', 'a shadow for two rather than an easy run in it'],
    ['-.K.R.-.-.K.-', '-.K.-.K.R.-.-', 'spread out, rest days together or not'],
    ['K.R.-.K.R.-.-', 'K.-.K.R.-.-.R', 'three days apart rather than two'],
    ['-.K.-.-.K.-.-', '-.K.-.K.-.-.-', 'three days between hard runs rather than two'],
    ['E.-.E.-.E.-.-', 'E.E.E.-.-.-.-', 'rest days apart'],
    ['-.-.E.-.-.-.E', 'E.E.-.-.-.-.-', 'runs apart'],
    ['-.K.R.-.EE.-.E', 'E.KR.-.E.-.E.-', 'recovery the next day rather than the same'],
    ['-.EK.-.-.-.-.-', '-.KE.-.-.-.-.-', 'the easy run first, outside the shadow'],
    ['-.K.-.-.E.-.-', '-.EK.-.-.-.-.-', 'one run a day'],
    ['-.K.R.-.-.KR.-', '-.KR.R.-.-.K.-', 'one recovery run in each shadow'],
    ['-.K.R.-.-.KR.-', '-.K.RR.-.-.K.-', 'not both on one day'],
    ['-.K.R.-.-.KR.-', '-.K.-.-.-.KRR.-', 'not both after one another'],
    ['-.K.-.-.-.-.-', 'K.-.-.-.-.-.-', 'Tuesday is a usual day, Monday is not'],
    ['-.-.-.K.-.-.-', '-.-.-.-.K.-.-', 'Thursday, not Friday'],
    ['-.-.-.-.-.K.-', '-.-.-.-.-.-.K', 'Saturday, not Sunday'],
    ['E.-.-.-.-.-.-', 'R.-.-.-.-.-.-', 'no recovery run without a key workout'],
    ['-.K.R.-.-.-.-', '-.RK.-.-.-.-.-', 'a run before the key workout recovers from nothing'],
    ['-.K.R.-.-.-.-', '-.K.-.R.-.-.-', 'two days later is too late'],
  ])('%s before %s: %s', (better, worse) => {
    expect(costOf(weekOf(better))).toBeLessThan(costOf(weekOf(worse)));
  });

  it('and costs nothing where nothing is against it', () => {
    expect(costOf(weekOf('E.E.E.E.E.E.E'))).toBe(0);
    expect(costOf(weekOf('E.K.R.K.R.E.E'))).toBe(costOf(weekOf('E.K.-.K.-.E.E')));
    // Two hard runs in a day are a note of the checker; no arrangement has them.
    expect(costOf(weekOf('KK.R.E.E.E.E.E'))).toBe(costOf(weekOf('K.R.E.E.E.E.E')));
  });

  it('and where rest is asked after a key workout, the week that rests', () => {
    const rests = weekOf('-.K.-.R.-.-.-');
    const runs = weekOf('-.K.E.-.-.-.-');
    expect(costOf(weekOf('-.K.-.E.-.-.-'), { restAfterKey: true })).toBeLessThan(
      costOf(runs, { restAfterKey: true }),
    );
    expect(costOf(runs, { restAfterKey: true })).toBeGreaterThan(costOf(runs));
    expect(costOf(rests, { restAfterKey: true })).toBe(costOf(rests));
    const hard = weekOf('K.K.-.-.-.-.-');
    expect(costOf(hard, { restAfterKey: true })).toBe(costOf(hard));
  });
});

describe('breaksOf counts what a week goes against', () => {
  const spacing = 'no-two-hard-runs-in-24-hours';
  const shadow = 'within-24-hours';
  const rest = 'three-runs-rest-after-key';
  it.each<[string, boolean, object, string]>([
    ['-.K.-.K.-.K.-', true, {}, 'nothing'],
    ['K.K.-.-.E.-.E', false, { [spacing]: 1 }, 'hard days together'],
    ['K.K.K.E.-.-.-', false, { [spacing]: 2, [shadow]: 1 }, 'three in a row, then an easy run'],
    ['-.KE.EE.-.-.-.-', false, { [shadow]: 3 }, 'every easy run in the shadow'],
    ['-.EK.-.-.-.-.-', false, {}, 'an easy run before the key workout'],
    ['-.K.E.-.-.-.-', true, { [shadow]: 1, [rest]: 1 }, 'a run where rest is asked'],
    ['-.K.R.-.-.-.-', true, { [rest]: 1 }, 'a recovery run where rest is asked'],
    ['-.K.R.-.-.-.-', false, {}, 'a recovery run where none is'],
    ['-.K.K.-.-.-.-', true, { [spacing]: 1 }, 'a key workout the day after is no other run'],
  ])('%s, rest asked %s: %j, %s', (notation, restAfterKey, breaks) => {
    expect(breaksOf(weekOf(notation), { restAfterKey })).toEqual(breaks);
  });
});

describe('arrangeWeeks', () => {
  it.each<[Counts, string, string]>([
    [{ key: 8, recovery: 0, easy: 0, restDays: 0 }, 'key', 'eight key workouts'],
    [{ key: 0, recovery: 0, easy: 15, restDays: 0 }, 'easy', 'fifteen runs'],
    [{ key: 1, recovery: 0, easy: 0, restDays: 5 }, 'restDays', 'six days'],
    [{ key: 1, recovery: 0, easy: 0, restDays: 7 }, 'restDays', 'eight days'],
    [{ key: 1, recovery: 0, easy: 1, restDays: 7 }, 'easy', 'a run too many for what is left'],
    [{ key: 1, recovery: 1, easy: 0, restDays: 7 }, 'recovery', 'the same for a recovery run'],
    [{ key: 7, recovery: 8, easy: 0, restDays: 0 }, 'recovery', 'one more than two a day'],
  ])('has none for %j, and arrangeWeek throws and says so: %s, %s', (counts, count) => {
    expect(arrangeWeeks(counts)).toEqual([]);
    expect(() => arrangeWeek(counts)).toThrow(RangeError);
    expect(() => arrangeWeek(counts)).toThrow(`"${count}":`);
  });

  it('asks the reader’s days: each run only where it is allowed', () => {
    const counts = { key: 2, recovery: 1, easy: 1, restDays: 3 };
    const allows = (day: number, runs: readonly string[]) => runs.length === 0 || day > 2;
    expect(formatWeek(arrangeWeek(counts, { allows }))).toBe('-.-.-.K.R.E.K');
  });

  it('keeps recovery runs in the one shadow there is, up to two on a day', () => {
    const counts = { key: 1, recovery: 3, easy: 0, restDays: 5 };
    expect(formatWeek(arrangeWeek(counts))).toBe('-.KR.RR.-.-.-.-');
  });

  it('spreads key workouts less where a recovery run is tied to its day', () => {
    const counts = { key: 2, recovery: 1, easy: 0, restDays: 4 };
    const allows = (day: number, runs: readonly string[]) =>
      !runs.includes('R') || (day === 1 && !runs.includes('K'));
    expect(formatWeek(arrangeWeek(counts))).toBe('-.K.R.-.-.K.-');
    expect(formatWeek(arrangeWeek(counts, { allows }))).toBe('K.R.-.K.-.-.-');
    expect(named(arrangeWeeks(counts, { allows }))).toEqual([
      'K.R.-.K.-.-.-',
      'K.R.-.-.K.-.-',
      'K.R.-.-.-.K.-',
      'K.R.K.-.-.-.-',
    ]);
  });

  it('asks for no rest after a key workout unless it is told to', () => {
    const counts = { key: 2, recovery: 1, easy: 2, restDays: 3 };
    expect(formatWeek(arrangeWeek(counts))).toBe('-.K.-.EE.-.K.R');
    expect(formatWeek(arrangeWeek(counts, { restAfterKey: true }))).toBe('E.K.-.E.-.KR.-');
  });

  it('gives one week for each choice of key days that keeps as many guidelines', () => {
    for (const { situation, counts } of upToSeven().map((one) => answerFor(one))) {
      const all = arrangements(counts);
      const least = Math.min(...all.map((week) => faults(week, situation.runs)));
      const best = all.filter((week) => faults(week, situation.runs) === least);
      const given = arrangeWeeks(counts, { restAfterKey: situation.runs <= 3 });
      expect(given.map(keyDaysOf).sort(), JSON.stringify(counts)).toEqual(
        unique(best.map(keyDaysOf)),
      );
      expect(named(given.slice(0, 1))).toEqual(
        named([arrangeWeek(counts, { restAfterKey: situation.runs <= 3 })]),
      );
    }
  });
});

describe('example weeks', () => {
  it.each(['build', 'base'] as const)('of %s stay as they were published', (phase) => {
    const now: Record<string, string[]> = {};
    for (const situation of allSituations()) {
      if (situation.phase !== phase) continue;
      (now[`${situation.runs} runs`] ??= []).push(answerFor(situation).exampleWeek);
    }
    expect(now).toEqual(published[phase]);
  });

  it('get no better when two days change places', () => {
    const better: string[] = [];
    for (const situation of allSituations()) {
      const rules = { restAfterKey: situation.runs <= 3 };
      const week = weekOf(answerFor(situation).exampleWeek);
      for (let one = 0; one < 7; one += 1) {
        for (let other = 0; other < one; other += 1) {
          const swapped = week.with(one, week[other] ?? []).with(other, week[one] ?? []);
          if (costOf(swapped, rules) < costOf(week, rules)) better.push(formatWeek(swapped));
        }
      }
    }
    expect(better).toEqual([]);
  });
});

function weekOf(notation: string): Week {
  return notation.split('.').map((cell) => (cell === '-' ? [] : ([...cell] as Week[number])));
}
