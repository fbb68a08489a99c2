import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWeek, formatWeek, parseWeek } from '../../../src/rules/index.ts';

const day = fc.array(fc.constantFrom('K' as const, 'R' as const, 'E' as const), { maxLength: 2 });
const week = fc.array(day, { minLength: 7, maxLength: 7 });

describe('week notation', () => {
  it('gives back any week it wrote', () => {
    fc.assert(
      fc.property(week, (days) => {
        expect(parseWeek(formatWeek(days))).toEqual({ ok: true, value: days });
      }),
    );
  });

  it('never throws on what a reader types, and writes what it read', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[KRE.\- ]{0,24}$/)), (text) => {
        const parsed = parseWeek(text);
        return parsed.ok ? formatWeek(parsed.value) === text.trim().toUpperCase() : true;
      }),
    );
  });

  it.each([
    ['k.r.e.-.kr.e.-', 'K.R.E.-.KR.E.-', 'small letters'],
    [' -.-.-.-.-.-.- ', '-.-.-.-.-.-.-', 'spaces around it'],
  ])('reads %j as %s: %s', (text, canonical) => {
    const parsed = parseWeek(text);
    expect(parsed.ok && formatWeek(parsed.value)).toBe(canonical);
  });

  it.each<[text: string, issue: object]>([
    ['K.R.E.-.KR.E', { code: 'not-seven-days', limits: { min: 7, max: 7 }, found: 6 }],
    ['K.R.E.-.KR.E.-.K', { code: 'not-seven-days', limits: { min: 7, max: 7 }, found: 8 }],
    ['', { code: 'not-seven-days', limits: { min: 7, max: 7 }, found: 1 }],
    ['K.R.E.x.K.E.-', { code: 'unknown-letter', day: 3, found: 'X' }],
    ['K.R.E..K.E.-', { code: 'unknown-letter', day: 3, found: '' }],
    ['K-.R.E.-.K.E.-', { code: 'unknown-letter', day: 0, found: 'K-' }],
    ['KRE.R.E.-.K.E.-', { code: 'too-many-runs-in-a-day', day: 0, found: 'KRE' }],
  ])('refuses %j: %j', (text, issue) => {
    expect(parseWeek(text)).toEqual({ ok: false, issues: [{ field: 'week', ...issue }] });
  });

  it('names every bad day, not only the first', () => {
    const parsed = parseWeek('X.R.E.Y.K.E.-');
    expect(parsed.ok ? [] : parsed.issues.map((issue) => issue.day)).toEqual([0, 3]);
  });

  it('throws when asked to write eight days or three runs in one', () => {
    const message = 'A week has 7 days of at most 2 runs.';
    expect(() => formatWeek(Array.from({ length: 8 }, () => []))).toThrow(message);
    expect(() => formatWeek([['K', 'R', 'E'], [], [], [], [], [], []])).toThrow(message);
  });

  it('counts what a week holds', () => {
    expect(countWeek([['K', 'R'], ['E'], [], [], ['K'], [], []])).toEqual({
      key: 2,
      recovery: 1,
      easy: 1,
      restDays: 4,
    });
  });
});
