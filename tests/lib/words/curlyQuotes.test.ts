import { expect, it } from 'vitest';
import { curlyQuotes } from '../../../src/lib/words/curlyQuotes.ts';

it.each([
  ["the week's load", 'the week’s load'],
  ["runners' reports", 'runners’ reports'],
  ["behind 'largely', or", 'behind ‘largely’, or'],
  ['It says "at least".', 'It says “at least”.'],
  ['("usually" one)', '(“usually” one)'],
  ['"At least" two', '“At least” two'],
  ['nothing to change – here', 'nothing to change – here'],
])('%s', (typed, printed) => {
  expect(curlyQuotes(typed)).toBe(printed);
});
