import type { Plugin } from 'vite';

/**
 * Makes `import()` in the browser just that.
 *
 * Vite wraps each one in a helper (0.8 KB compressed) that fetches styles and modules ahead.
 * Our style is in the page and the chunks are few, so there is nothing to fetch ahead.
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    // Here, since Astro writes its own over what the site's settings say.
    configEnvironment: () => ({ build: { modulePreload: false } }),
    load: {
      filter: { id: /vite\/preload-helper/ },
      handler: () => 'export const __vitePreload = (load) => load();',
    },
  };
}
