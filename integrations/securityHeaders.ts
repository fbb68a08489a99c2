import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const placeholder = '{content-security-policy}';
const toRead = '{to-read}';
const eachPlace = /^\{each-place\}\n((?:[ \t]+.*\n)+)/m;

/** The folder that holds embeds: its own page is a page like others, what is below it is not. */
const embeds = 'embed';

/** Places of calculators, where the address changes with every choice (docs/decisions/next-pages.md). */
const ofCalculators: readonly string[] = ['/', '/calculators/*', '/week/*'];

/** The policies of a site's pages, by address from the root. */
export type Policies = ReadonlyMap<string, string>;

/**
 * Puts a Content-Security-Policy for each part of the site into `_headers`, and each page's own
 * into its head.
 *
 * Astro gives every page the hashes of the whole site; each keeps those of its own scripts and
 * styles. A header cannot differ from page to page, so a folder's gets all of its pages' together,
 * and what a meta tag may not hold (`frame-ancestors`). A browser that sees both keeps to both.
 */
export function securityHeaders(): AstroIntegration {
  let base = '/';
  return {
    name: 'security-headers',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = `${config.base}/`.replace(/\/+$/, '/');
      },
      'astro:build:done': ({ dir }) => {
        const policies = new Map<string, string>();
        for (const file of filesIn(dir, '**/*.html')) {
          const page = new URL(file, dir);
          const { html, policy } = withOwnPolicy(readFileSync(page, 'utf8'), file);
          writeFileSync(page, html);
          policies.set(addressOf(file), policy);
        }
        for (const file of filesIn(dir, `${embeds}/**/*.svg`)) {
          policies.set(addressOf(file), policyOfPicture(new URL(file, dir)));
        }
        const headers = new URL('_headers', dir);
        const template = readFileSync(headers, 'utf8');
        writeFileSync(headers, fillIn(template, placesIn(policies), policies, base));
      },
    },
  };
}

/**
 * Fills the template in: the block below `{each-place}` once for each place, and in each rule
 * the policies of all pages it matches, joined. Lines for pages to read are not for calculators.
 *
 * @param base - where the site begins; starts and ends with a slash
 */
export function fillIn(
  template: string,
  places: readonly string[],
  policies: Policies,
  base = '/',
): string {
  const expanded = template.replace(eachPlace, (_, block: string) =>
    places.map((place) => `${place}\n${block}`).join(''),
  );
  let pattern = '';
  return expanded
    .split('\n')
    .flatMap((line) => {
      if (line.startsWith('/')) pattern = line;
      if (line.includes(`  ${toRead}`) && ofCalculators.includes(pattern)) return [];
      return line
        .replace(toRead, '')
        .replace('{base}', base)
        .replace(placeholder, () => merge(policiesAt(pattern, policies)));
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

const charset = '<head><meta charset="utf-8">';

/**
 * A page whose policy names only what stands in it, and stands before all that it binds. Above
 * it is the charset alone, which browsers look for in the first 1,024 bytes.
 *
 * Hashes are only ever left out here: what Astro does not know of stays forbidden.
 *
 * @throws Error if the page has no policy, or does not begin its head with the charset
 */
export function withOwnPolicy(html: string, file: string): { html: string; policy: string } {
  const [tag, whole] =
    /<meta http-equiv="content-security-policy" content="([^"]+)">/.exec(html) ?? [];
  if (!tag || !whole) throw new Error(`${file} has no content security policy.`);
  if (!html.includes(charset)) {
    throw new Error(`${file} does not begin its head with <meta charset="utf-8">.`);
  }
  const own = hashesIn(html);
  const policy = merge([whole])
    .split('; ')
    .map((directive) => directive.split(' ').filter((source) => !isHash(source) || own.has(source)))
    .map((sources) => sources.join(' '))
    .join('; ');
  const placed = `${charset}${tag.replace(whole, () => policy)}`;
  return { html: html.replace(tag, '').replace(charset, () => placed), policy };
}

const isHash = (source: string) => source.startsWith("'sha256-");

/** The hash of all that is written between the tags of a script or a style. */
export function hashesIn(page: string): Set<string> {
  const texts = page.matchAll(/<(script|style)\b[^>]*>(.*?)<\/\1>/gs);
  return new Set(
    [...texts].map(
      ([, , text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
    ),
  );
}

/** A picture opened by itself is a page: its style has to be allowed. */
function policyOfPicture(picture: URL): string {
  return ["style-src 'self'", ...hashesIn(readFileSync(picture, 'utf8'))].join(' ');
}
