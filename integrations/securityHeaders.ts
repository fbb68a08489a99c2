import { readFileSync, writeFileSync } from 'node:fs';
import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const placeholder = '{content-security-policy}';

/**
 * Puts one Content-Security-Policy for all pages into `_headers`.
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
        const root = fileURLToPath(dir);
        const policies = globSync('**/*.html', { cwd: root }).map((file) =>
          policyOf(readFileSync(new URL(file.replaceAll('\\', '/'), dir), 'utf8')),
        );
        const file = new URL('_headers', dir);
        const template = readFileSync(file, 'utf8');
        writeFileSync(file, template.replaceAll(placeholder, merge(policies)));
      },
    },
  };
}

function policyOf(html: string): string {
  const [, policy = ''] =
    /<meta http-equiv="content-security-policy" content="([^"]+)"/i.exec(html) ?? [];
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
