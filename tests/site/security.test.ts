import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readHeaderRules } from '../../scripts/headerRules.ts';
import { forEvery, itsPath } from '../forEvery.ts';
import { dist, inlineScripts, inlineStyles, pagesOf } from './site.ts';
import type { BuiltPage } from './site.ts';

const pages = pagesOf(dist);
const headersFor = readHeaderRules(readFileSync(join(dist, '_headers'), 'utf8'));

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Sources of one directive of a policy. */
function allowed(policy: string, directive: string): string[] {
  const parts = policy.split(';').map((part) => part.trim().split(/\s+/));
  return parts.find(([name]) => name === directive)?.slice(1) ?? [];
}

/**
 * The search looks words up in WebAssembly, in its page and in a worker, which has only the
 * header's policy. On every other page the meta tag still forbids it.
 */
const withoutWasm = (policy: string) => policy.replace("'wasm-unsafe-eval'", '');

/** Browsers look for the character encoding no further than this. */
const charsetWithinBytes = 1024;

function policyOf({ document }: BuiltPage): string {
  const [charset, policy] = document.querySelector('head')?.children ?? [];
  const isInPlace =
    charset?.getAttribute('charset') === 'utf-8' &&
    policy?.getAttribute('http-equiv')?.toLowerCase() === 'content-security-policy';
  return isInPlace ? (policy.getAttribute('content') ?? '') : '';
}

describe('every page', () => {
  it('begins its head with charset and policy, and allows no unsafe source', () => {
    forEvery(pages, itsPath, (page) => {
      const policy = policyOf(page);
      expect(
        policy,
        `${page.path}: head does not begin with the charset and then the policy: see integrations/securityHeaders.ts.`,
      ).not.toBe('');
      const scripts = page.path === '/search/' ? withoutWasm(policy) : policy;
      expect(scripts, `${page.path}: the policy allows an unsafe source: take it out.`).not.toMatch(
        /unsafe-|\*|\bhttps?:/,
      );
      expect(
        allowed(policy, 'default-src'),
        `${page.path}: the policy must begin from default-src 'none': see astro.config.mjs.`,
      ).toEqual(["'none'"]);
    });
  });

  it(`says its charset within the first ${charsetWithinBytes} bytes`, () => {
    forEvery(pages, itsPath, (page) => {
      const start = Buffer.from(page.html).subarray(0, charsetWithinBytes).toString('latin1');
      expect(
        start,
        `${page.path}: something long stands before <meta charset>: it comes first in head.`,
      ).toContain('<meta charset="utf-8">');
    });
  });

  it.each([
    ['script-src', inlineScripts],
    ['style-src', inlineStyles],
  ] as const)(
    'allows by %s the hashes of what stands in it, and no other',
    (directive, textsOf) => {
      forEvery(pages, itsPath, (page) => {
        const own = textsOf(page).map(hashOf);
        const sources = allowed(policyOf(page), directive);
        expect(
          sources.filter((source) => source.startsWith("'sha")).sort(),
          `${page.path}: the hashes of ${directive} are not those of the page. One too few, and the browser blocks it: see security.csp in astro.config.mjs. One too many: see integrations/securityHeaders.ts.`,
        ).toEqual([...new Set(own)].sort());
        expect(
          allowed(headersFor(page.path).get('content-security-policy') ?? '', directive),
          `dist/_headers lacks a hash of ${directive} for ${page.path}: see merge in integrations/securityHeaders.ts.`,
        ).toEqual(expect.arrayContaining(own));
      });
    },
  );

  it('has no style attribute and no script attribute', () => {
    forEvery(pages, itsPath, (page) => {
      for (const element of page.document.querySelectorAll('*')) {
        const names = Object.keys(element.attributes).filter((name) => /^(style$|on)/i.test(name));
        expect(
          names,
          `${page.path}: <${element.rawTagName}> has ${names.join(', ')}, which the policy blocks: use a class or a listener.`,
        ).toEqual([]);
      }
    });
  });

  it('asks no other origin for anything', () => {
    forEvery(pages, itsPath, (page) => {
      const loaded = page.document
        .querySelectorAll('[src], link[href]:not([rel=canonical]), object, iframe, embed')
        .map((element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '')
        .filter((address) => !/^(\/(?!\/)|data:)/.test(address));
      expect(loaded, `${page.path} loads ${loaded.join(', ')}: ship it with the site.`).toEqual([]);
    });
  });
});

describe('dist/_headers', () => {
  const headers = headersFor('/guidelines/');

  it.each([
    ['content-security-policy', /frame-ancestors 'none'/],
    ['x-content-type-options', /^nosniff$/],
    ['referrer-policy', /^(no-referrer|same-origin|strict-origin(-when-cross-origin)?)$/],
    ['permissions-policy', /camera=\(\).*geolocation=\(\).*microphone=\(\)/],
  ])('sends %s', (name, value) => {
    expect(headers.get(name) ?? '', `public/_headers: ${name} is missing or too weak.`).toMatch(
      value,
    );
  });

  it('has its policy filled in, without unsafe sources', () => {
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy, 'dist/_headers: the placeholder was not filled in.').not.toMatch(/[{}]/);
    const scripts = withoutWasm(policy);
    expect(scripts, 'dist/_headers: the policy allows an unsafe source.').not.toMatch(/unsafe-|\*/);
  });

  it('names the rules for fetching pages ahead but in frames and beside calculators', () => {
    forEvery(pages, itsPath, ({ path }) => {
      expect(headersFor(path).get('speculation-rules'), `${path}: see public/_headers.`).toBe(
        /^\/(embed\/.|calculators\/|week\/|$)/.test(path) ? undefined : '"/speculation-rules.json"',
      );
    });
    expect(headersFor('/speculation-rules.json').get('content-type')).toBe(
      'application/speculationrules+json',
    );
    const rules: unknown = JSON.parse(readFileSync(join(dist, 'speculation-rules.json'), 'utf8'));
    expect(rules, 'prefetch alone: see docs/decisions/next-pages.md').toMatchObject({
      prefetch: [{ eagerness: 'moderate' }],
    });
    expect(rules).not.toHaveProperty('prerender');
  });

  it('has no line longer than hosts accept', () => {
    const lines = readFileSync(join(dist, '_headers'), 'utf8').split('\n');
    expect(
      Math.max(...lines.map((line) => line.length)),
      'dist/_headers has a line over 2,000 characters, which Cloudflare Pages ignores: share scripts between pages.',
    ).toBeLessThanOrEqual(2000);
  });
});
