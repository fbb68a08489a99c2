import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const placeholder = '{content-security-policy}';

/**
 * Puts one Content-Security-Policy for all pages into `_headers`, and each page's own first
 * into its head: a meta policy does not bind what stands above it.
 *
 * Each page's meta tag lists the hashes of its own scripts and styles. A header file
 * cannot differ from page to page, so it gets all of them together, and what a meta
 * tag may not hold (`frame-ancestors`). A browser that sees both keeps to both.
 */
export function securityHeaders(): AstroIntegration {
  return {
    name: 'security-headers',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const pages = globSync('**/*.html', { cwd: fileURLToPath(dir) }).map(
          (file) => new URL(file.replaceAll('\\', '/'), dir),
        );
        const policies = pages.map(movePolicyUp);
        const headers = new URL('_headers', dir);
        const template = readFileSync(headers, 'utf8');
        writeFileSync(headers, template.replaceAll(placeholder, merge(policies)));
      },
    },
  };
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
