import { defineConfig, devices } from '@playwright/test';
import { findBrowser, launchFlags } from './scripts/findBrowser.ts';

/** Browser tests of the site as built into `dist/`: run `npm run build` first. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'reports/e2e',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // A test that passes only at the second try is a finding, not a pass.
  retries: 0,
  reporter: [['list'], ['json', { outputFile: 'reports/e2e.json' }]],
  webServer: {
    command: 'node scripts/serve.ts',
    env: { PORT: '0' },
    // Playwright keeps what the named group matched in the variable E2E_URL.
    wait: { stdout: /(?<e2e_url>http:\S+)/ },
  },
  use: { baseURL: process.env.E2E_URL },
  projects: [
    {
      name: 'chromium',
      use: {
        ...devices['Desktop Chrome'],
        launchOptions: { executablePath: findBrowser(), args: launchFlags },
      },
    },
  ],
});
