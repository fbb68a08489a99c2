import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Writes `sitemap.xml` where the build was told where the site is (SITE_URL).
 *
 * It reads the pages as built instead of guessing from routes: listed is what names itself as
 * its canonical address and does not ask to be left out. Nothing can then say one thing in its
 * head and another here.
 */
export function sitemap(): AstroIntegration {
  return {
    name: 'sitemap',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const addresses = globSync('**/index.html', { cwd: fileURLToPath(dir) })
          .map((file) => ({ file, html: readFileSync(new URL(slashed(file), dir), 'utf8') }))
          .flatMap(({ file, html }) => ownAddress(html, slashed(file).replace(/index\.html$/, '')))
          .sort();
        if (addresses.length === 0) return;
        writeFileSync(new URL('sitemap.xml', dir), sitemapOf(addresses));
        logger.info(`${addresses.length} pages are listed.`);
      },
    },
  };
}

/** The address that a listed page gives itself; empty for all others. */
export function ownAddress(html: string, path: string): string[] {
  const [, canonical] = /<link rel="canonical" href="([^"]+)"/.exec(html) ?? [];
  const isLeftOut = /<meta name="robots" content="[^"]*noindex/.test(html);
  return canonical?.endsWith(`/${path}`) && !isLeftOut ? [canonical] : [];
}

function sitemapOf(addresses: readonly string[]): string {
  const rows = addresses.map((address) => `<url><loc>${address}</loc></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${rows.join('\n')}\n</urlset>\n`;
}

const slashed = (file: string) => file.replaceAll('\\', '/');
