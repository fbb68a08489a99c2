/**
 * Walks the site's journeys in Chromium, Firefox and WebKit, each through WebDriver, on what
 * stands in `dist/` (or the folder DIST_DIR, built for BASE_PATH). Installs Debian's packages for
 * an engine that is missing where that may be done, and says so.
 *
 * Prints a table and writes it to `docs/engines.md`. Options: `--journey` and `--engine` choose
 * some by name; then nothing is written. Fails when a journey fails, or where there is no engine.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { mayInstallPackages, packagesCommand, runInstaller } from './debianPackages.ts';
import type { Browser, Open } from './engines/browsers/browser.ts';
import { chromium } from './engines/browsers/chromium.ts';
import { firefox } from './engines/browsers/firefox.ts';
import { webkit } from './engines/browsers/webkit.ts';
import { journeys } from './engines/journeys.ts';
import { printedReport, writtenReport } from './engines/report.ts';
import type { Column } from './engines/report.ts';
import { walk } from './engines/walk.ts';
import type { Outcome } from './engines/walk.ts';

const browsers = [chromium, firefox, webkit];
const project = join(import.meta.dirname, '..');
const build = {
  root: process.env.DIST_DIR ?? join(project, 'dist'),
  basePath: process.env.BASE_PATH ?? '/',
};

const { values: options } = parseArgs({
  options: {
    engine: { type: 'string', multiple: true, default: [] },
    journey: { type: 'string', multiple: true, default: [] },
  },
});
const isWhole = options.engine.length + options.journey.length === 0;
const walked = chosen(journeys, options.journey);

const columns: Column[] = [];
for (const browser of chosen(browsers, options.engine)) columns.push(await columnOf(browser));

const report = {
  date: new Date().toISOString().slice(0, 10),
  journeys: walked.map(({ name }) => name),
  columns,
};
console.log(`\n${printedReport(report)}`);
if (isWhole) {
  const filepath = join(project, 'docs/engines.md');
  const style = { ...(await resolveConfig(filepath)), filepath };
  writeFileSync(filepath, await format(writtenReport(report), style));
}

const outcomes = columns.flatMap((column) =>
  'missing' in column ? [] : [...column.outcomes.values()],
);
const hasFailed = outcomes.length === 0 || outcomes.some(({ kind }) => kind === 'failed');
process.exitCode = hasFailed ? 1 : 0;

/** Walks everything in one engine, and prints each outcome when it is there. */
async function columnOf(browser: Browser): Promise<Column> {
  const open = findOrInstall(browser);
  if (!open) return { engine: browser.name, missing: missing(browser) };
  const outcomes = new Map<string, Outcome>();
  let version = '';
  for (const journey of walked) {
    const one = await walk(journey, { browser, open, build });
    version = one.version;
    outcomes.set(journey.name, one.outcome);
    const why = 'why' in one.outcome ? `: ${one.outcome.why}` : '';
    console.log(`${browser.name} ${version}, ${journey.name}: ${one.outcome.kind}${why}`);
  }
  return { engine: browser.name, version, outcomes };
}

function findOrInstall(browser: Browser): Open | undefined {
  const found = browser.find();
  if (found ?? !mayInstallPackages()) return found;
  const command = packagesCommand(browser.packages);
  console.log(`${browser.name} or its driver is missing; installing it: ${command}`);
  runInstaller(command);
  return browser.find();
}

function missing({ packages }: Browser): string {
  return `not here, or not its driver (Debian’s packages: ${packages.join(', ')}).`;
}

function chosen<T extends { readonly name: string }>(all: readonly T[], names: readonly string[]) {
  for (const name of names) {
    if (all.some((one) => one.name === name)) continue;
    throw new RangeError(`${name}: there are ${all.map((one) => one.name).join(', ')}.`);
  }
  return all.filter(({ name }) => names.length === 0 || names.includes(name));
}
