import { describe, expect, it } from 'vitest';
import {
  allSituations,
  answerFor,
  guidelines,
  reasonFor,
  statusOf,
} from '../../../src/rules/index.ts';
import type { Guideline, GuidelineId } from '../../../src/rules/index.ts';
import { guidelineTable } from '../guidelineTable.ts';

const rows = guidelineTable.flatMap(({ guideline, statuses }) => {
  const [id = ''] = guideline.split(' | ');
  return statuses.map((row) => [id as GuidelineId, ...row] as const);
});

describe('statusOf', () => {
  it.each(rows)('%s at %i runs, %i key, %s: %s, because %s', (id, runs, key, phase, status) => {
    const reason = reasonFor(id, { runs, key, phase });
    const shown =
      reason.status === 'overridden' ? `by ${reason.overriddenBy ?? ''}` : reason.status;
    expect(shown).toBe(status);
    expect(statusOf(id, { runs, key, phase })).toBe(reason.status);
  });

  it('has a row in the table for every guideline that one week can show', () => {
    const shown = (guidelines as readonly Guideline[]).filter(
      ({ holds }) => holds !== 'no-single-week',
    );
    const without = shown.filter(({ id }) => !rows.some(([own]) => own === id));
    expect(without.map(({ id }) => id)).toEqual([]);
  });

  it('lets nothing decide about a week that no count of runs shows', () => {
    const every = guidelines as readonly (Guideline & { id: GuidelineId })[];
    const shownByNone = every.filter(({ holds }) => holds === 'no-single-week').map(({ id }) => id);
    expect(every.filter(({ group }) => group === 'care').map(({ id }) => id)).toEqual(
      shownByNone.filter((id) => id !== 'new-days-start-as-recovery-runs'),
    );
    for (const situation of allSituations()) {
      const deciding = answerFor(situation).reasons.map(({ guideline }) => guideline);
      expect(deciding.filter((id) => shownByNone.includes(id))).toEqual([]);
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
    const counting: GuidelineId[] = [
      'four-runs-fourth-run',
      'five-runs-one-recovery',
      'six-runs-two-recovery',
      'base-phase-skip',
    ];
    for (const situation of allSituations()) {
      const applying = answerFor(situation).reasons.filter(
        ({ guideline, status }) => status === 'applies' && counting.includes(guideline),
      );
      expect(applying.length, JSON.stringify(situation)).toBeLessThanOrEqual(1);
    }
  });

  it('refuses an id that does not exist', () => {
    expect(() => statusOf('no-such-rule' as never, { runs: 5, key: 3, phase: 'build' })).toThrow(
      'There is no guideline "no-such-rule"',
    );
  });
});
