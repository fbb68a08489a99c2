import { describe, expect, it } from 'vitest';
import { countingRows } from '../../../src/lib/words/whoseRule.ts';

/** The consistency table of the evidence, row by row: article, 2007 list, 2016, Hansons. */
const rows: [runs: string, article: string, list: string, later: string, hansons: string][] = [
  ['1', '0', '0', '0', 'does not say'],
  ['3', '0', '0', '0', 'does not say'],
  ['4', 'does not say', '0 or 1', '0', 'does not say'],
  ['5', '1', 'at least 1', 'about one for each key workout', 'does not say'],
  ['6', '2', 'at least 2', '3', '3 easy runs'],
  ['7', 'does not say', 'at least 2', 'about one for each key workout', 'does not say'],
];

describe('who asks for how many recovery runs', () => {
  it.each(rows)('at %s runs: %s, %s, %s, %s', (runs, ...said) => {
    const week = countingRows().weeks.find((row) => row.runs === runs);
    expect(week?.cells.map(({ text }) => text)).toEqual(said);
  });

  it('names a guideline for everything that is said, and none for silence', () => {
    for (const { text, guideline } of countingRows().weeks.flatMap(({ cells }) => cells)) {
      expect(guideline === null).toBe(text === 'does not say');
    }
  });
});
