import { describe, expect, it } from 'vitest';
import { countingRows } from '../../../src/lib/words/whoseRule.ts';

/** The consistency table of the evidence, row by row: article, 2007 list, 2016, Hansons. */
type Text = string | null;
const rows: [runs: string, article: Text, list: Text, later: Text, hansons: Text][] = [
  ['1', '0', '0', '0, generally', null],
  ['3', '0', '0', '0, generally', null],
  ['4', null, '0 or 1', '0, generally', null],
  ['5', '1', 'at least 1', 'about one for each key workout', null],
  ['6', '2', 'at least 2', '3', '3 easy runs'],
  ['7', null, 'at least 2', 'about one for each key workout', null],
];

describe('who asks for how many recovery runs', () => {
  it.each(rows)('at %s runs: %s, %s, %s, %s', (runs, ...said) => {
    const week = countingRows().weeks.find((row) => row.runs === runs);
    expect(week?.cells.map(({ text }) => text)).toEqual(said);
  });

  it('names a guideline for everything that is said, and none for silence', () => {
    for (const { text, path } of countingRows().weeks.flatMap(({ cells }) => cells)) {
      expect(path === null).toBe(text === null);
    }
  });
});
