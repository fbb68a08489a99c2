import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const placeholder = '{content-security-policy}';
const eachPlace = /^\{each-place\}\n((?:[ \t]+.*\n)+)/m;

/** The folder that holds embeds: its own page is a page like others, what is below it is not. */
const embeds = 'embed';

/** The policies of a site's pages, by address from the root. */
export type Policies = ReadonlyMap<string, string>;

/**
 * Puts a Content-Security-Policy for each part of the site into `_headers`, and each page's own
 * first into its head: a meta policy does not bind what stands above it.
 *
 * Each page's meta tag lists the hashes of its own scripts and styles. A header cannot differ
 * from page to page, so a folder's gets all of them together, and what a meta tag may not hold
 * (`frame-ancestors`). A browser that sees both keeps to both.
 */
export function securityHeaders(): AstroIntegration {
  return {
    name: 'security-headers',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const policies = new Map<string, string>();
        for (const file of filesIn(dir, '**/*.html')) {
          policies.set(addressOf(file), movePolicyUp(new URL(file, dir)));
        }
        for (const file of filesIn(dir, `${embeds}/**/*.svg`)) {
          policies.set(addressOf(file), policyOfPicture(new URL(file, dir)));
        }
        const headers = new URL('_headers', dir);
        const template = readFileSync(headers, 'utf8');
        writeFileSync(headers, fillIn(template, placesIn(policies), policies));
      },
    },
  };
}

/**
 * Fills the template in: the block below `{each-place}` once for each place, and in each rule
 * the policies of all pages it matches, joined.
 */
export function fillIn(template: string, places: readonly string[], policies: Policies): string {
  const expanded = template.replace(eachPlace, (_, block: string) =>
    places.map((place) => `${place}\n${block}`).join(''),
  );
  let pattern = '';
  return expanded
    .split('\n')
    .map((line) => {
      if (line.startsWith('/')) pattern = line;
      return line.replace(placeholder, () => merge(policiesAt(pattern, policies)));
    })
    .join('\n');
}

/** Joins policies directive by directive, keeping each source once. */
export function merge(policies: readonly string[]): string {
  const directives = new Map<string, Set<string>>();
  for (const directive of policies.flatMap((policy) => policy.split(';'))) {
    const [name, ...sources] = directive.trim().split(/\s+/);
    if (!name) continue;
    const known = directives.get(name) ?? new Set();
    directives.set(name, known);
    for (const source of sources) known.add(source);
  }
  return [...directives].map(([name, sources]) => [name, ...sources].join(' ')).join('; ');
}

/** Policies of the pages that a pattern matches. */
function policiesAt(pattern: string, policies: Policies): string[] {
  const folder = pattern.endsWith('*') ? pattern.slice(0, -1) : undefined;
  return [...policies]
    .filter(([address]) => (folder ? address.startsWith(folder) : address === pattern))
    .map(([, policy]) => policy);
}

/** A pattern for each page and folder of pages at the top; what is below `/embed/` has its own. */
export function placesIn(policies: Policies): string[] {
  const places = [...policies.keys()].map((address) => {
    const folder = /^\/[^/]+\//.exec(address)?.[0];
    if (folder === undefined) return address;
    return folder === `/${embeds}/` ? folder : `${folder}*`;
  });
  return [...new Set(places)].sort();
}

/** Files of a folder, with forward slashes on every system. */
function filesIn(dir: URL, pattern: string): string[] {
  return globSync(pattern, { cwd: fileURLToPath(dir) }).map((file) => file.replaceAll('\\', '/'));
}

function addressOf(file: string): string {
  return `/${file}`.replace(/\/index\.html$/, '/');
}

/** Moves a page's policy to the top of its head, and returns it. */
function movePolicyUp(page: URL): string {
  const html = readFileSync(page, 'utf8');
  const [tag, policy] =
    /<meta http-equiv="content-security-policy" content="([^"]+)">/.exec(html) ?? [];
  if (!tag || !policy) throw new Error(`${page.pathname} has no content security policy.`);
  writeFileSync(page, html.replace(tag, '').replace('<head>', `<head>${tag}`));
  return policy;
}

/** A picture opened by itself is a page: its style has to be allowed. */
function policyOfPicture(picture: URL): string {
  const svg = readFileSync(picture, 'utf8');
  const hashes = [...svg.matchAll(/<style>(.*?)<\/style>/gs)].map(
    ([, style = '']) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  );
  return ["style-src 'self'", ...hashes].join(' ');
}
