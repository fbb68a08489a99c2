import { defineConfig, devices } from '@playwright/test';
import { findTestBrowser, launchFlags } from './scripts/findBrowser.ts';

/** Browser tests of the site as built into `dist/`: run `npm run build` first. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'reports/e2e',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // A test that passes at a second try has told of a defect at the first.
  retries: 0,
  // A busy machine stalls: generous limits.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: 'reports/e2e.json' }]],
  webServer: {
    command: 'node scripts/serve.ts',
    env: { PORT: '0' },
    // Playwright keeps what the named group matched in the variable E2E_URL.
    wait: { stdout: /(?<e2e_url>http:\S+)/ },
  },
  use: {
    baseURL: process.env.E2E_URL,
    // Each test has a device of its own: hundreds would load the whole site. tests/e2e/offline.spec.ts does.
    serviceWorkers: 'block',
  },
  projects: [
    {
      name: 'chromium',
      use: {
        ...devices['Desktop Chrome'],
        // Compiling a second time what runs for half a second costs more than it saves: a fifth of
        // the time that axe takes.
        launchOptions: {
          executablePath: findTestBrowser(),
          // Letters as wide as a phone's, not fitted to whole pixels.
          args: [...launchFlags, '--js-flags=--no-opt,--no-maglev', '--font-render-hinting=none'],
        },
      },
    },
  ],
});
