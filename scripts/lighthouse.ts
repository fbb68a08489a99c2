/**
 * Runs Lighthouse on one page of each kind, as built into `dist/` (or the folder DIST_DIR) and
 * served the way a host would. Fails unless every category reaches 100.
 *
 * Speed is simulated on a slow phone, from what the page loads; a busy machine can still cost a
 * point, so a page that falls short is measured again, three times at most.
 */
import { join } from 'node:path';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { ensureBrowser, launchFlags } from './findBrowser.ts';
import { startServer } from './serve.ts';

const pages = [
  '',
  'read/what-a-recovery-run-is/',
  'guidelines/four-runs-fourth-run/',
  'claims/clears-lactic-acid/',
  'week/',
];
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const attempts = 3;

interface Outcome {
  /** Points from 0 to 100, in the order of the categories. */
  scores: number[];
  /** Audits that cost points, with what they say. */
  lost: string[];
}

const server = await startServer({
  root: process.env.DIST_DIR ?? join(import.meta.dirname, '../dist'),
  basePath: process.env.BASE_PATH ?? '/',
});
const chrome = await launch({
  chromePath: ensureBrowser(),
  chromeFlags: ['--headless=new', ...launchFlags],
});

console.log(`${'page'.padEnd(40)}${categories.map((name) => name.padStart(16)).join('')}`);
for (const page of pages) {
  let outcome = await measure(page);
  for (let at = 1; at < attempts && !isPerfect(outcome); at += 1) outcome = await measure(page);
  const scores = outcome.scores.map((score) => String(score).padStart(16)).join('');
  console.log(`${`/${page}`.padEnd(40)}${scores}`);
  for (const audit of outcome.lost) console.log(`  ${audit}`);
  if (!isPerfect(outcome)) process.exitCode = 1;
}

chrome.kill();
await server.close();

function isPerfect({ scores }: Outcome): boolean {
  return scores.every((score) => score === 100);
}

async function measure(page: string): Promise<Outcome> {
  const run = await lighthouse(server.url + page, {
    port: chrome.port,
    onlyCategories: [...categories],
    logLevel: 'error',
  });
  if (!run) throw new Error(`Lighthouse said nothing about /${page}.`);
  const { lhr } = run;
  const lost = categories.flatMap((name) =>
    (lhr.categories[name]?.auditRefs ?? [])
      .filter(({ weight, id }) => weight > 0 && (lhr.audits[id]?.score ?? 1) < 1)
      .map(
        ({ id }) =>
          `${name}: ${id}, ${lhr.audits[id]?.displayValue ?? lhr.audits[id]?.title ?? ''}`,
      ),
  );
  return {
    scores: categories.map((name) => Math.round((lhr.categories[name]?.score ?? 0) * 100)),
    lost,
  };
}
