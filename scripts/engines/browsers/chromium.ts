import { findInstalledBrowser, launchFlags } from '../../findBrowser.ts';
import type { Browser } from './browser.ts';
import { openThroughDriver } from './openThroughDriver.ts';
import { onPath } from './program.ts';

/** Chromium or Chrome, through ChromeDriver, which must be of the browser's version. */
export const chromium: Browser = {
  name: 'Chromium',
  packages: ['chromium', 'chromium-driver'],
  lacks: {},
  find() {
    const browser = findInstalledBrowser();
    const driver = onPath('chromedriver');
    if (browser === undefined || driver === undefined) return undefined;
    return ({ script }) =>
      openThroughDriver(driver, {
        'goog:chromeOptions': {
          binary: browser,
          args: ['--headless=new', ...launchFlags],
          // What a reader sets under Site settings, JavaScript.
          prefs: script ? {} : { 'profile.managed_default_content_settings.javascript': 2 },
        },
      });
  },
};
