import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import mdx from '@astrojs/mdx';
import { preactAtBuildTime } from './integrations/preactAtBuildTime.ts';
import { defineConfig } from 'astro/config';
import { plainImports } from './integrations/plainImports.ts';
import { securityHeaders } from './integrations/securityHeaders.ts';

// Astro would report each build to its makers.
process.env.ASTRO_TELEMETRY_DISABLED = '1';

/** The one inline script of ours: Astro hashes only those that it writes itself. */
const themeSnippet = readFileSync(new URL('./src/layouts/theme.js', import.meta.url), 'utf8');
const themeHash = `sha256-${createHash('sha256').update(themeSnippet).digest('base64')}`;

/** What every calculator needs at once; hooks, the planner and the exports load apart. */
const shared =
  /preact\/(dist|jsx-runtime)|src\/(components\/(hydrate|fields)|rules\/(situation|weekGuidelines))/;

export default defineConfig({
  site: process.env.SITE_URL || undefined,
  base: process.env.BASE_PATH || '/',
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
        "form-action 'self'",
        "base-uri 'none'",
      ],
      scriptDirective: { hashes: [themeHash] },
    },
  },
  vite: {
    build: {
      modulePreload: { polyfill: false, resolveDependencies: () => [] },
      rolldownOptions: {
        output: {
          // What the calculators share is one file: several small ones compress worse.
          advancedChunks: { groups: [{ name: 'calculators', test: shared }] },
        },
      },
    },
    plugins: [plainImports()],
  },
  integrations: [mdx(), preactAtBuildTime(), securityHeaders()],
});
