import { describe, expect, it } from 'vitest';
import { answersWith, nextKeys, phases, todayFor, yesterdays } from '../../../src/rules/index.ts';
import type {
  Advice,
  Authority,
  NextKey,
  Phase,
  TodayReason,
  Yesterday,
} from '../../../src/rules/index.ts';

type Row = [Yesterday, NextKey, runs: number, Phase, Advice, guideline: string, why: string];

const rows: Row[] = [
  [
    'key',
    'later',
    2,
    'build',
    'rest',
    'three-runs-rest-after-key',
    'below three nobody asks for a run',
  ],
  ['key', 'tomorrow', 3, 'build', 'rest', 'three-runs-rest-after-key', 'the article says so'],
  [
    'key',
    'later',
    4,
    'build',
    'recovery-run',
    'four-runs-fourth-run',
    'the fourth run, the day after',
  ],
  ['key', 'tomorrow', 5, 'build', 'recovery-run', 'within-24-hours', 'in the shadow'],
  ['key', 'none', 14, 'build', 'recovery-run', 'within-24-hours', 'in the shadow, nothing planned'],
  ['key', 'later', 5, 'base', 'your-choice', 'base-phase-skip', 'usually not needed'],
  [
    'run',
    'tomorrow',
    6,
    'build',
    'your-choice',
    'one-easy-run-between-hard-runs',
    'one was enough',
  ],
  ['rest', 'tomorrow', 6, 'build', 'easy-run', 'one-easy-run-between-hard-runs', 'one is fine'],
  ['run', 'later', 6, 'build', 'easy-run', 'within-24-hours', 'outside every shadow'],
  ['rest', 'none', 6, 'base', 'your-choice', 'experiment-to-find-your-formula', 'nothing decides'],
];

describe('todayFor', () => {
  it.each(rows)('yesterday %s, key %s, %i runs, %s: %s by %s, %s', (...row) => {
    const [yesterday, nextKey, runs, phase, advice, guideline] = row;
    const today = todayFor({ yesterday, nextKey, runs, phase });
    expect([today.advice, today.guideline]).toEqual([advice, guideline]);
  });

  it('asks for a recovery run only the day after a key workout, from four runs, in build', () => {
    for (const yesterday of yesterdays) {
      for (const nextKey of nextKeys) {
        for (const phase of phases) {
          for (let runs = 0; runs <= 14; runs += 1) {
            const { advice } = todayFor({ yesterday, nextKey, runs, phase });
            const inShadow = yesterday === 'key' && phase === 'build' && runs >= 4;
            expect(advice === 'recovery-run').toBe(inShadow);
          }
        }
      }
    }
  });
});

describe('todayFor says why, and who says so', () => {
  it.each<[Yesterday, NextKey, runs: number, Phase, because: TodayReason, saidBy: Authority]>([
    ['key', 'later', 0, 'build', 'days-enough', 'house'],
    ['key', 'later', 2, 'base', 'days-enough', 'house'],
    ['key', 'later', 3, 'build', 'rest-after-key', 'article'],
    ['key', 'later', 4, 'build', 'one-of-two', 'original-list'],
    ['key', 'later', 4, 'base', 'usually-none-in-base', 'article'],
    ['key', 'later', 5, 'build', 'in-shadow', 'original-list'],
    ['run', 'tomorrow', 6, 'build', 'had-an-easy-run', 'original-list'],
    ['rest', 'tomorrow', 6, 'build', 'room-for-one-easy-run', 'house'],
    ['run', 'later', 6, 'build', 'outside-shadow', 'house'],
    ['rest', 'none', 6, 'base', 'nothing-planned', 'article'],
  ])('yesterday %s, key %s, %i runs, %s: %s, by %s', (yesterday, nextKey, runs, phase, ...row) => {
    const { because, saidBy } = todayFor({ yesterday, nextKey, runs, phase });
    expect([because, saidBy]).toEqual(row);
  });
});

it.each([-1, 15, 5.5, NaN])('%d runs a week are refused', (runs) => {
  expect(() => todayFor({ yesterday: 'rest', nextKey: 'none', runs, phase: 'build' })).toThrow(
    new RangeError('A week has 0 to 14 runs, as a whole number.'),
  );
});

describe('answersWith', () => {
  it.each<
    [wanted: { recovery?: number; key?: number; runs?: number }, runs: string[], why: string]
  >([
    [{ recovery: 2, key: 3 }, ['6'], 'two recovery runs, three key workouts'],
    [{ recovery: 1, runs: 5 }, ['5', '5', '5', '5'], 'any key count that fits at five'],
    [{ recovery: 7 }, ['14'], 'only two a day, a key workout each'],
    [{ recovery: 0, runs: 5 }, [], 'none fits only where one is asked for and cannot be had'],
    [{ recovery: 1, runs: 6 }, [], 'and one where two are asked for'],
    [{ recovery: 1, key: 3 }, ['4', '5'], 'four is open, five asks for it'],
    [{ recovery: 8 }, [], 'more than there are key workouts'],
  ])('%j in build: runs %j, %s', (wanted, runs) => {
    const found = answersWith({ ...wanted, phase: 'build' });
    expect(found.map(({ situation }) => String(situation.runs))).toEqual(runs);
  });

  it('finds no week with recovery runs in a base phase', () => {
    expect(answersWith({ recovery: 1, phase: 'base' })).toEqual([]);
  });
});
