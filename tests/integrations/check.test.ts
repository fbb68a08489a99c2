import { describe, expect, it } from 'vitest';
import { counted, listed } from '../../scripts/check/finding.ts';
import { hostOf } from '../../scripts/check/hosts.ts';
import { addressIn, urlAt } from '../../scripts/check/place.ts';
import {
  blockedBy,
  framedBy,
  looserThan,
  readPolicies,
  readPolicy,
} from '../../scripts/check/policy.ts';

describe('a policy', () => {
  const own = readPolicy("default-src 'none'; script-src 'self' 'sha256-a'; base-uri 'none'");

  it.each([
    ["script-src 'self' 'sha256-a'", [], 'says the same'],
    ["img-src 'self'", [], 'says nothing of scripts'],
    ["script-src 'self' 'sha256-a' 'sha256-b'", [], 'allows one more'],
    ["script-src 'self'", ["script-src 'sha256-a'"], 'lacks a hash'],
    ["default-src 'self'", ["script-src 'sha256-a'"], 'falls back to one without it'],
    ["default-src 'none'", ["script-src 'self'", "script-src 'sha256-a'"], 'falls back to nothing'],
    ['script-src *', ["script-src 'sha256-a'"], 'allows files from anywhere, not inline text'],
  ])('%s blocks %j: it %s', (sent, blocked) => {
    expect(blockedBy(readPolicy(sent), own)).toEqual(blocked);
  });

  it.each([
    [["default-src 'none'; script-src 'self'; base-uri 'none'"], [], 'allows no more'],
    [
      ["default-src 'none'; script-src 'self' 'sha256-b'; base-uri 'none'"],
      [],
      'a hash is one text',
    ],
    [
      ["default-src 'none'; script-src 'self'"],
      ['anything as base-uri'],
      'that falls back to none',
    ],
    [
      ["script-src 'self' https:; base-uri 'none'"],
      ['anything as default-src', 'https: as script-src'],
      'wider',
    ],
    [
      ["default-src *; base-uri 'none'", "default-src 'none'; script-src 'self'"],
      [],
      'two hold together',
    ],
  ])('%j is looser by %j: %s', (sent, looser) => {
    expect(looserThan(own, sent.map(readPolicy))).toEqual(looser);
  });

  it('comes as a list where it is sent twice', () => {
    expect(readPolicies("a 'self', b 'none'; c x")).toHaveLength(2);
    expect(readPolicies(null)).toEqual([]);
  });
});

it.each([
  [{}, 'anyone'],
  [{ 'x-frame-options': 'DENY' }, 'nobody'],
  [{ 'x-frame-options': 'sameorigin' }, 'some'],
  [{ 'content-security-policy': "frame-ancestors 'none'" }, 'nobody'],
  [{ 'content-security-policy': "frame-ancestors 'self'" }, 'some'],
  [{ 'content-security-policy': "frame-ancestors *, frame-ancestors 'none'" }, 'nobody'],
  [{ 'content-security-policy': 'frame-ancestors *', 'x-frame-options': 'DENY' }, 'anyone'],
  [{ 'content-security-policy': "default-src 'none'", 'x-frame-options': 'DENY' }, 'nobody'],
])('%j lets a page be framed by %s', (headers, who) => {
  expect(framedBy(new Headers(headers as Record<string, string>))).toBe(who);
});

it.each([
  ['https://someone.github.io/site/', {}, 'GitHub Pages'],
  ['https://example.org/', { server: 'cloudflare', 'x-github-request-id': 'A' }, 'GitHub Pages'],
  ['https://example.org/', { server: 'Netlify' }, 'Netlify'],
  ['https://tired-legs.pages.dev/', {}, 'Cloudflare Pages'],
  ['https://example.org/', { server: 'cloudflare' }, 'Cloudflare Pages'],
  ['https://example.org/', { server: 'nginx' }, 'The host'],
])('%s with %j is %s', (url, headers, name) => {
  expect(hostOf(new URL(url), new Headers(headers as Record<string, string>)).name).toBe(name);
});

it('addresses count from where the site begins', () => {
  const place = { home: new URL('https://example.org/tired-legs/') };
  expect(urlAt(place, '/week/')).toBe('https://example.org/tired-legs/week/');
  expect(addressIn(place, new URL('https://example.org/tired-legs/week/?runs=5#x'))).toBe('/week/');
  expect(addressIn(place, new URL('https://example.org/tired-legs/'))).toBe('/');
  expect(addressIn(place, new URL('https://example.org/week/'))).toBeUndefined();
  expect(addressIn(place, new URL('https://example.net/tired-legs/'))).toBeUndefined();
});

it('counts in words', () => {
  expect(listed(['/a/'])).toBe('/a/');
  expect(listed(Array.from({ length: 1298 }, () => '/a/'))).toBe('/a/ and 1,297 more');
  expect([1, 0, 1298].map((count) => counted(count, 'page'))).toEqual([
    '1 page',
    '0 pages',
    '1,298 pages',
  ]);
});
