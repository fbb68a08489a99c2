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

function policyOf({ document }: BuiltPage): string {
  const first = document.querySelector('head')?.firstElementChild;
  return first?.getAttribute('http-equiv')?.toLowerCase() === 'content-security-policy'
    ? (first.getAttribute('content') ?? '')
    : '';
}

describe('every page', () => {
  it('begins its head with a policy without unsafe sources', () => {
    forEvery(pages, itsPath, (page) => {
      const policy = policyOf(page);
      expect(
        policy,
        `${page.path}: the first child of head is not the policy: see integrations/securityHeaders.ts.`,
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

  it('allows each of its inline scripts and styles by its hash', () => {
    forEvery(pages, itsPath, (page) => {
      for (const [directive, texts] of [
        ['script-src', inlineScripts(page)],
        ['style-src', inlineStyles(page)],
      ] as const) {
        for (const text of texts) {
          const where = `${directive} without the hash of "${text.slice(0, 60)}"`;
          expect(
            allowed(policyOf(page), directive),
            `${page.path} has a ${where}: the browser would block it; see security.csp in astro.config.mjs.`,
          ).toContain(hashOf(text));
          expect(
            allowed(headersFor(page.path).get('content-security-policy') ?? '', directive),
            `dist/_headers has a ${where} on ${page.path}: see merge in integrations/securityHeaders.ts.`,
          ).toContain(hashOf(text));
        }
      }
    });
  });

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

  it('has no line longer than hosts accept', () => {
    const longest = Math.max(
      ...[...headers].map(([name, value]) => name.length + value.length + 2),
    );
    expect(
      longest,
      'dist/_headers has a line over 2,000 characters, which Cloudflare Pages ignores: share scripts between pages.',
    ).toBeLessThanOrEqual(2000);
  });
});
