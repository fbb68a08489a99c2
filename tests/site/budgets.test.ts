import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { forEvery, itsPath } from '../forEvery.ts';
import { brotliBytes, dist, hasIsland, inlineScripts, pagesOf } from './site.ts';
import type { BuiltPage } from './site.ts';

const pages = pagesOf(dist);

/** One round trip: what fits into the first ten packets of a connection. */
const maxPageBytes = 14_600;
/** The week calculator checks a whole week; the others, and the search, ask less; a picture comes on top. */
const maxScriptBytes = { week: 16 * 1024, others: 12 * 1024, picture: 6 * 1024 };
/** It stands in every page, before anything can be painted. */
const maxSnippetBytes = 512;
const knownBytes = new Map<string, number>();
const maxFontBytes = 20 * 1024;

describe('every page', () => {
  it(`weighs at most ${maxPageBytes} bytes with its style`, () => {
    forEvery(pages, itsPath, (page) => {
      const bytes = pageBytes(page.html);
      expect(
        bytes,
        `${page.path} weighs ${bytes} bytes after brotli: shorten the page or its style to ${maxPageBytes}.`,
      ).toBeLessThanOrEqual(maxPageBytes);
    });
  });

  it('begins with a theme snippet and no other inline script', () => {
    forEvery(pages, itsPath, (page) => {
      const snippet = inlineScripts(page)[0] ?? '';
      expect(
        brotliBytes(snippet),
        `${page.path} has a theme snippet of ${brotliBytes(snippet)} bytes after brotli: shorten src/layouts/pageSnippet.js.`,
      ).toBeLessThan(maxSnippetBytes);
    });
  });

  it('loads as little script as its kind of page may', () => {
    forEvery(pages, itsPath, (page) => {
      const files = [...scriptFiles(page)].map((file) => relative(dist, file));
      if (!hasIsland(page)) {
        expect(
          files,
          `${page.path} has no calculator and loads ${files.join(', ')}: only pages with data-island may load script.`,
        ).toEqual([]);
        expect(
          inlineScripts(page).length,
          `${page.path} has no calculator and more than the theme snippet inline: take the rest out.`,
        ).toBe(1);
      }
      const sizes = [
        ...inlineScripts(page).map((script) => ['inline', brotliBytes(script)] as const),
        ...files.map((file) => [file, fileBytes(file)] as const),
      ];
      const most = mostScript(page);
      const sum = sizes.reduce((total, [, bytes]) => total + bytes, 0);
      expect(
        sum,
        `${page.path} loads ${sum} bytes of script after brotli, more than ${most}: ${sizes.map((size) => size.join(' ')).join(', ')}; import less in the island.`,
      ).toBeLessThanOrEqual(most);
    });
  });
});

it('the display font is small', () => {
  const fonts = globSync('fonts/*.woff2', { cwd: dist });
  expect(fonts, 'dist/fonts should hold one font: see scripts/subsetFont.ts.').toHaveLength(1);
  for (const font of fonts) {
    const bytes = readFileSync(join(dist, font)).length;
    expect(
      bytes,
      `dist/${font} has ${bytes} bytes: leave letters out in scripts/subsetFont.ts.`,
    ).toBeLessThan(maxFontBytes);
  }
});

/** What a page may load: what its calculator or search may, or its snippet only, and its pictures. */
function mostScript({ document }: BuiltPage): number {
  const has = (selector: string) => document.querySelector(selector) !== null;
  const pictures = document.querySelectorAll('.picture').length;
  const onTop = pictures * maxScriptBytes.picture;
  if (has('[data-island=week]')) return onTop + maxScriptBytes.week;
  if (document.querySelectorAll('[data-island]').length > pictures) {
    return onTop + maxScriptBytes.others;
  }
  return onTop + maxSnippetBytes;
}

/** The best compression is slow: it is asked only where a quick one, never smaller, says too much. */
function pageBytes(html: string): number {
  const quick = brotliBytes(html, 5);
  return quick <= maxPageBytes ? quick : brotliBytes(html);
}

/** Compressed size of a file in dist; pages share most, so each is compressed once. */
function fileBytes(file: string): number {
  const bytes = knownBytes.get(file) ?? brotliBytes(readFileSync(join(dist, file)));
  knownBytes.set(file, bytes);
  return bytes;
}

/**
 * Every script file that a page loads, with all that they import, each once. What only an
 * `import()` names is left out: it loads when the reader asks for it.
 */
function scriptFiles({ path, document }: BuiltPage): Set<string> {
  const found = new Set<string>();
  const follow = (file: string) => {
    if (found.has(file)) return;
    found.add(file);
    const code = readFileSync(file, 'utf8');
    for (const [, target = ''] of code.matchAll(/\b(?:from|import)\s*["'`](\.[^"'`]+)["'`]/g)) {
      follow(join(dirname(file), target));
    }
  };
  for (const entry of document.querySelectorAll('script[src], link[rel=modulepreload]')) {
    const address = entry.getAttribute('src') ?? entry.getAttribute('href') ?? '';
    if (!/^\/(?!\/)/.test(address)) throw new Error(`${path} loads a script from ${address}.`);
    follow(join(dist, address));
  }
  return found;
}
