import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { isListed } from '../../src/lib/queries/answers.ts';
import { answerPagePath } from '../../src/lib/addresses/urlState.ts';
import { allSituations } from '../../src/rules/index.ts';
import { forEvery, itsPath } from '../forEvery.ts';
import { dist, pagesOf } from './site.ts';
import type { BuiltPage } from './site.ts';

/** Frames for other sites are no pages of their own: nobody links to them or searches them. */
const pages = pagesOf(dist).filter(({ path }) => !path.startsWith('/embed/'));
const isWritten = ({ path }: BuiltPage) =>
  /^\/(read|guidelines|claims)\/[^/]+\/$/.test(path) || ['/about/', '/questions/'].includes(path);
const answered = new Set(allSituations().filter(isListed).map(answerPagePath));
const written = pages.filter(isWritten);
const articles = written.filter(({ path }) => path.startsWith('/read/'));
const claims = written.filter(({ path }) => path.startsWith('/claims/'));
const pictured = pages.filter(
  (page) => isWritten(page) || page.path === '/' || answered.has(page.path),
);

const read = (path: string) => readFileSync(join(dist, path), 'utf8');

function meta({ document }: BuiltPage, name: string): string {
  const element = document.querySelector(`meta[name="${name}"], meta[property="${name}"]`);
  return element?.getAttribute('content') ?? '';
}

/** Front matter and text of a page's Markdown version. */
function markdownOf(path: string): { head: string; body: string } {
  const markdown = read(`${path}index.md`);
  const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(markdown) ?? [];
  return { head, body };
}

/** Things that a page tells in JSON-LD. */
function dataOf({ document }: BuiltPage): Record<string, unknown>[] {
  return document
    .querySelectorAll('script[type="application/ld+json"]')
    .map((script) => JSON.parse(script.rawText) as Record<string, unknown>);
}

it('looks at articles, guidelines, claims and answers', () => {
  expect(written.length).toBeGreaterThanOrEqual(45);
  expect(pictured).toHaveLength(written.length + 1 + answered.size);
});

describe('every page', () => {
  it('has a title and a description that are shown whole', () => {
    forEvery(pages, itsPath, (page) => {
      expect(meta(page, 'og:title').length, `${page.path}: shorten the title.`).toBeLessThanOrEqual(
        60,
      );
      const { length } = meta(page, 'description');
      expect(length, `${page.path}: 50 to 155 characters.`).toBeGreaterThanOrEqual(50);
      expect(length, `${page.path}: 50 to 155 characters.`).toBeLessThanOrEqual(155);
    });
  });

  it('names a picture that exists', () => {
    forEvery(pages, itsPath, (page) => {
      expect(meta(page, 'twitter:card')).toBe('summary_large_image');
      const picture = meta(page, 'og:image');
      expect(existsSync(join(dist, picture)), `${page.path} names ${picture}.`).toBe(true);
    });
  });
});

describe('a claim', () => {
  it('is never a title: tab, preview and search say what is true of it', () => {
    forEvery(claims, itsPath, (page) => {
      const claim = page.document.querySelector('h1')?.text.trim() ?? '';
      expect(claim).toMatch(/^“.+”$/);
      const titles = [
        meta(page, 'og:title'),
        page.document.querySelector('title')?.text ?? '',
        page.document
          .querySelector('article[data-pagefind-meta^="title:"]')
          ?.getAttribute('data-pagefind-meta') ?? '',
      ];
      for (const title of titles) {
        expect(title, `${page.path} needs a title of its own: see preview.`).toMatch(/\? \S/);
        expect(title).not.toContain(claim.slice(1, -1));
      }
    });
  });
});

describe('the picture of a page', () => {
  it('is its own, and 1200 by 630', () => {
    forEvery(pictured, itsPath, (page) => {
      expect(meta(page, 'og:image')).toBe(`${page.path}preview.png`);
      const png = readFileSync(join(dist, page.path, 'preview.png'));
      expect(png.toString('latin1', 1, 4)).toBe('PNG');
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
      expect(png.length, 'No network shows a picture that loads slowly.').toBeLessThan(200_000);
    });
  });
});

describe('the Markdown version of a page', () => {
  it('is linked from the page and from llms.txt', () => {
    forEvery(written, itsPath, ({ path, document }) => {
      const link = document.querySelector('link[rel=alternate][type="text/markdown"]');
      expect(link?.getAttribute('href')).toBe(`${path}index.md`);
      expect(read('/llms.txt')).toContain(`](${path}index.md)`);
    });
  });

  it('says what and where it is', () => {
    forEvery(written, itsPath, ({ path, document }) => {
      const { title, description, address } = parseYaml(markdownOf(path).head) as Record<
        string,
        string
      >;
      expect(title).toBe(
        document.querySelector('meta[property="og:title"]')?.getAttribute('content'),
      );
      expect(description?.length).toBeGreaterThan(50);
      expect(address).toBe(path);
    });
  });

  it('holds words and no markup of ours', () => {
    forEvery(written, itsPath, ({ path }) => {
      const { body } = markdownOf(path);
      expect(body.match(/^# /gm)).toHaveLength(1);
      expect(body.length).toBeGreaterThan(500);
      expect(body.replaceAll(/`[^`]*`/g, ''), `${path}index.md holds markup.`).not.toMatch(
        /<\/?[A-Za-z][^ >]*[ />]|\{|undefined/,
      );
    });
  });

  it('links to pages that exist', () => {
    forEvery(written, itsPath, ({ path }) => {
      for (const [, to = ''] of markdownOf(path).body.matchAll(/\]\((\/[^)#]*)/g)) {
        const file = to.endsWith('/') ? `${to}index.html` : to;
        expect(existsSync(join(dist, file)), `${path}index.md links to ${to}.`).toBe(true);
      }
    });
  });
});

describe('JSON-LD', () => {
  it('every article is an Article', () => {
    forEvery(articles, itsPath, (page) => {
      expect(dataOf(page)).toEqual([
        expect.objectContaining({
          '@context': 'https://schema.org',
          '@type': 'Article',
          headline: meta(page, 'og:title'),
          url: page.path,
          image: `${page.path}preview.png`,
          datePublished: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string,
          dateModified: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string,
          author: { '@type': 'Organization', name: 'Tired Legs' },
        }),
      ]);
    });
  });

  it('every claim is a ClaimReview with the verdict it shows', () => {
    forEvery(claims, itsPath, (page) => {
      const finding = page.document.querySelector('.finding')?.text.trim().replace(/\.$/, '');
      expect(dataOf(page)).toEqual([
        expect.objectContaining({
          '@type': 'ClaimReview',
          claimReviewed: page.document.querySelector('h1')?.text.trim().slice(1, -1),
          itemReviewed: expect.objectContaining({ '@type': 'Claim' }) as object,
          reviewRating: expect.objectContaining({
            '@type': 'Rating',
            alternateName: finding,
          }) as object,
          author: { '@type': 'Organization', name: 'Tired Legs' },
          datePublished: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string,
          url: page.path,
        }),
      ]);
    });
  });

  it('the questions are questions, each with an answer and at its place', () => {
    const page = pages.find(({ path }) => path === '/questions/');
    const [faq] = page ? dataOf(page) : [];
    const asked = faq?.mainEntity as { name: string; url: string; acceptedAnswer: object }[];
    expect(faq?.['@type']).toBe('FAQPage');
    expect(asked.length).toBeGreaterThanOrEqual(12);
    for (const { name, url, acceptedAnswer } of asked) {
      const place = page?.document.querySelector(`[id="${url.split('#')[1] ?? ''}"]`);
      expect(place?.text, `${url} is not where “${name}” is.`).toContain(name);
      expect(acceptedAnswer).toMatchObject({ text: expect.stringMatching(/[.?:]$/) as string });
    }
  });

  it('the glossary is a set of its words, each at its place', () => {
    const page = pages.find(({ path }) => path === '/glossary/');
    const [set] = page ? dataOf(page) : [];
    const terms = set?.hasDefinedTerm as { name: string; url: string }[];
    expect(set?.['@type']).toBe('DefinedTermSet');
    expect(terms.length).toBeGreaterThan(10);
    for (const { name, url } of terms) {
      const place = page?.document.querySelector(`[id="${url.split('#')[1] ?? ''}"]`);
      expect(place?.text, `${url} is not where ${name} is.`).toContain(name);
    }
  });

  it('the home page says how to search', () => {
    const [home] = pages.filter(({ path }) => path === '/').flatMap(dataOf);
    expect(home?.['@type']).toBe('WebSite');
    expect(JSON.stringify(home)).toContain('/search/?q={search_term_string}');
  });
});

it('the table of contents of every article lists its sections', () => {
  forEvery(articles, itsPath, ({ document }) => {
    const links = document.querySelectorAll('.contents a');
    const headings = document.querySelectorAll('.prose h2[id]').map(({ id }) => `#${id}`);
    expect(links.length).toBeGreaterThanOrEqual(4);
    for (const link of links) expect(headings).toContain(link.getAttribute('href'));
  });
});

describe('the search', () => {
  it('is loaded by its own page alone, and runs WebAssembly nowhere else', () => {
    for (const { path, html } of pages.filter((page) => page.path !== '/search/')) {
      expect(html, `${path} pays for the search.`).not.toMatch(/pagefind\.js|wasm-unsafe-eval/);
    }
  });

  it('brings only files that it uses', () => {
    for (const file of ['pagefind.js', 'pagefind-worker.js', 'pagefind-entry.json']) {
      expect(existsSync(join(dist, 'pagefind', file)), file).toBe(true);
    }
    for (const file of ['pagefind-ui.js', 'pagefind-component-ui.js', 'pagefind-highlight.js']) {
      expect(existsSync(join(dist, 'pagefind', file)), file).toBe(false);
    }
  });

  it('finds no page that search engines are to leave out', () => {
    for (const { path, document } of pages) {
      const isFound = document.querySelector('main[data-pagefind-body]') !== null;
      const isLeftOut = document.querySelector('meta[name=robots][content*=noindex]') !== null;
      const isOtherAnswer = /^\/week\/./.test(path) && !answered.has(path);
      expect(isFound && (isLeftOut || isOtherAnswer), `${path} is in the search.`).toBe(false);
    }
  });
});

it('without an address of the site, robots.txt names no sitemap and there is none', () => {
  expect(read('/robots.txt')).toBe('User-agent: *\nAllow: /\n');
  expect(existsSync(join(dist, 'sitemap.xml'))).toBe(false);
});
