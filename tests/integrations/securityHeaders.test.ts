import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { fillIn, merge, placesIn, withOwnPolicy } from '../../integrations/securityHeaders.ts';

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const [script, other, style] = ['a()', 'b()', 'p{}'].map(hashOf) as [string, string, string];

function page(head: string, { policy = '', charset = '<meta charset="utf-8">' } = {}): string {
  const meta = `<meta http-equiv="content-security-policy" content="${policy}">`;
  return `<!DOCTYPE html><html><head>${charset}<title>é</title>${policy && meta}${head}</head></html>`;
}

describe('withOwnPolicy', () => {
  const policy = `default-src 'none'; script-src 'self' ${script} ${other}; style-src ${style} ${other};`;
  const policyOf = (head: string) => withOwnPolicy(page(head, { policy }), 'x.html').policy;

  it.each([
    ['<script>a()</script>', `script-src 'self' ${script}; style-src`],
    ['<style>p{}</style>', `script-src 'self'; style-src ${style}`],
    ['<script type="module">a()</script><style>p{}</style>', `${script}; style-src ${style}`],
    ['<script src="/a.js"></script>', "script-src 'self'; style-src"],
  ])('of a page with %s keeps %s', (head, kept) => {
    expect(policyOf(head)).toMatch(/^default-src 'none'; script-src 'self'/);
    expect(policyOf(head).endsWith(kept)).toBe(true);
  });

  it('does not allow what Astro does not know', () => {
    expect(policyOf('<script>c()</script>')).not.toContain(hashOf('c()'));
  });

  it('puts the policy after the charset and before all else', () => {
    const { html, policy: own } = withOwnPolicy(page('<style>p{}</style>', { policy }), 'x.html');
    expect(html).toBe(
      `<!DOCTYPE html><html><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="${own}"><title>é</title><style>p{}</style></head></html>`,
    );
  });

  it.each([
    ['has no content security policy', page('')],
    ['does not begin its head', page('', { policy, charset: '' })],
  ])('refuses a page that %s', (problem, html) => {
    expect(() => withOwnPolicy(html, 'x.html')).toThrow(`x.html ${problem}`);
  });
});

describe('_headers', () => {
  it('joins policies and keeps each source once', () => {
    expect(merge(["a 'self' x; b y;", "b y z; c 'none'"])).toBe("a 'self' x; b y z; c 'none'");
  });

  const policies = new Map([
    ['/', 'a 1'],
    ['/404.html', 'a 2'],
    ['/read/', 'a 3'],
    ['/read/one/', 'a 4'],
    ['/embed/', 'a 5'],
    ['/embed/claims/one/', 'a 6'],
  ]);

  it('has a place for each page and folder at the top, and not for embeds', () => {
    expect(placesIn(policies)).toEqual(['/', '/404.html', '/embed/', '/read/*']);
  });

  it('gives each place the policies of its own pages', () => {
    const template =
      '/*\n  X: y\n{each-place}\n  P: {content-security-policy}; z\n/embed/claims/*\n  P: {content-security-policy}\n';
    expect(fillIn(template, ['/', '/read/*'], policies)).toBe(
      '/*\n  X: y\n/\n  P: a 1; z\n/read/*\n  P: a 3 4; z\n/embed/claims/*\n  P: a 6\n',
    );
  });

  it('gives calculators no line for pages to read', () => {
    const template = '{each-place}\n  X: y\n  {to-read}S: t\n';
    const filled = fillIn(template, ['/', '/calculators/*', '/read/*', '/week/*'], policies);
    expect(filled).toBe(
      '/\n  X: y\n/calculators/*\n  X: y\n/read/*\n  X: y\n  S: t\n/week/*\n  X: y\n',
    );
  });

  it('says where the site begins', () => {
    const template = '/\n  S: "{base}rules.json"\n';
    expect(fillIn(template, [], policies)).toBe('/\n  S: "/rules.json"\n');
    expect(fillIn(template, [], policies, '/a/')).toBe('/\n  S: "/a/rules.json"\n');
  });
});
