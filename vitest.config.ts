import { defineConfig } from 'vitest/config';

/**
 * `unit` needs only the sources; `site` reads the built site in `dist/`. JSX is
 * compiled for Preact as tsconfig.json says.
 */
export default defineConfig({
  test: {
    allowOnly: false,
    // Random tests and builds on a busy machine need longer than the usual five seconds.
    testTimeout: 60_000,
    // The pictures read their colors from the style; Vitest would hand them an empty file.
    css: true,
    // Left to itself it keeps one processor free, which is half of a small machine.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [
            'tests/{rules,lib,components,content,integrations,offline,scripts,styles}/**/*.test.{ts,tsx}',
          ],
        },
      },
      {
        extends: true,
        // One test looks at every page there is, on a busy machine too.
        test: { name: 'site', include: ['tests/site/**/*.test.ts'], testTimeout: 600_000 },
      },
    ],
  },
});
