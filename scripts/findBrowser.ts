/**
 * The browser for tests and benchmarks. Run directly it installs one where there
 * is none, so that `npm test` needs nothing set up by hand.
 */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { mayInstallPackages, packagesCommand, runInstaller } from './debianPackages.ts';

/**
 * For every launch. The sandbox cannot start as root or in most containers, and
 * only our own pages are opened; the rest keeps a test browser from calling home.
 */
export const launchFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Path of the browser to use: the one asked for, Playwright's own, or an installed one. */
export function findBrowser(): string {
  const found = findInstalledBrowser();
  if (found === undefined) {
    throw new Error('No Chrome or Chromium found: run "npm run test:e2e", or set CHROMIUM_PATH.');
  }
  return found;
}

/** Like `findBrowser`, but installs Chromium first where there is no browser. */
export function ensureBrowser(): string {
  const found = findInstalledBrowser();
  if (found !== undefined) return found;
  const command = installCommand();
  console.log(`No Chrome or Chromium found; installing one: ${command}`);
  runInstaller(command);
  return findBrowser();
}

/** Like `findBrowser`, but leaves it to the caller what to do without one. */
export function findInstalledBrowser(): string | undefined {
  const asked = process.env.CHROMIUM_PATH;
  if (asked !== undefined && asked !== '') {
    if (!existsSync(asked)) throw new Error(`CHROMIUM_PATH names no file: ${asked}`);
    return asked;
  }
  return [chromium.executablePath(), ...installedBrowsers()].find((path) => existsSync(path));
}

function installedBrowsers(): string[] {
  const { PATH = '', PROGRAMFILES = '', LOCALAPPDATA = '' } = process.env;
  switch (process.platform) {
    case 'darwin':
      return ['Google Chrome', 'Chromium'].map(
        (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
      );
    case 'win32':
      return [PROGRAMFILES, `${PROGRAMFILES} (x86)`, LOCALAPPDATA].flatMap((folder) => [
        join(folder, 'Google/Chrome/Application/chrome.exe'),
        join(folder, 'Chromium/Application/chrome.exe'),
      ]);
    default:
      return PATH.split(delimiter).flatMap((folder) =>
        ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser'].map((name) =>
          join(folder, name),
        ),
      );
  }
}

/** Debian's own package where it may be installed; elsewhere Playwright's download. */
function installCommand(): string {
  if (mayInstallPackages()) return packagesCommand(['chromium']);
  return `npx playwright install ${process.getuid?.() === 0 ? '--with-deps ' : ''}chromium`;
}

if (import.meta.main) {
  console.log(`Browser for tests: ${ensureBrowser()}`);
}
