import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readHeaderRules } from '../../scripts/headerRules.ts';
import { guidelines } from '../../src/rules/index.ts';
import { pathOfFile, revisionOf } from '../../src/offline/siteFiles.ts';
import type { Revisions } from '../../src/offline/siteFiles.ts';
import { buildCopy } from './copyOfProject.ts';
import type { Built } from './copyOfProject.ts';
import { dist, inlineScripts, pagesOf } from './site.ts';

const read = (file: string) => readFileSync(join(dist, file), 'utf8');
const worker = read('sw.js');

/** The list that the worker carries, as the build wrote it. */
function listed(name: 'always' | 'whenRead'): Revisions {
  const [, rows = ''] = new RegExp(`\\b${name}:\\{(.*?)\\}`, 's').exec(worker) ?? [];
  const pairs = rows.matchAll(/(?:"([^"]*)"|([\w$]+)):"([\w-]{12})"/g);
  return Object.fromEntries(
    [...pairs].map(([, quoted, plain, value = '']) => [quoted ?? plain, value]),
  );
}

const always = listed('always');
const whenRead = listed('whenRead');

describe('the worker', () => {
  it('keeps after one visit the home page, calculators, guidelines, search and all they load', () => {
    const parts = globSync(['_astro/*', 'pagefind/**/*.*', 'fonts/*.woff2'], { cwd: dist });
    const wanted = [
      '',
      'week/',
      'search/',
      'about/',
      'offline/',
      'guidelines/',
      ...globSync('calculators/**/index.html', { cwd: dist }).map(pathOfFile),
      ...guidelines.map(({ id }) => `guidelines/${id}/`),
      ...parts.map((file) => file.replaceAll('\\', '/')),
    ];
    expect(parts.length).toBeGreaterThan(100);
    expect(wanted.filter((path) => !(path in always))).toEqual([]);
  });

  it('knows every other page, and no frame for other sites', () => {
    const pages = pagesOf(dist)
      .map(({ path }) => path.slice(1))
      .filter((path) => path !== '404.html' && !/^embed\/./.test(path));
    expect(pages.filter((path) => !(path in always) && !(path in whenRead))).toEqual([]);
    expect(
      Object.keys({ ...always, ...whenRead }).filter((path) => /^embed\/./.test(path)),
    ).toEqual([]);
  });

  it('knows each file as it is', async () => {
    for (const [path, revision] of Object.entries({ ...always, ...whenRead })) {
      const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
      expect(await revisionOf(readFileSync(join(dist, file))), path).toBe(revision);
    }
  });

  it('may run by the policy, and is asked for anew each time', () => {
    const headersFor = readHeaderRules(read('_headers'));
    for (const { path, html } of pagesOf(dist).filter(({ path }) => !path.startsWith('/embed/'))) {
      expect(html, path).toContain("worker-src 'self'; manifest-src 'self'");
    }
    expect(headersFor('/sw.js').get('cache-control')).toBe('no-cache');
    expect(headersFor('/week/').get('content-security-policy')).toContain("worker-src 'self'");
    expect(headersFor('/manifest.webmanifest').get('content-type')).toContain('manifest+json');
  });

  it('is registered by every page, and by no frame', () => {
    for (const page of pagesOf(dist)) {
      const isFrame = /^\/embed\/./.test(page.path);
      expect(inlineScripts(page).join().includes('"/sw.js"'), page.path).toBe(!isFrame);
    }
  });
});

describe('the manifest', () => {
  const manifest = JSON.parse(read('manifest.webmanifest')) as {
    name: string;
    start_url: string;
    scope: string;
    display: string;
    icons: { src: string; sizes: string; purpose: string }[];
  };

  it('is named by the home page alone: reading loads nothing for later', () => {
    expect(read('index.html')).toContain('<link rel="manifest" href="/manifest.webmanifest">');
    expect(read('guidelines/index.html')).not.toContain('rel="manifest"');
  });

  it('says where the site is', () => {
    expect(manifest).toMatchObject({ name: 'Tired Legs', start_url: '/', scope: '/' });
  });

  it.each(manifest.icons)('has the icon $src, $sizes', ({ src, sizes }) => {
    const png = readFileSync(join(dist, src));
    expect(png.toString('latin1', 1, 4)).toBe('PNG');
    expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`).toBe(sizes);
  });

  it('has what devices ask for', () => {
    expect(manifest.icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual([
      '192x192 any',
      '512x512 any',
      '512x512 maskable',
    ]);
  });
});

it('the page that stands in for others is in no list', () => {
  expect(read('offline/index.html')).toContain('<meta name="robots" content="noindex">');
  expect(read('llms.txt')).not.toContain('/offline/');
  if (existsSync(join(dist, 'sitemap.xml'))) expect(read('sitemap.xml')).not.toContain('/offline/');
});

describe('built with OFFLINE=off', () => {
  let built: Built;
  const builtFile = (file: string) => readFileSync(join(built.dist, file), 'utf8');
  beforeAll(async () => {
    built = await buildCopy([], { OFFLINE: 'off' });
    expect(built.ok, built.output).toBe(true);
  }, 600_000);
  afterAll(() => {
    built.remove();
  });

  it('no page registers a worker or speaks of one', () => {
    for (const page of pagesOf(built.dist)) {
      expect(inlineScripts(page).join(), page.path).not.toContain('register');
    }
    expect(builtFile('about/index.html')).not.toMatch(/id="offline"|data-island/);
    expect(builtFile('about/index.md')).not.toContain('Does it work without');
  });

  it('the worker of an earlier build is replaced by one that leaves', () => {
    expect(builtFile('sw.js')).toContain('unregister()');
    expect(builtFile('sw.js').length).toBeLessThan(1000);
  });
});
