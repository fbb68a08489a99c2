import preact from '@astrojs/preact';
import type { AstroIntegration } from 'astro';

/**
 * Astro's Preact integration without its client: components render while building, and
 * `src/lib/browser/hydrate.ts` wakes those that need it. The client would keep all of Preact,
 * and signals, in the bundle although no page loads it.
 */
export function preactAtBuildTime(): AstroIntegration {
  const integration = preact();
  const setUp = integration.hooks['astro:config:setup'];
  return {
    ...integration,
    hooks: {
      ...integration.hooks,
      'astro:config:setup': (options) =>
        setUp?.({
          ...options,
          addRenderer: ({ name, serverEntrypoint }) => {
            options.addRenderer({ name, serverEntrypoint });
          },
        }),
    },
  };
}
