import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import mdx from '@astrojs/mdx';
import { preactAtBuildTime } from './integrations/preactAtBuildTime.ts';
import { defineConfig } from 'astro/config';
import { transformSync } from 'esbuild';
import { calculatorChunk } from './integrations/calculatorChunk.ts';
import { offlineWorker } from './integrations/offlineWorker.ts';
import { plainImports } from './integrations/plainImports.ts';
import { searchIndex } from './integrations/searchIndex.ts';
import { securityHeaders } from './integrations/securityHeaders.ts';
import { sitemap } from './integrations/sitemap.ts';
import { isOffline } from './src/lib/publish/isOffline.ts';

// Astro would report each build to its makers.
process.env.ASTRO_TELEMETRY_DISABLED = '1';

const base = process.env.BASE_PATH || '/';

/** What keeps the site on the reader's device; none where pages change as they are written. */
const worker =
  isOffline && !process.argv.includes('dev') ? `/${base}/sw.js`.replace(/\/+/g, '/') : '';

/** The one inline script of ours, made small; Astro hashes only those that it writes itself. */
const snippet = transformSync(
  readFileSync(new URL('./src/layouts/pageSnippet.js', import.meta.url), 'utf8'),
  {
    minify: true,
    charset: 'utf8',
    define: { WORKER: JSON.stringify(worker) },
  },
).code.trim();
const snippetHash = `sha256-${createHash('sha256').update(snippet).digest('base64')}`;

export default defineConfig({
  site: process.env.SITE_URL || undefined,
  base,
  trailingSlash: 'always',
  // The tests say what ships; nothing of the developer's machine does.
  devToolbar: { enabled: false },
  build: {
    // One round trip: a reading page brings its style with it.
    inlineStylesheets: 'always',
  },
  // Highlighting writes style attributes, which the policy forbids; no page shows code in colour.
  markdown: { syntaxHighlight: false },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "worker-src 'self'",
        "manifest-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
      ],
      scriptDirective: { hashes: [snippetHash] },
    },
  },
  vite: {
    define: { __PAGE_SNIPPET__: JSON.stringify(snippet) },
    plugins: [plainImports(), calculatorChunk()],
  },
  integrations: [
    mdx(),
    preactAtBuildTime(),
    securityHeaders(),
    sitemap(),
    searchIndex(),
    offlineWorker(isOffline),
  ],
});
