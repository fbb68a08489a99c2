import { type Page, test as base } from '@playwright/test';
import { axeFindings, axeScript } from './axe.ts';
import {
  complaintsOf,
  expect,
  narrowest,
  openAllFolds,
  pages,
  phone,
  sheet,
  sidewaysScroll,
  waitForCalculator,
} from './fixtures.ts';

/** A browser at 200 % on a screen of 1280 px has 640 px to lay out. */
const twiceZoomed = { width: 640, height: 360 };

/** The reader's own letter size, while the window stays as it is. */
async function setLetters(page: Page, size: 'usual' | 'doubled') {
  const session = await page.context().newCDPSession(page);
  const fontSizes = size === 'usual' ? { standard: 16, fixed: 13 } : { standard: 32, fixed: 26 };
  await session.send('Page.setFontSizes', { fontSizes });
}

/** One window that goes from page to page, and what it noticed. */
interface Visit {
  readonly page: Page;
  readonly complaints: string[];
  readonly asked: string[];
  readonly failed: string[];
}

/** A window of its own for each of hundreds of pages would take most of the time. */
const test = base.extend<object, { window: Visit }>({
  window: [
    async ({ browser }, use) => {
      const page = await browser.newPage({ baseURL: process.env.E2E_URL ?? '' });
      const asked: string[] = [];
      const failed: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      page.on('requestfailed', (request) => failed.push(request.url()));
      page.on('response', (response) => {
        if (response.status() >= 400) failed.push(response.url());
      });
      // The browser then reads it once, and not on every page.
      await page.addInitScript({ path: axeScript });
      await use({ page, complaints: await complaintsOf(page), asked, failed });
      await page.close();
    },
    { scope: 'worker' },
  ],
});

test.beforeEach(async ({ window: { page, complaints, asked, failed } }) => {
  await page.setViewportSize(phone);
  await page.emulateMedia({ media: 'screen', colorScheme: 'light', reducedMotion: 'reduce' });
  await setLetters(page, 'usual');
  for (const noticed of [complaints, asked, failed]) noticed.length = 0;
});

// One visit looks at everything: opening a page costs more than most of what is asked of it.
for (const address of pages) {
  test(`${address} is accessible, fits and stays quiet`, async ({ window, baseURL }) => {
    const { page, complaints, asked, failed } = window;
    await page.goto(address);
    const hasCalculator = await page.evaluate(
      () => document.querySelector('[data-island]') !== null,
    );
    if (hasCalculator) await waitForCalculator(page);
    await openAllFolds(page);

    expect.soft(await axeFindings(page), 'axe').toEqual([]);

    await page.setViewportSize(narrowest);
    expect.soft(await sidewaysScroll(page), 'wider than 320 px').toBe(0);
    await page.setViewportSize(twiceZoomed);
    expect.soft(await sidewaysScroll(page), 'wider than 1280 px at 200 % zoom').toBe(0);
    await page.setViewportSize(sheet);
    await page.emulateMedia({ media: 'print' });
    expect.soft(await sidewaysScroll(page), 'wider than the sheet').toBe(0);
    await page.emulateMedia({ media: 'screen' });
    await setLetters(page, 'doubled');
    expect.soft(await sidewaysScroll(page), 'wider than 642 px in doubled letters').toBe(0);

    const { origin } = new URL(baseURL ?? '');
    const others = asked.filter(
      (url) => !url.startsWith('data:') && new URL(url).origin !== origin,
    );
    expect.soft(complaints, 'complaints').toEqual([]);
    expect.soft(failed, 'failed requests').toEqual([]);
    expect.soft(others, 'requests to others').toEqual([]);
    const scripts = asked.filter((url) => new URL(url).pathname.endsWith('.js'));
    // The build puts a small module into the page itself.
    const inPage = await page.evaluate(
      () => document.querySelectorAll('script[type=module]:not([src])').length,
    );
    expect.soft(asked.length, 'requests that were seen').toBeGreaterThan(0);
    if (hasCalculator) expect(scripts.length + inPage).toBeGreaterThan(0);
    else expect(scripts.length + inPage, 'scripts of a page without a calculator').toBe(0);
  });
}

test('doubled letters are seen by the page', async ({ window: { page } }) => {
  await page.goto('./');
  await expect(page.locator('html')).toHaveCSS('font-size', '18px');
  await setLetters(page, 'doubled');
  await expect(page.locator('html')).toHaveCSS('font-size', '36px');
});

test('axe sees what is wrong in one scheme only', async ({ window: { page } }) => {
  await page.goto('./about/');
  await page.getByRole('main').evaluate((main) => {
    main.style.setProperty('color', 'light-dark(#000, #222)');
  });
  const findings = await axeFindings(page);
  expect(findings).toHaveLength(1);
  expect(findings[0]).toContain('dark: color-contrast');
});
