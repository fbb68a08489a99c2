/**
 * The browser for tests and benchmarks. Run directly it installs the one for tests where it is
 * missing, so that `npm test` needs nothing set up by hand.
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

/** Debian's package of Chromium without a window: the same engine, and a test takes half the time. */
const headlessShell = 'chromium-headless-shell';

/** Path of the browser for tests: the one asked for, one that never had a window, or any other. */
export function findTestBrowser(): string {
  const found = findHeadlessShell() ?? findInstalledBrowser();
  if (found === undefined) {
    throw new Error('No Chrome or Chromium found: run "npm run test:e2e", or set CHROMIUM_PATH.');
  }
  return found;
}

/** Installs the browser for tests where it may and it is missing; else any browser will do. */
function ensureTestBrowser(): string {
  if (!process.env.CHROMIUM_PATH && !findHeadlessShell() && mayInstallPackages()) {
    const command = packagesCommand([headlessShell]);
    console.log(`Installing the browser for tests: ${command}`);
    runInstaller(command);
  }
  return findHeadlessShell() ?? ensureBrowser();
}

/** Path of a whole browser for what a reader's own would do; installs Chromium where there is none. */
export function ensureBrowser(): string {
  const found = findInstalledBrowser();
  if (found !== undefined) return found;
  const command = installCommand();
  console.log(`No Chrome or Chromium found; installing one: ${command}`);
  runInstaller(command);
  const installed = findInstalledBrowser();
  if (installed === undefined) throw new Error('No Chrome or Chromium: set CHROMIUM_PATH.');
  return installed;
}

/** Like `ensureBrowser`, but leaves it to the caller what to do without one. */
export function findInstalledBrowser(): string | undefined {
  const asked = process.env.CHROMIUM_PATH;
  if (asked !== undefined && asked !== '') {
    if (!existsSync(asked)) throw new Error(`CHROMIUM_PATH names no file: ${asked}`);
    return asked;
  }
  return [chromium.executablePath(), ...installedBrowsers()].find((path) => existsSync(path));
}

function findHeadlessShell(): string | undefined {
  return process.env.CHROMIUM_PATH ? undefined : onPath([headlessShell]).find(existsSync);
}

function installedBrowsers(): string[] {
  const { PROGRAMFILES = '', LOCALAPPDATA = '' } = process.env;
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
      return onPath(['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser']);
  }
}

function onPath(names: readonly string[]): string[] {
  const { PATH = '' } = process.env;
  return PATH.split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
}

/** Debian's own package where it may be installed; elsewhere Playwright's download. */
function installCommand(): string {
  if (mayInstallPackages()) return packagesCommand(['chromium']);
  return `npx playwright install ${process.getuid?.() === 0 ? '--with-deps ' : ''}chromium`;
}

if (import.meta.main) {
  console.log(`Browser for tests: ${ensureTestBrowser()}`);
}
