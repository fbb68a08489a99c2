import { globSync } from 'node:fs';
import { join } from 'node:path';
import { test as base, expect, type Locator, type Page } from '@playwright/test';

const dist = process.env.DIST_DIR ?? join(import.meta.dirname, '../../dist');

/** The pages of the built site, as addresses relative to where it begins. */
export const pages = globSync('**/*.html', { cwd: dist })
  .map((file) => `./${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`)
  .sort();
if (pages.length === 0) throw new Error(`No page in ${dist}: run "npm run build" first.`);

/** Narrowest screen that everything has to fit. */
export const narrowest = { width: 320, height: 700 };
export const phone = { width: 390, height: 844 };
/** A4 less margins of 2 cm. */
export const sheet = { width: 642, height: 970 };

/** What a page complains about from now on; policy violations are among it. */
export async function complaintsOf(page: Page): Promise<string[]> {
  const complaints: string[] = [];
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  page.on('console', (message) => {
    // Playwright says so on every page: see serviceWorkers in playwright.config.ts.
    if (message.text().includes('registration blocked by Playwright')) return;
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  return complaints;
}

export const test = base.extend<{ complaints: string[] }>({
  complaints: async ({ page }, use) => {
    await use(await complaintsOf(page));
  },
});

export { expect };

/** The parts of the week calculator, found the way a reader finds them. */
export function calculatorOn(page: Page) {
  const box = page.getByRole('region', { name: 'Week calculator' });
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
  const runs = pick(/^runs in your week/i);
  return {
    box,
    runs,
    /** From eight up one key stands for all, and a list for the number. */
    many: runs.option(/^8\+$/),
    howMany: box.getByRole('combobox', { name: 'How many?' }),
    key: pick(/^key workouts/i),
    phase: pick(/^phase/i),
    /** The sentence, which is announced; before it what was asked. */
    answer: box.getByRole('status').first(),
    /** Who says so, beside the sentence. */
    settled: box.locator('.settled'),
    /** The strip in the display. */
    strip: box.locator('.display').getByRole('list'),
    strips: box.getByRole('figure').getByRole('list'),
    fold: box.locator('summary', { hasText: /^(what we assumed|why, and what others say)/i }),
    reasons: box.getByRole('link', { name: /^guideline \d+: \w/i }),
    notice: box.locator('.notice', { hasText: /left out of the address/i }),
    example: box.getByText(/^example\./i),
  };
}

/** The parts of the planner, found the way a reader finds them. */
export function plannerOn(page: Page) {
  const box = page.getByRole('region', { name: 'Your days' });
  const day = (name: string) =>
    box.getByRole('listitem').filter({ hasText: new RegExp(`^${name.slice(0, 3)}`) });
  return {
    box,
    day,
    run: (kind: string, on: string) => box.getByRole('button', { name: `${kind}, ${on}` }),
    canRun: (on: string) => box.getByRole('checkbox', { name: on }),
    fixed: (on: string) => box.getByRole('combobox', { name: on }),
    held: box.getByRole('button', { pressed: true }),
    said: box.getByRole('status'),
    alert: box.getByRole('alert'),
    notes: box.getByRole('group', { name: 'Notes on this week' }),
    typed: box.getByRole('textbox', { name: /seven days from monday/i }),
    button: (name: string | RegExp) => box.getByRole('button', { name }),
    fold: (text: RegExp) => box.locator('summary', { hasText: text }),
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

/** Keeps the page's script files waiting, as a slow connection does, until the returned call. */
export async function holdScripts(page: Page): Promise<() => Promise<void>> {
  const release = Promise.withResolvers<undefined>();
  await page.route('**/_astro/*.js', async (route) => {
    await release.promise;
    await route.continue();
  });
  return async () => {
    release.resolve(undefined);
    await waitForCalculator(page);
  };
}

/** The type of titles: a first page mostly shows what stands in for it, every later one our own. */
export type Type = 'own' | 'stand-in';
export const types: readonly Type[] = ['own', 'stand-in'];

/** For the pages opened from now on; left alone, it depends on how fast the file comes. */
export async function setType(page: Page, type: Type) {
  if (type === 'stand-in') {
    await page.route('**/*.woff2', (route) => route.abort());
    return;
  }
  await page.addInitScript(() => {
    const rule = "url('/fonts/bricolage-grotesque-700.woff2')";
    const face = new FontFace('Bricolage', rule, { weight: '700', display: 'block' });
    document.fonts.add(face);
    void face.load();
  });
}

/** How far the page is wider than its window, in pixels. */
export async function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

/** What moved by itself since the page was opened; what an answer to a tap moves is no part of it. */
export async function whatMoved(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    interface Shift extends PerformanceEntry {
      readonly value: number;
      readonly hadRecentInput: boolean;
      readonly sources: readonly {
        readonly node: Node | null;
        readonly previousRect: DOMRectReadOnly;
        readonly currentRect: DOMRectReadOnly;
      }[];
    }
    const moved: string[] = [];
    const at = ({ x, y, width, height }: DOMRectReadOnly) => [x, y, width, height].join(' ');
    const add = (entries: PerformanceEntryList) => {
      for (const { value, hadRecentInput, sources } of entries as Shift[]) {
        if (hadRecentInput) continue;
        const which = sources.map(({ node, previousRect, currentRect }) => {
          const element = node instanceof Element ? node : node?.parentElement;
          const tag = element?.outerHTML.slice(0, 60) ?? 'what is gone';
          return `${tag} from ${at(previousRect)} to ${at(currentRect)}`;
        });
        moved.push(`${String(value)}: ${which.join('; ')}`);
      }
    };
    const observer = new PerformanceObserver((list) => {
      add(list.getEntries());
    });
    observer.observe({ type: 'layout-shift', buffered: true });
    await document.fonts.ready;
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    add(observer.takeRecords());
    return moved;
  });
}

export async function openAllFolds(page: Page) {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
}

/** A browser that keeps nothing, or copies nothing, for the pages opened from now on. */
export async function refuse(page: Page, what: 'clipboard' | 'storage') {
  await page.addInitScript((refused) => {
    const deny = () => {
      throw new DOMException('Denied', 'SecurityError');
    };
    if (refused === 'storage') Object.defineProperty(window, 'localStorage', { get: deny });
    else {
      const clipboard = { writeText: () => Promise.reject(new DOMException('Denied')) };
      Object.defineProperty(navigator, 'clipboard', { value: clipboard });
    }
  }, what);
}
