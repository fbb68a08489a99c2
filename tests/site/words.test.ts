import type { HTMLElement } from 'node-html-parser';
import { parse } from 'node-html-parser';
import { expect, it } from 'vitest';
import { forEvery, itsPath } from '../forEvery.ts';
import { dist, pagesOf } from './site.ts';
import type { BuiltPage } from './site.ts';

/** Pages about data may use the words of data. */
const isData = ({ path }: BuiltPage) => /^\/(data|proof)\//.test(path);
/** What a calculator says is tested with it; a page's history tells what it once said. */
const notProse = 'script, style, .calculator-box, [data-island], .changes, .for-you, .applies';
/** Worked out by the week calculator, frame and all. */
const isCalculator = ({ path }: BuiltPage) => /^\/(week\/.*)?$/.test(path);
const pages = pagesOf(dist).filter((page) => !isData(page) && !isCalculator(page));

function mainOf({ document }: BuiltPage): HTMLElement {
  return parse(document.querySelector('main')?.outerHTML ?? '');
}

function proseOf(page: BuiltPage): string {
  const main = mainOf(page);
  for (const element of main.querySelectorAll(notProse)) element.remove();
  return main.structuredText;
}

/** What a reader sees before a tap: without what is folded, opened by a tap, only for hearing or in place of script. */
function inViewOf(page: BuiltPage): string {
  const main = mainOf(page);
  for (const element of main.querySelectorAll(
    'script, noscript, [popover], textarea, .sr-only, .for-you',
  )) {
    element.remove();
  }
  for (const folded of main.querySelectorAll('details:not([open])')) {
    for (const child of folded.children) if (child.rawTagName !== 'summary') child.remove();
  }
  return main.structuredText;
}

const wordsIn = (text: string) => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.:,/%-]*/gu)?.length ?? 0;

const refused: readonly (readonly [RegExp, string])[] = [
  [/\bguideline \d+(?!\d*:)/i, 'calls a guideline by its number: <Guideline> prints its name'],
  [/\bsituations?\b/i, 'says "situation": say week'],
  [/\bauthority\b/i, 'says "authority": say who says it'],
  [/\bweek notation\b/i, 'says "week notation": show a week'],
  [/\b(?:what kind of|training|this|your) block\b/i, 'says "block": say phase'],
  [/\bthe original list\b/i, 'says "the original list": say Fitzgerald’s list'],
  [/\ba later version\b/i, 'says "a later version": say the 2016 version'],
  [/\b(?:the|The) article\b/, 'says "the article": say the starting article'],
];

it('no page uses words of builders, or two names for one source', () => {
  forEvery(pages, itsPath, (page) => {
    const prose = proseOf(page).replaceAll(/\s+/g, ' ');
    for (const [pattern, why] of refused) {
      const at = prose.search(pattern);
      const found = at < 0 ? undefined : prose.slice(Math.max(0, at - 30), at + 40);
      expect(found, `${page.path} ${why}.`).toBeUndefined();
    }
  });
});

it('a guideline opens with at most 490 words on average', () => {
  const counts = pages
    .filter(({ path }) => /^\/guidelines\/.+/.test(path))
    .map((page) => wordsIn(inViewOf(page)));
  expect(counts.length).toBeGreaterThan(20);
  const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  expect(Math.round(mean)).toBeLessThanOrEqual(490);
});
