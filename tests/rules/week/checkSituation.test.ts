import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allSituations, answerFor, checkSituation } from '../../../src/rules/index.ts';
import type { Situation } from '../../../src/rules/index.ts';
import { assertSituation } from '../../../src/rules/week/situation.ts';

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

  it.each<[input: object, issue: object, why: string]>([
    [
      { runs: 3, key: 5 },
      { field: 'key', code: 'more-than-runs', limits: { min: 0, max: 3 }, found: 5 },
      'the limit a key count ran into',
    ],
    [
      { runs: 14, key: 8 },
      { field: 'key', code: 'out-of-range', limits: { min: 0, max: 7 }, found: 8 },
      'one key workout a day',
    ],
    [
      { runs: ' 15 ' },
      { field: 'runs', code: 'out-of-range', limits: { min: 0, max: 14 }, found: 15 },
      'two runs a day',
    ],
    [{ runs: null }, { field: 'runs', code: 'missing' }, 'nothing given'],
    [{ runs: ' ' }, { field: 'runs', code: 'not-a-whole-number', found: '' }, 'only a space'],
    [{ runs: '6x' }, { field: 'runs', code: 'not-a-whole-number', found: '6x' }, 'text after it'],
    [{ runs: 'x6' }, { field: 'runs', code: 'not-a-whole-number', found: 'x6' }, 'text before it'],
    [
      { runs: [6] },
      { field: 'runs', code: 'not-a-whole-number', found: 'object' },
      'no text at all',
    ],
    [
      { runs: '0000006' },
      { field: 'runs', code: 'not-a-whole-number', found: '0000006' },
      'more digits than any number we could mean',
    ],
    [{ runs: 5, phase: 3 }, { field: 'phase', code: 'unknown-phase', found: '3' }, 'a number'],
    [{ runs: 5, phase: {} }, { field: 'phase', code: 'unknown-phase', found: 'object' }, 'no text'],
  ])('%j with exactly %j: %s', (input, issue) => {
    expect(checkSituation(input)).toEqual({ ok: false, issues: [issue] });
  });

  it('says once what is wrong with the runs, and nothing of a key count that may be right', () => {
    const result = checkSituation({ runs: 'x', key: 3 });
    expect(result.ok ? [] : result.issues.map(({ field }) => field)).toEqual(['runs']);
  });
});

describe('who skips checkSituation', () => {
  it.each<[situation: object, named: string, why: string]>([
    [{ runs: '5', key: 1, phase: 'build' }, '5 runs, 1 key, build', 'runs as text'],
    [{ runs: 5, key: '1', phase: 'build' }, '5 runs, 1 key, build', 'key workouts as text'],
    [{ runs: 5, phase: 'build' }, '5 runs, undefined key, build', 'no key workouts given'],
    [{ runs: 5, key: 1 }, '5 runs, 1 key, undefined', 'no phase given'],
    [{ runs: 5, key: 6, phase: 'build' }, '5 runs, 6 key, build', 'more key workouts than runs'],
    [{ runs: 5n, key: 1, phase: 'build' }, 'bigint runs, 1 key, build', 'no number of JSON’s'],
    [{ runs: 5, key: Object.create(null), phase: 'build' }, '5 runs, object key', 'has no text'],
  ])('is refused, %o, as %s: %s', (situation, named) => {
    const assert = () => {
      assertSituation(situation as Situation);
    };
    expect(assert).toThrow(RangeError);
    expect(assert).toThrow(`Not a situation: ${named}`);
    expect(assert).toThrow(/\. Check input with checkSituation first\.$/);
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
