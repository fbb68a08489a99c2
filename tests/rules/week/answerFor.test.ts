import { describe, expect, it } from 'vitest';
import { allSituations, answerFor, weekFor } from '../../../src/rules/index.ts';
import type { Phase } from '../../../src/rules/index.ts';

/**
 * A table a coach could read: one row for each situation that differs.
 * counts are key/recovery/easy/rest days; asked is at least..at most recovery runs.
 */
type Row = [
  runs: number,
  key: number,
  phase: Phase,
  counts: string,
  asked: string,
  settledBy: string | null,
  status: string,
  why: string,
];

const rows: Row[] = [
  [0, 0, 'build', '0/0/0/7', '0..0', null, 'settled', 'nothing to plan'],
  [0, 0, 'base', '0/0/0/7', '0..0', null, 'settled', 'nothing to plan in a base phase either'],

  [1, 0, 'build', '0/0/1/6', '0..0', 'article', 'settled', 'below four runs none is needed'],
  [1, 1, 'build', '1/0/0/6', '0..0', 'article', 'settled', 'the only run may be a key workout'],
  [2, 2, 'build', '2/0/0/5', '0..0', 'article', 'settled', 'two key workouts, still below four'],
  [3, 0, 'build', '0/0/3/4', '0..0', 'article', 'settled', 'three easy runs, no key workout'],
  [3, 2, 'build', '2/0/1/4', '0..0', 'article', 'settled', 'rest after each key workout'],
  [3, 3, 'build', '3/0/0/4', '0..0', 'article', 'settled', 'each a key workout, rest after each'],

  [4, 0, 'build', '0/0/4/3', '0..1', 'original-list', 'open', 'no key workout, so no shadow'],
  [4, 1, 'build', '1/1/2/3', '0..1', 'original-list', 'open', 'one run placed in the one shadow'],
  [4, 2, 'build', '2/1/1/3', '0..1', 'original-list', 'open', 'one recovery run, never more'],
  [4, 3, 'build', '3/1/0/3', '0..1', 'original-list', 'open', 'the case of the original list'],
  [4, 4, 'build', '4/0/0/3', '0..1', 'original-list', 'open', 'no fourth run left over to place'],

  [5, 0, 'build', '0/0/5/2', '1..', 'article', 'cannot-fit', 'no key workout to follow'],
  [5, 1, 'build', '1/1/3/2', '1..', 'article', 'settled', 'lowest key count that fits'],
  [5, 3, 'build', '3/1/1/2', '1..', 'article', 'settled', 'the usual five-run week'],
  [5, 4, 'build', '4/1/0/2', '1..', 'article', 'settled', 'highest key count that fits'],
  [5, 5, 'build', '5/0/0/2', '1..', 'article', 'cannot-fit', 'no run left over'],

  [6, 0, 'build', '0/0/6/1', '2..', 'article', 'cannot-fit', 'no key workout to follow'],
  [6, 1, 'build', '1/1/4/1', '2..', 'article', 'cannot-fit', 'two asked for, one fits'],
  [6, 2, 'build', '2/2/2/1', '2..', 'article', 'settled', 'lowest key count that fits'],
  [6, 3, 'build', '3/2/1/1', '2..', 'article', 'settled', 'the usual six-run week'],
  [6, 4, 'build', '4/2/0/1', '2..', 'article', 'settled', 'highest key count that fits'],
  [6, 5, 'build', '5/1/0/1', '2..', 'article', 'cannot-fit', 'two asked for, one run left'],
  [6, 6, 'build', '6/0/0/1', '2..', 'article', 'cannot-fit', 'no run left over'],

  [7, 0, 'build', '0/0/7/0', '2..2', 'original-list', 'cannot-fit', 'no key workout to follow'],
  [7, 1, 'build', '1/1/5/0', '2..2', 'original-list', 'cannot-fit', 'one to follow, two asked for'],
  [7, 2, 'build', '2/2/3/0', '2..2', 'original-list', 'silent', 'article ends at six'],
  [7, 3, 'build', '3/3/1/0', '2..3', 'original-list', 'silent', 'about one for each key workout'],
  [7, 4, 'build', '4/3/0/0', '2..4', 'original-list', 'silent', 'never more than the runs left'],
  [7, 5, 'build', '5/2/0/0', '2..5', 'original-list', 'silent', 'highest key count that fits'],
  [7, 6, 'build', '6/1/0/0', '2..6', 'original-list', 'cannot-fit', 'one run left, two asked for'],
  [7, 7, 'build', '7/0/0/0', '2..7', 'original-list', 'cannot-fit', 'no run left over'],
  [8, 3, 'build', '3/3/2/0', '2..3', 'original-list', 'silent', 'first double'],
  [8, 6, 'build', '6/2/0/0', '2..6', 'original-list', 'silent', 'eight leave room for two'],
  [8, 7, 'build', '7/1/0/0', '2..7', 'original-list', 'cannot-fit', 'one run left'],
  [9, 7, 'build', '7/2/0/0', '2..7', 'original-list', 'silent', 'two runs left'],
  [14, 3, 'build', '3/3/8/0', '2..3', 'original-list', 'silent', 'two a day, three key'],
  [14, 7, 'build', '7/7/0/0', '2..7', 'original-list', 'silent', 'top of the range'],

  [1, 0, 'base', '0/0/1/6', '0..', 'article', 'settled', 'usually none in a base phase'],
  [4, 0, 'base', '0/0/4/3', '0..', 'article', 'settled', 'four is not open in a base phase'],
  [5, 0, 'base', '0/0/5/2', '0..', 'article', 'settled', 'base goes before the counts'],
  [6, 6, 'base', '6/0/0/1', '0..', 'article', 'settled', 'nothing asked for, so nothing unfit'],
  [7, 3, 'base', '3/0/4/0', '0..', 'article', 'settled', 'article speaks for base at any runs'],
  [14, 0, 'base', '0/0/14/0', '0..', 'article', 'settled', 'top of the range'],
];

describe('answerFor, by the product table', () => {
  it.each(rows)('%i runs, %i key, %s: %s, asked %s (%s, %s) because %s', (...row) => {
    const [runs, key, phase, counts, asked, settledBy, status] = row;
    const answer = answerFor({ runs, key, phase });
    const { recovery } = answer;
    expect({
      counts: Object.values(answer.counts).join('/'),
      asked: `${recovery.atLeast}..${recovery.atMost ?? ''}`,
      settledBy: recovery.settledBy,
      status: answer.status,
    }).toEqual({ counts, asked, settledBy, status });
  });

  it.each([
    [5, 5, 4],
    [5, 0, 1],
    [6, 0, 2],
    [6, 1, 2],
    [6, 6, 4],
    [7, 7, 5],
    [14, 0, 2],
  ])('%i runs with %i key: the nearest week that fits has %i key', (runs, key, nearest) => {
    expect(answerFor({ runs, key, phase: 'build' }).nearestFit).toEqual({
      runs,
      key: nearest,
      phase: 'build',
    });
  });

  it('shows both arrangements at four runs: in the shadow, and after a rest day', () => {
    const { exampleWeek, alternative } = answerFor({ runs: 4, key: 3, phase: 'build' });
    expect(exampleWeek).toBe('-.K.-.K.-.K.R');
    expect(alternative).toEqual({
      counts: { key: 3, recovery: 0, easy: 1, restDays: 3 },
      exampleWeek: 'E.K.-.K.-.K.-',
    });
  });

  it.each([
    [1, 1, 'build', ['one-or-two-runs']],
    [4, 3, 'build', ['how-many-at-four']],
    [5, 3, 'build', ['more-than-asked']],
    [7, 3, 'build', ['above-six']],
    [8, 4, 'build', ['above-six', 'doubles', 'key-neighbours']],
    [5, 0, 'base', ['base-exceptions']],
  ] as const)(
    '%i runs, %i key, %s: names what the article does not say',
    (runs, key, phase, said) => {
      expect(answerFor({ runs, key, phase }).silences).toEqual(said);
    },
  );

  it.each([
    [3, 3, 'build', ['one-run-a-day']],
    [4, 3, 'build', ['one-run-a-day', 'fourth-run-after-key']],
    [4, 4, 'build', ['one-run-a-day']],
    [8, 3, 'build', ['one-run-a-day', 'double-counts-as-two', 'one-recovery-per-key']],
    [3, 0, 'base', ['one-run-a-day']],
    [4, 0, 'base', ['one-run-a-day', 'base-outranks-counts']],
  ] as const)('%i runs, %i key, %s: labels what is ours', (runs, key, phase, ours) => {
    expect(answerFor({ runs, key, phase }).choices).toEqual(ours);
  });

  it.each([
    [{ runs: 15, key: 0, phase: 'build' }, 'above the runs limit'],
    [{ runs: 3, key: 4, phase: 'build' }, 'more key workouts than runs'],
    [{ runs: 2.5, key: 0, phase: 'build' }, 'half a run'],
    [{ runs: Number.NaN, key: 0, phase: 'build' }, 'no number'],
    [{ runs: 5, key: 1, phase: 'peak' }, 'a phase we do not know'],
  ])('throws on %j: %s', (situation, why) => {
    expect(() => answerFor(situation as never), why).toThrow(RangeError);
    expect(() => weekFor(situation as never), why).toThrow(RangeError);
  });

  it('says of each week what is said of it without the reasons', () => {
    for (const situation of allSituations()) {
      expect(answerFor(situation)).toMatchObject(weekFor(situation));
    }
  });
});
