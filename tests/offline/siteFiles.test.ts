import { describe, expect, it } from 'vitest';
import { pathOfFile, revisionOf, sortFiles } from '../../src/offline/siteFiles.ts';

describe('what a device keeps', () => {
  it.each([
    ['index.html', 'always', 'the home page'],
    ['week/index.html', 'always', 'the week calculator'],
    ['week/6-runs/2-key/index.html', 'whenRead', 'one answer of many'],
    ['calculators/index.html', 'always', 'the list of calculators'],
    ['calculators/today/index.html', 'always', 'a small calculator'],
    ['guidelines/index.html', 'always', 'the list of guidelines'],
    ['guidelines/within-24-hours/index.html', 'always', 'a guideline'],
    ['guidelines/within-24-hours/cite/index.html', 'whenRead', 'how to cite it'],
    ['guidelines/within-24-hours/index.md', 'never', 'a download'],
    ['guidelines/within-24-hours/preview.png', 'never', 'no reader loads it'],
    ['search/index.html', 'always', 'the search'],
    ['pagefind/index/en_1.pf_index', 'always', 'what the search looks in'],
    ['_astro/Planner.abc.js', 'always', 'what a calculator loads later'],
    ['fonts/bricolage-grotesque-700.woff2', 'always', 'the type of headings'],
    ['fonts/LICENSE-bricolage-grotesque.txt', 'never', 'no page loads it'],
    ['about/index.html', 'always', 'where the whole site is kept'],
    ['offline/index.html', 'always', 'stands in for a page that is not kept'],
    ['read/why/index.html', 'whenRead', 'an article'],
    ['embed/index.html', 'whenRead', 'a page about embeds'],
    ['embed/week/index.html', 'never', 'a frame for other sites'],
    ['data/index.html', 'whenRead', 'a page about data'],
    ['data/v1/answers.json', 'never', 'data'],
    ['sources/a-study.bib', 'never', 'a download'],
    ['404.html', 'never', 'the host shows it'],
    ['sw.js', 'never', 'the browser keeps the worker'],
  ])('%s: %s, %s', (file, when) => {
    const { always, whenRead } = sortFiles([file]);
    const found = always.length > 0 ? 'always' : whenRead.length > 0 ? 'whenRead' : 'never';
    expect(found).toBe(when);
  });

  it('begins with pages: a host that changes them is noticed before the rest is loaded', () => {
    const { always } = sortFiles(['_astro/a.js', 'week/index.html', 'index.html']);
    expect(always).toEqual(['index.html', 'week/index.html', '_astro/a.js']);
  });

  it('knows pages by their folder', () => {
    expect(['index.html', 'week/index.html', 'icon.svg'].map(pathOfFile)).toEqual([
      '',
      'week/',
      'icon.svg',
    ]);
  });
});

describe('a revision', () => {
  const of = (text: string) => revisionOf(new TextEncoder().encode(text));

  it('is the same for the same content, and another for another', async () => {
    expect(await of('a')).toBe(await of('a'));
    expect(await of('a')).not.toBe(await of('b'));
  });

  it('needs no escaping in an address', async () => {
    for (let at = 0; at < 100; at += 1) expect(await of(String(at))).toMatch(/^[\w-]{12}$/);
  });
});
