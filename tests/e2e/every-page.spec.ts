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
  /** Of these, what no frame in the page asked for. */
  readonly own: string[];
  readonly failed: string[];
}

/** A window of its own for each of hundreds of pages would take most of the time. */
const test = base.extend<object, { window: Visit }>({
  window: [
    async ({ browser }, use) => {
      const page = await browser.newPage({
        baseURL: process.env.E2E_URL ?? '',
        serviceWorkers: 'block',
        // Each page is asked for once: compressing it well would be in vain.
        extraHTTPHeaders: { 'accept-encoding': 'identity' },
      });
      const asked: string[] = [];
      const failed: string[] = [];
      const own: string[] = [];
      page.on('request', (request) => {
        asked.push(request.url());
        // The page in a frame has a look of its own.
        if (request.frame() === page.mainFrame()) own.push(request.url());
      });
      page.on('requestfailed', (request) => failed.push(request.url()));
      page.on('response', (response) => {
        if (response.status() >= 400) failed.push(response.url());
      });
      // The browser then reads it once, and not on every page.
      await page.addInitScript({ path: axeScript });
      await use({ page, complaints: await complaintsOf(page), asked, own, failed });
      await page.close();
    },
    { scope: 'worker' },
  ],
});

/** As on a phone with nothing noticed yet. */
async function reset({ page, complaints, asked, own, failed }: Visit) {
  await page.setViewportSize(phone);
  await page.emulateMedia({ media: 'screen', colorScheme: 'light', reducedMotion: 'reduce' });
  await setLetters(page, 'usual');
  for (const noticed of [complaints, asked, own, failed]) noticed.length = 0;
}

test.beforeEach(async ({ window }) => {
  await reset(window);
});

/** One visit looks at everything: opening a page costs more than most of what is asked of it. */
async function lookAt(address: string, window: Visit, origin: string) {
  const { page, complaints, asked, own, failed } = window;
  await reset(window);
  await page.goto(address);
  const hasCalculator = await page.evaluate(() => document.querySelector('[data-island]') !== null);
  if (hasCalculator) await waitForCalculator(page);
  await openAllFolds(page);

  expect.soft(await axeFindings(page), `${address}: axe`).toEqual([]);

  const expectFit = async (where: string) => {
    expect.soft(await sidewaysScroll(page), `${address} is wider than ${where}`).toBe(0);
  };
  await page.setViewportSize(narrowest);
  await expectFit('320 px');
  await page.setViewportSize(twiceZoomed);
  await expectFit('1280 px at 200 % zoom');
  await page.setViewportSize(sheet);
  await page.emulateMedia({ media: 'print' });
  await expectFit('the sheet');
  await page.emulateMedia({ media: 'screen' });
  await setLetters(page, 'doubled');
  await expectFit('642 px in doubled letters');

  const others = asked.filter((url) => !url.startsWith('data:') && new URL(url).origin !== origin);
  expect.soft(complaints, `${address}: complaints`).toEqual([]);
  expect.soft(failed, `${address}: failed requests`).toEqual([]);
  expect.soft(others, `${address}: requests to others`).toEqual([]);
  const scripts = own.filter((url) => new URL(url).pathname.endsWith('.js'));
  // The build puts a small module into the page itself.
  const inPage = await page.locator('script[type=module]:not([src])').count();
  expect.soft(asked.length, `${address}: requests that were seen`).toBeGreaterThan(0);
  const isRight = scripts.length + inPage > 0 === hasCalculator;
  expect.soft(isRight, `${address}: script where a calculator is, and only there`).toBe(true);
}

/** `./week/6-runs/…` belongs to `./week/6-runs/`, other pages to their first folder. */
const sectionOf = (address: string) =>
  /^\.\/(week\/[^/]+\/|[^/]+\/)(?=.)/.exec(address)?.[0] ?? 'the top of the site';
const sections = Object.entries(Object.groupBy(pages, sectionOf))
  .map(([name, addresses = []]) => ({ name, addresses }))
  // The longest first, so that both workers end at about the same time.
  .sort((one, other) => other.addresses.length - one.addresses.length);

for (const { name, addresses } of sections) {
  test(`every page of ${name} is accessible, fits and stays quiet`, async ({ window, baseURL }) => {
    test.setTimeout(addresses.length * 30_000);
    const { origin } = new URL(baseURL ?? '');
    for (const address of addresses) {
      await test.step(address, () => lookAt(address, window, origin));
    }
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
