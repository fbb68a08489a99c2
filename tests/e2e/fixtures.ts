import { globSync } from 'node:fs';
import { join } from 'node:path';
import { test as base, expect, type Locator, type Page } from '@playwright/test';

const dist = process.env.DIST_DIR ?? join(import.meta.dirname, '../../dist');

const built = globSync('**/*.html', { cwd: dist })
  .map((file) => `./${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`)
  .sort();
if (built.length === 0) throw new Error(`No page in ${dist}: run "npm run build" first.`);

/** A page for each situation is one page many times over: one of each status stands for all. */
const isAnswerPage = (address: string) => /^\.\/week\/\d+-runs\//.test(address);
const answerPages = ['6-runs/3-key/', '4-runs/3-key/', '9-runs/3-key/', '5-runs/5-key/base/'];
/** A record shown by a template, without words of its own: every thirtieth stands for all. */
const isRecord = (address: string) => /^\.\/(sources|embed)\/./.test(address);

/** The pages of the built site, as addresses relative to where it begins. */
export const pages = [
  ...built.filter((address) => !isAnswerPage(address) && !isRecord(address)),
  ...answerPages.map((kept) => `./week/${kept}`).filter((kept) => built.includes(kept)),
  ...built.filter(isRecord).filter((_, at) => at % 30 === 0),
];

/** Narrowest screen that everything has to fit. */
export const narrowest = { width: 320, height: 700 };
export const phone = { width: 390, height: 844 };
/** A4 less margins of 2 cm. */
export const sheet = { width: 642, height: 970 };

/** What a page complained about while it was open; policy violations are among it. */
export const test = base.extend<{ complaints: string[] }>({
  complaints: async ({ page }, use) => {
    const complaints: string[] = [];
    await page.addInitScript(() => {
      addEventListener('securitypolicyviolation', (event) => {
        console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`);
      });
    });
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    await use(complaints);
  },
});

export { expect };

/** The parts of the week calculator, found the way a reader finds them. */
export function calculatorOn(page: Page) {
  const heading = page.getByRole('heading', { name: 'Week calculator' });
  const box = page.locator('section').filter({ has: heading });
  const pick = (group: RegExp) => {
    const fieldset = box.getByRole('group', { name: group });
    return {
      group: fieldset,
      option: (name: number | RegExp): Locator =>
        typeof name === 'number'
          ? fieldset.getByRole('radio', { name: String(name), exact: true })
          : fieldset.getByRole('radio', { name }),
    };
  };
  return {
    box,
    runs: pick(/runs in your week/i),
    key: pick(/key workouts/i),
    phase: pick(/kind of block/i),
    fold: box.locator('summary', { hasText: '8 or more' }),
    answer: box.getByRole('status'),
    strips: box.getByRole('figure').getByRole('list'),
    reasons: box.getByRole('link', { name: /^guideline \d+$/i }),
    notice: box.getByText(/left out of the address/i),
    example: box.getByText(/^an example/i),
    yours: box.getByText(/^your week$/i),
  };
}

/** Opens a page and waits until its calculator answers. */
export async function openCalculator(page: Page, address: string) {
  await page.goto(address);
  await waitForCalculator(page);
  return calculatorOn(page);
}

export async function waitForCalculator(page: Page) {
  await page.locator('[data-island][data-awake]').first().waitFor();
}

/** How far the page is wider than its window, in pixels. */
export async function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

export async function openAllFolds(page: Page) {
  await page.locator('details').evaluateAll((folds) => {
    for (const fold of folds) fold.setAttribute('open', '');
  });
}
