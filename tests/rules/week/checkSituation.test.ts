import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allSituations, answerFor, checkSituation } from '../../../src/rules/index.ts';

describe('checkSituation accepts', () => {
  it.each<[input: object, value: object, why: string]>([
    [
      { runs: '6', key: '3', phase: 'build' },
      { runs: 6, key: 3, phase: 'build', assumed: [] },
      'text',
    ],
    [{ runs: 6 }, { runs: 6, key: 3, phase: 'build', assumed: ['phase', 'key'] }, 'runs alone'],
    [
      { runs: 2, phase: 'build' },
      { runs: 2, key: 2, phase: 'build', assumed: ['key'] },
      'all runs up to three',
    ],
    [
      { runs: 9, phase: 'build' },
      { runs: 9, key: 3, phase: 'build', assumed: ['key'] },
      'the most that stand apart',
    ],
    [
      { runs: 5, phase: 'base' },
      { runs: 5, key: 0, phase: 'base', assumed: ['key'] },
      'none in base',
    ],
    [
      { runs: ' 14 ', key: '', phase: '' },
      { runs: 14, key: 3, phase: 'build', assumed: ['phase', 'key'] },
      'spaces and empty fields',
    ],
  ])('%j as %j: %s', (input, value) => {
    expect(checkSituation(input)).toEqual({ ok: true, value });
  });
});

describe('checkSituation refuses', () => {
  it.each([
    [{}, ['runs missing']],
    [{ runs: 'six' }, ['runs not-a-whole-number']],
    [{ runs: 5.5 }, ['runs not-a-whole-number']],
    [{ runs: -1 }, ['runs not-a-whole-number']],
    [{ runs: '1e3' }, ['runs not-a-whole-number']],
    [{ runs: 15 }, ['runs out-of-range']],
    [{ runs: 14, key: 8 }, ['key out-of-range']],
    [{ runs: 3, key: 4 }, ['key more-than-runs']],
    [{ runs: 5, phase: 'Build' }, ['phase unknown-phase']],
    [
      { runs: 'x', key: 'y', phase: 'z' },
      ['runs not-a-whole-number', 'phase unknown-phase', 'key not-a-whole-number'],
    ],
  ])('%j with %j', (input, codes) => {
    const result = checkSituation(input);
    expect(result.ok ? [] : result.issues.map(({ field, code }) => `${field} ${code}`)).toEqual(
      codes,
    );
  });

  it('says the limit a key count ran into', () => {
    const result = checkSituation({ runs: 3, key: 5 });
    expect(result).toEqual({
      ok: false,
      issues: [{ field: 'key', code: 'more-than-runs', limits: { min: 0, max: 3 }, found: 5 }],
    });
  });
});

it('whatever comes in, either an answer or an issue comes out', () => {
  const known = new Set(allSituations().map((situation) => JSON.stringify(situation)));
  const input = fc.record(
    { runs: fc.anything(), key: fc.anything(), phase: fc.anything() },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.oneof(input, fc.record({ runs: fc.nat(16), key: fc.nat(9) })), (raw) => {
      const result = checkSituation(raw);
      if (!result.ok) return result.issues.length > 0;
      return known.has(JSON.stringify(answerFor(result.value).situation));
    }),
  );
});
