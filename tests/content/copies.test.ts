import { globSync } from 'node:fs';
import { expect, it } from 'vitest';
import { forEvery, itsFile } from '../forEvery.ts';
import { frontTexts, pages, readText, root } from './pages.ts';
import { shinglesOf } from './shingles.ts';
import startingArticle from './startingArticleShingles.json' with { type: 'json' };

const copied = new Set(startingArticle.hashes);
const codeWithWords = globSync(['src/**/*.astro', 'src/**/words.ts', 'src/**/*.tsx'], {
  cwd: root,
});

const texts = [
  ...pages.map((page) => ({
    file: page.file,
    parts: [page.body, ...frontTexts(page).map(({ text }) => text)],
  })),
  ...codeWithWords.map((file) => ({ file, parts: [readText(file)] })),
];

it('no run of eight words is shared with the starting article', () => {
  expect(copied.size).toBeGreaterThan(0);
  forEvery(texts, itsFile, ({ file, parts }) => {
    const shared = parts
      .flatMap(shinglesOf)
      .filter(({ hash }) => copied.has(hash))
      .map(({ run }) => run);
    expect(
      shared,
      `${file} shares "${shared[0] ?? ''}" with the starting article: say it in words of our own.`,
    ).toEqual([]);
  });
});

it('reads runs of words past tags, links, quotes and letter case', () => {
  const plain = shinglesOf('one two three four five sixs seven eight');
  const dressed = shinglesOf('One <b>two</b> [three](/x/) four,{" "}five “six’s” — SEVEN\n eight.');
  expect(dressed).toEqual(plain);
  expect(plain).toHaveLength(1);
});
