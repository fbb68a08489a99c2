import { describe, expect, it } from 'vitest';
import { markedParts } from '../../src/lib/browser/markedParts.ts';
import { countSentence, kindOf } from '../../src/components/search/words.ts';

describe('markedParts', () => {
  it.each([
    ['no words', [['no words', false]]],
    [
      'a <mark>b</mark> c',
      [
        ['a ', false],
        ['b', true],
        [' c', false],
      ],
    ],
    [
      '<mark>a</mark> <mark>b</mark>',
      [
        ['a', true],
        [' ', false],
        ['b', true],
      ],
    ],
    ['5 &lt; 6 &amp; &quot;7&quot;', [['5 < 6 & "7"', false]]],
    ['&lt;mark&gt;', [['<mark>', false]]],
    ['&unknown;', [['&unknown;', false]]],
  ])('%j', (excerpt, parts) => {
    expect(markedParts(excerpt).map(({ text, isMarked }) => [text, isMarked])).toEqual(parts);
  });
});

describe('kindOf', () => {
  it.each([
    ['/claims/x/', '', 'Claim'],
    ['/tired-legs/read/x/', '/tired-legs', 'Article'],
    ['/glossary/#shadow', '', 'Glossary'],
    ['/about/', '', 'Page'],
    ['/', '', 'Page'],
  ])('%s below "%s" is: %s', (address, base, kind) => {
    expect(kindOf(address, base)).toBe(kind);
  });
});

it('counts in words', () => {
  expect(countSentence(0, 'zz')).toMatch(/^Nothing found for “zz”/);
  expect(countSentence(1, 'x')).toBe('1 page for “x”.');
  expect(countSentence(12, 'x')).toBe('12 pages for “x”.');
  expect(countSentence(1, 'y', 'x')).toBe('1 page for “x”, the nearest we know to “y”.');
});
