import { describe, expect, it } from 'vitest';
import { allSituations, guidelines, reasonFor, statusOf } from '../../../src/rules/index.ts';
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
    for (const { id, group, holds } of guidelines as readonly (Guideline & { id: GuidelineId })[]) {
      if (group === 'care') expect(holds).toBe('no-single-week');
      if (holds !== 'no-single-week') continue;
      for (const situation of allSituations()) {
        expect(statusOf(id, situation)).toBe('not-applicable');
      }
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
