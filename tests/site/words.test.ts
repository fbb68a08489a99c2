import type { HTMLElement } from 'node-html-parser';
import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { forEvery, itsPath } from '../forEvery.ts';
import { dist, pagesOf } from './site.ts';
import type { BuiltPage } from './site.ts';

/** Pages about data may use the words of data. */
const isData = ({ path }: BuiltPage) => /^\/(data|proof)\//.test(path);
/** A page's history tells what it once said. */
const notProse = 'script, style, .changes';
/** What says who says it: badges, versions and sources, and each answer of a calculator. */
const notTold =
  '.badges, .versions, .cited, .calculator-box, [data-island], .picture, table, textarea';
const pages = pagesOf(dist).filter((page) => !isData(page));

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

it('prose names the starting article at most once a page', () => {
  // About says what its badges mean.
  const own = pages.filter(({ path }) => !['/about/', '/changes/'].includes(path));
  forEvery(own, itsPath, (page) => {
    const main = mainOf(page);
    for (const element of main.querySelectorAll(`${notProse}, ${notTold}`)) element.remove();
    const times = main.structuredText.match(/the starting article/gi)?.length ?? 0;
    expect(times, `${page.path} names it ${times} times: say it once.`).toBeLessThanOrEqual(1);
  });
});

it('no link is called by the number of a guideline alone', () => {
  forEvery(pages, itsPath, ({ path, document }) => {
    for (const link of document.querySelectorAll('a.bib')) {
      const name = link.getAttribute('aria-label') ?? link.text;
      expect(name.trim(), `${path}: use bibLabel or <Guideline>.`).not.toMatch(
        /^(?:guideline )?\d+$/i,
      );
    }
  });
});

describe('a guideline', () => {
  const guidelines = pages.filter(({ path }) => /^\/guidelines\/[^/]+\/$/.test(path));
  const meanOf = (textOf: (page: BuiltPage) => string) =>
    guidelines.reduce((sum, page) => sum + wordsIn(textOf(page)), 0) / guidelines.length;

  it('opens with at most 500 words on average', () => {
    expect(guidelines.length).toBeGreaterThan(20);
    expect(Math.round(meanOf(inViewOf))).toBeLessThanOrEqual(500);
  });

  // 1,147 when they were first counted, and a third less since, calculators that came later included.
  it('holds at most 760 words on average, folds and records among them', () => {
    const wholeOf = (page: BuiltPage) => {
      const main = mainOf(page);
      for (const element of main.querySelectorAll('script, style')) element.remove();
      return main.structuredText;
    };
    expect(Math.round(meanOf(wholeOf))).toBeLessThanOrEqual(760);
  });
});
