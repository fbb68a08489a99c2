import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Writes `sitemap.xml` where the build was told where the site is (SITE_URL).
 *
 * It reads the pages as built instead of guessing from routes: listed is what names itself as
 * its canonical address and does not ask to be left out. Nothing can then say one thing in its
 * head and another here. The day of a page's last change stands in its head too.
 */
export function sitemap(): AstroIntegration {
  return {
    name: 'sitemap',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const pages = globSync('**/index.html', { cwd: fileURLToPath(dir) })
          .map((file) => ({ file, html: readFileSync(new URL(slashed(file), dir), 'utf8') }))
          .flatMap(({ file, html }) => {
            const path = slashed(file).replace(/index\.html$/, '');
            return ownAddress(html, path).map((address) => ({ address, changed: changedOn(html) }));
          })
          .sort((one, other) => (one.address < other.address ? -1 : 1));
        if (pages.length === 0) return;
        writeFileSync(new URL('sitemap.xml', dir), sitemapOf(pages));
        logger.info(`${pages.length} pages are listed.`);
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

/** The day of a written page's last change, as its head has it. */
export function changedOn(html: string): string | undefined {
  return /<meta property="article:modified_time" content="([^"]+)"/.exec(html)?.[1];
}

interface Listed {
  readonly address: string;
  readonly changed: string | undefined;
}

function sitemapOf(pages: readonly Listed[]): string {
  const rows = pages.map(({ address, changed }) => {
    const day = changed ? `<lastmod>${changed}</lastmod>` : '';
    return `<url><loc>${address}</loc>${day}</url>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${rows.join('\n')}\n</urlset>\n`;
}

const slashed = (file: string) => file.replaceAll('\\', '/');
