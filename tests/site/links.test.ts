import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { checkSite } from '../../scripts/check/checkSite.ts';
import { startServer } from '../../scripts/serve.ts';
import { isListed } from '../../src/lib/queries/answers.ts';
import { answerPagePath } from '../../src/lib/addresses/urlState.ts';
import { allSituations } from '../../src/rules/index.ts';
import { forEvery, itsPath } from '../forEvery.ts';
import { buildCopy } from './copyOfProject.ts';
import type { Built } from './copyOfProject.ts';
import { crawl } from './crawl.ts';
import { compress, patient, standingIn, startHost, type Habit } from './otherHosts.ts';
import { dist, pagesOf } from './site.ts';
import type { BuiltPage } from './site.ts';

const pages = pagesOf(dist);

/** Answers that few people ask for name the calculator as their place. */
const unlisted = new Set(
  allSituations()
    .filter((situation) => !isListed(situation))
    .map(answerPagePath),
);

/** Where a page's words belong: those of an embed are the page's it comes from. */
function homeOf(path: string): string {
  return path.replace(/^\/embed\/(?=.)/, '/');
}

describe('links', () => {
  it('all lead somewhere, and every page is linked from another', () => {
    const problems = crawl(dist, pages);
    expect(problems, `Dead ends in dist/:\n${problems.join('\n')}`).toEqual([]);
  });

  it('name no canonical address while nobody has said where the site is', () => {
    const named = pages.filter(({ document }) => document.querySelector('link[rel=canonical]'));
    expect(
      named.map(({ path }) => path),
      'dist/ was built with SITE_URL set: unset it and run "npm run build".',
    ).toEqual([]);
  });
});

describe('built for https://example.org/tired-legs/', () => {
  let built: Built;
  let moved: BuiltPage[] = [];
  beforeAll(async () => {
    built = await buildCopy([], { BASE_PATH: '/tired-legs/', SITE_URL: 'https://example.org' });
    if (built.ok) moved = pagesOf(built.dist);
  }, 180_000);
  afterAll(() => {
    built.remove();
  });

  it('builds', () => {
    expect(built.ok, `The build under BASE_PATH failed:\n${built.output.slice(-2000)}`).toBe(true);
  });

  it('keeps every link under the base path', () => {
    const problems = crawl(built.dist, moved, '/tired-legs/');
    expect(problems, `Dead ends under /tired-legs/:\n${problems.join('\n')}`).toEqual([]);
  });

  it('has the same pages', () => {
    expect(
      moved.map(({ path }) => path),
      'dist/ and a build of now have other pages: run "npm run build" before the tests.',
    ).toEqual(pages.map(({ path }) => path));
  });

  it('names on every page where it is', () => {
    forEvery(
      pages.filter(({ path }) => path !== '/404.html'),
      itsPath,
      ({ path }) => {
        const page = moved.find((one) => one.path === path);
        expect(
          page?.document.querySelector('link[rel=canonical]')?.getAttribute('href'),
          `${path} has no right canonical address: see src/layouts/Page.astro.`,
        ).toBe(`https://example.org/tired-legs${homeOf(path)}`);
      },
    );
  });

  it('prints the host before addresses of its own', () => {
    const own = moved.filter(({ path }) => !/^\/embed\/./.test(path));
    forEvery(own, itsPath, ({ html, path }) => {
      expect(html, path).toContain("content:' <https://example.org'attr(href)'>'");
    });
  });

  it('gives whole addresses to feeds, embeds and citations', () => {
    const here = 'https://example.org/tired-legs/';
    const feed = readFileSync(join(built.dist, 'changes/feed.xml'), 'utf8');
    const links = [...feed.matchAll(/<(link|guid)[^>]*>([^<]*)</g)].map(([, , link = '']) => link);
    expect(links.length).toBeGreaterThan(40);
    for (const link of links) expect(link).toMatch(new RegExp(`^${here}`));
    const file = join(built.dist, 'embed/claims/clears-lactic-acid.json');
    const data = JSON.parse(readFileSync(file, 'utf8')) as Record<
      'html' | 'quote' | 'card',
      string
    >;
    const embed = `${here}embed/claims/clears-lactic-acid`;
    expect(data.html).toContain(`src="${embed}/"`);
    expect(data.card).toBe(`${embed}.svg`);
    expect(data.quote).toContain(`href="${here}claims/clears-lactic-acid/"`);
    const page = moved.find(({ path }) => path === '/claims/clears-lactic-acid/cite/');
    expect(page?.html).toContain(`${here}claims/clears-lactic-acid/}`);
  });

  it('lists in its sitemap exactly the pages that are their own place', () => {
    const sitemap = readFileSync(join(built.dist, 'sitemap.xml'), 'utf8');
    const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address);
    const own = moved
      .filter(({ path }) => !unlisted.has(path))
      .filter(({ document }) => !document.querySelector('meta[name=robots][content*=noindex]'))
      .map(({ path }) => `https://example.org/tired-legs${path}`);
    expect(listed.toSorted()).toEqual(own.toSorted());
    expect(sitemap).toMatch(/\/read\/what-a-recovery-run-is\/<\/loc><lastmod>\d{4}-\d\d-\d\d</);
    expect(readFileSync(join(built.dist, 'robots.txt'), 'utf8')).toContain(
      'Sitemap: https://example.org/tired-legs/sitemap.xml',
    );
  });

  it('gives pictures, Markdown and data whole addresses', () => {
    const article = moved.find(({ path }) => path === '/read/what-a-recovery-run-is/');
    const folder = 'https://example.org/tired-legs/read/what-a-recovery-run-is/';
    const picture = article?.document.querySelector('meta[property="og:image"]');
    expect(picture?.getAttribute('content')).toBe(`${folder}preview.png`);
    const file = join(built.dist, 'read/what-a-recovery-run-is/index.md');
    expect(readFileSync(file, 'utf8')).toContain(`address: "${folder}"`);
    expect(readFileSync(file, 'utf8')).not.toMatch(/\]\(\//);
  });

  it('is as it was built where it is served, and links that leave it are found', async () => {
    const served = await startServer({ root: built.dist, basePath: '/tired-legs/' });
    onTestFinished(() => served.close());
    const some = { dist: built.dist, maxPages: 9, visitor: patient() };
    expect((await checkSite(served.url, some)).findings).toEqual([]);
    const astray: Habit = (address, reply) => {
      if (address !== '/tired-legs/data/') return;
      const html = reply.body.toString().replace('</main>', '<a href="/week/">Week</a></main>');
      reply.body = Buffer.from(html);
    };
    const host = await startHost(new URL('/', served.url).href, astray, compress);
    onTestFinished(() => host.close());
    const { findings } = await checkSite(`${host.url}tired-legs/`, some);
    expect(findings.map(({ name }) => name)).toEqual(['outside-base']);
    expect(findings[0]?.says).toContain('such as /week/ on /data/');
  });

  it('is told apart from another build', async () => {
    const served = await startServer({ root: dist });
    onTestFinished(() => served.close());
    const { findings } = await checkSite(served.url, {
      dist: built.dist,
      maxPages: 9,
      visitor: patient(),
    });
    expect(findings.map(({ name }) => name)).toEqual(['other-build']);
  });

  it('is as it was built at the address it was built for, and told of any other', async () => {
    const served = await startServer({ root: built.dist, basePath: '/tired-legs/' });
    onTestFinished(() => served.close());
    const checkAt = async (origin: string) => {
      const visitor = standingIn(origin, served.url);
      const report = await checkSite(`${origin}/tired-legs/`, {
        dist: built.dist,
        maxPages: 9,
        visitor,
      });
      return report.findings.map(({ name, kind }) => `${kind} ${name}`);
    };
    expect(await checkAt('https://example.org')).toEqual([]);
    expect(await checkAt('https://example.net')).toEqual([
      'differs other-address',
      'differs feed-elsewhere',
    ]);
    expect(await checkAt('http://example.org')).toEqual([
      'differs no-https',
      'differs feed-elsewhere',
    ]);
  });

  it('loads nothing from outside the base path in its style', () => {
    for (const { path, html } of moved) {
      const outside = [...html.matchAll(/url\(["']?(\/[^)"']*)/g)]
        .map(([, address = '']) => address)
        .filter((address) => !address.startsWith('/tired-legs/'));
      expect(
        outside,
        `${path}: the style loads ${outside.join(', ')} from outside the base path; the font is not found there.`,
      ).toEqual([]);
    }
  });
});
