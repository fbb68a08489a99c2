import { describe, expect, it } from 'vitest';
import { forEvery, itsFile } from '../forEvery.ts';
import { frontTexts, pages, plainText, wordCount } from './pages.ts';
import type { folders } from './pages.ts';

/** Fewest and most words of prose by kind of page. */
const words: Record<(typeof folders)[number], readonly [number, number]> = {
  guidelines: [120, 350],
  articles: [600, 1000],
  claims: [120, 350],
  questions: [60, 130],
  pages: [120, 700],
};

describe('every page', () => {
  it.each([
    ['title', pages, 1, 60],
    ['description', pages.filter(({ folder }) => folder !== 'questions'), 110, 155],
    ['preview', pages.filter(({ folder }) => folder === 'claims'), 1, 60],
    ['statement', pages.filter(({ folder }) => folder === 'guidelines'), 1, 170],
  ] as const)('has a %s of the right length', (field, having, min, max) => {
    forEvery(having, itsFile, ({ file, data }) => {
      const { length } = data[field] ?? '';
      const fix = `${file}: the ${field} has ${length} characters: make it ${min} to ${max}.`;
      expect(length, fix).toBeGreaterThanOrEqual(min);
      expect(length, fix).toBeLessThanOrEqual(max);
    });
  });

  it('is as long as its kind should be', () => {
    forEvery(pages, itsFile, (page) => {
      const { file, folder } = page;
      const [min, max] = words[folder as keyof typeof words];
      const count = wordCount(page);
      const fix = `${file} has ${count} words: pages in ${page.folder} have ${min} to ${max}.`;
      expect(count, fix).toBeGreaterThanOrEqual(min);
      expect(count, fix).toBeLessThanOrEqual(max);
    });
  });

  it('has no exclamation mark', () => {
    forEvery(pages, itsFile, (page) => {
      const { file, body } = page;
      const texts = [plainText(body), ...frontTexts(page).map(({ text }) => text)];
      for (const text of texts) {
        expect(
          text,
          `${file} has an exclamation mark: end the sentence with a period.`,
        ).not.toMatch(/!/);
      }
    });
  });
});

it.each(['title', 'description'] as const)('no two pages share a %s', (field) => {
  const seen = new Map<string, string>();
  for (const { file, data } of pages) {
    const text = data[field];
    if (text === undefined) continue;
    const other = seen.get(text);
    expect(
      other,
      `${file} has the same ${field} as ${other ?? ''}: word one of them differently.`,
    ).toBeUndefined();
    seen.set(text, file);
  }
});
