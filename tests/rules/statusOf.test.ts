import { describe, expect, it } from 'vitest';
import {
  allSituations,
  guidelines,
  reasonFor,
  statusOf,
  weekGuidelines,
} from '../../src/rules/index.ts';
import type { GuidelineId, Phase, Status } from '../../src/rules/index.ts';

type Row = [GuidelineId, runs: number, key: number, Phase, Status | `by ${string}`, why: string];

const rows: Row[] = [
  ['recovery-runs-start-at-four', 3, 3, 'build', 'applies', 'at its limit: none needed'],
  ['recovery-runs-start-at-four', 4, 3, 'build', 'applies', 'from four they may be needed'],
  ['recovery-runs-start-at-four', 3, 0, 'base', 'applies', 'base agrees, nothing to override'],
  ['recovery-runs-start-at-four', 4, 0, 'base', 'by base-phase-skip', 'usually none in base'],

  ['three-runs-rest-after-key', 2, 1, 'build', 'silent', 'the article names three runs only'],
  ['three-runs-rest-after-key', 3, 1, 'build', 'applies', 'one key workout, one rest day'],
  ['three-runs-rest-after-key', 3, 0, 'build', 'not-applicable', 'no key workout to rest after'],
  ['three-runs-rest-after-key', 3, 2, 'base', 'applies', 'rest is not a count of recovery runs'],
  ['three-runs-rest-after-key', 4, 3, 'build', 'not-applicable', 'about three runs'],

  ['four-runs-fourth-run', 3, 3, 'build', 'not-applicable', 'below'],
  ['four-runs-fourth-run', 4, 3, 'build', 'applies', 'at'],
  ['four-runs-fourth-run', 5, 3, 'build', 'not-applicable', 'above'],
  ['four-runs-fourth-run', 4, 0, 'base', 'by base-phase-skip', 'base goes first'],

  ['five-runs-one-recovery', 4, 3, 'build', 'not-applicable', 'below'],
  ['five-runs-one-recovery', 5, 4, 'build', 'applies', 'one run left over'],
  ['five-runs-one-recovery', 5, 5, 'build', 'cannot-fit', 'none left over'],
  ['five-runs-one-recovery', 5, 0, 'build', 'cannot-fit', 'none to follow'],
  ['five-runs-one-recovery', 6, 3, 'build', 'not-applicable', 'above'],
  ['five-runs-one-recovery', 5, 3, 'base', 'by base-phase-skip', 'base goes first'],

  ['six-runs-two-recovery', 5, 3, 'build', 'not-applicable', 'below'],
  ['six-runs-two-recovery', 6, 3, 'build', 'applies', 'at'],
  ['six-runs-two-recovery', 6, 1, 'build', 'cannot-fit', 'one key workout to follow'],
  ['six-runs-two-recovery', 7, 3, 'build', 'silent', 'the article ends at six'],
  ['six-runs-two-recovery', 7, 1, 'build', 'cannot-fit', 'the same from seven up'],
  ['six-runs-two-recovery', 9, 3, 'base', 'by base-phase-skip', 'base goes first'],

  ['one-to-one-with-key-workouts', 3, 2, 'build', 'silent', 'no room at three'],
  ['one-to-one-with-key-workouts', 4, 1, 'build', 'applies', 'agrees with the count'],
  ['one-to-one-with-key-workouts', 4, 3, 'build', 'by four-runs-fourth-run', 'counts go first'],
  ['one-to-one-with-key-workouts', 5, 3, 'build', 'by five-runs-one-recovery', 'counts go first'],
  ['one-to-one-with-key-workouts', 6, 2, 'build', 'applies', 'two for two'],
  ['one-to-one-with-key-workouts', 6, 3, 'build', 'by six-runs-two-recovery', 'counts go first'],
  ['one-to-one-with-key-workouts', 7, 3, 'build', 'applies', 'the upper guide'],
  ['one-to-one-with-key-workouts', 7, 4, 'build', 'cannot-fit', 'three runs left for four'],
  ['one-to-one-with-key-workouts', 8, 0, 'build', 'not-applicable', 'nothing to pair'],
  ['one-to-one-with-key-workouts', 8, 3, 'base', 'not-applicable', 'outside base only'],

  ['base-phase-skip', 5, 0, 'base', 'applies', 'usually none'],
  ['base-phase-skip', 5, 3, 'build', 'not-applicable', 'not a base phase'],

  ['within-24-hours', 3, 2, 'build', 'not-applicable', 'no run falls in a shadow'],
  ['within-24-hours', 5, 3, 'build', 'applies', 'each run in a shadow is a recovery run'],
  ['within-24-hours', 5, 5, 'build', 'not-applicable', 'only key workouts'],
  ['within-24-hours', 5, 3, 'base', 'by base-phase-skip', 'usually none in base'],
  ['within-24-hours', 14, 3, 'build', 'cannot-fit', 'eight easy runs, five places outside'],

  ['no-two-hard-runs-in-24-hours', 5, 1, 'build', 'not-applicable', 'one has no neighbour'],
  ['no-two-hard-runs-in-24-hours', 5, 3, 'build', 'applies', 'the most that fit'],
  ['no-two-hard-runs-in-24-hours', 5, 4, 'build', 'cannot-fit', 'four cannot stand apart'],
  ['no-two-hard-runs-in-24-hours', 5, 3, 'base', 'applies', 'any phase'],

  ['one-easy-run-between-hard-runs', 5, 1, 'build', 'not-applicable', 'no two to stand between'],
  ['one-easy-run-between-hard-runs', 5, 2, 'build', 'applies', 'two hard runs, others between'],
  ['one-easy-run-between-hard-runs', 2, 2, 'build', 'not-applicable', 'no other run'],

  ['as-long-and-fast-as-next-key-allows', 5, 3, 'build', 'applies', 'a recovery run to run'],
  ['as-long-and-fast-as-next-key-allows', 3, 3, 'build', 'not-applicable', 'no recovery run'],
  ['never-too-proud-to-run-slowly', 4, 3, 'build', 'applies', 'a recovery run to run'],
  ['never-too-proud-to-run-slowly', 5, 3, 'base', 'not-applicable', 'no recovery run'],
  ['experiment-to-find-your-formula', 1, 0, 'base', 'applies', 'every week'],
  ['new-days-start-as-recovery-runs', 6, 3, 'build', 'not-applicable', 'one week shows no new day'],
];

describe('statusOf', () => {
  it.each(rows)('%s at %i runs, %i key, %s: %s, because %s', (id, runs, key, phase, status) => {
    const reason = reasonFor(id, { runs, key, phase });
    const shown =
      reason.status === 'overridden' ? `by ${reason.overriddenBy ?? ''}` : reason.status;
    expect(shown).toBe(status);
    expect(statusOf(id, { runs, key, phase })).toBe(reason.status);
  });

  it('has a row above for every guideline about a week', () => {
    expect(new Set(rows.map(([id]) => id))).toEqual(new Set(weekGuidelines.map(({ id }) => id)));
  });

  it('lets no guideline on care decide about a week: no count of runs shows what they watch', () => {
    const care = guidelines.filter(({ group }) => group === 'care');
    expect(care.map(({ bib }) => bib)).toEqual([15, 16, 17, 18, 19, 20, 21, 22]);
    for (const situation of allSituations()) {
      for (const { id } of care) expect(statusOf(id, situation)).toBe('not-applicable');
    }
  });

  it('gives each guideline one bib number, from 1 without a gap', () => {
    expect(guidelines.map(({ bib }) => bib)).toEqual(guidelines.map((_, at) => at + 1));
  });

  it('has nothing to say at zero runs', () => {
    const atZero = guidelines.map(({ id }) => statusOf(id, { runs: 0, key: 0, phase: 'build' }));
    expect(new Set(atZero)).toEqual(new Set(['not-applicable']));
  });

  it('never lets two counting guidelines apply at once', () => {
    const counting = [
      'four-runs-fourth-run',
      'five-runs-one-recovery',
      'six-runs-two-recovery',
      'base-phase-skip',
    ] as const;
    for (const situation of allSituations()) {
      const applying = counting.filter((id) => statusOf(id, situation) === 'applies');
      expect(applying.length, JSON.stringify(situation)).toBeLessThanOrEqual(1);
    }
  });

  it('refuses an id that does not exist', () => {
    expect(() => statusOf('no-such-rule' as never, { runs: 5, key: 3, phase: 'build' })).toThrow(
      'There is no guideline "no-such-rule"',
    );
  });
});
