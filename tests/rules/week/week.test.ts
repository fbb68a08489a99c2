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

  it.each([
    ['K.R.E.-.KR.E', 'not-seven-days', undefined],
    ['K.R.E.-.KR.E.-.K', 'not-seven-days', undefined],
    ['', 'not-seven-days', undefined],
    ['K.R.E.X.K.E.-', 'unknown-letter', 3],
    ['K.R.E..K.E.-', 'unknown-letter', 3],
    ['K-.R.E.-.K.E.-', 'unknown-letter', 0],
    ['KRE.R.E.-.K.E.-', 'too-many-runs-in-a-day', 0],
  ])('refuses %j: %s', (text, code, onDay) => {
    const parsed = parseWeek(text);
    expect(parsed.ok).toBe(false);
    if (parsed.ok) return;
    expect(parsed.issues[0].code).toBe(code);
    expect(parsed.issues[0].day).toBe(onDay);
  });

  it('names every bad day, not only the first', () => {
    const parsed = parseWeek('X.R.E.Y.K.E.-');
    expect(parsed.ok ? [] : parsed.issues.map((issue) => issue.day)).toEqual([0, 3]);
  });

  it('throws when asked to write eight days or three runs in one', () => {
    expect(() => formatWeek(Array.from({ length: 8 }, () => []))).toThrow(RangeError);
    expect(() => formatWeek([['K', 'R', 'E'], [], [], [], [], [], []])).toThrow(RangeError);
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
