import type { Page } from '@playwright/test';
import {
  calculatorOn,
  complaintsOf,
  expect,
  openCalculator,
  plannerOn,
  test as base,
  waitForCalculator,
} from './fixtures.ts';
import { siteInVersions } from './siteInVersions.ts';
import type { SiteInVersions } from './siteInVersions.ts';

/*
 * The site without a network, and what a new version does to one that is kept. Each test has a
 * server of its own, so that it can take it away.
 */

const test = base.extend<{ site: SiteInVersions }>({
  site: async ({}, use) => {
    const site = await siteInVersions();
    await use(site);
    await site.remove();
  },
});
test.use({ serviceWorkers: 'allow' });

const article = 'read/what-a-recovery-run-is/';
const unread = 'read/stress-and-volume/';
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const notice = (page: Page) => page.getByText('The advice has changed since you opened this page');

/** Opens a page for the first time and waits until all that is always kept is there. */
async function visit(page: Page, address: string) {
  await page.goto(address);
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state), { timeout: 60_000 })
    .toBe('activated');
}

/** Looks for a new version, as browsers do now and then, and waits until it answers. */
async function noticeNewVersion(page: Page) {
  const changed = page.evaluate(
    () =>
      new Promise((resolve) => {
        navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true });
        void navigator.serviceWorker.ready.then((registration) => registration.update());
      }),
  );
  await changed;
}

const kept = (page: Page) =>
  page.evaluate(async () => {
    const paths = [];
    for (const name of await caches.keys()) {
      for (const { url } of await (await caches.open(name)).keys())
        paths.push(new URL(url).pathname);
    }
    return paths;
  });

test('after one visit the site works without a network', async ({ page, site }) => {
  const complaints = await complaintsOf(page);
  await visit(page, site.url);
  await page.goto(site.url + article);
  await expect.poll(() => kept(page)).toContain(`/${article}`);
  await site.cut();

  await test.step('the home page answers', async () => {
    const week = await openCalculator(page, site.url);
    await week.runs.option(6).check();
    await expect(week.answer).toContainText('6 runs');
  });
  await test.step('a week in the address opens, with its planner and a calendar file', async () => {
    const week = await openCalculator(page, `${site.url}week/?runs=6&key=2&phase=build`);
    await expect(week.runs.option(6)).toBeChecked();
    const planner = plannerOn(page);
    await page
      .getByRole('button', { name: /plan|days/i })
      .first()
      .click();
    await expect(planner.box).toBeVisible();
    const saved = page.waitForEvent('download');
    await planner.box.getByRole('button', { name: 'Add to calendar' }).click();
    expect((await saved).suggestedFilename()).toMatch(/\.ics$/);
  });
  for (const name of ['today', 'backwards']) {
    await test.step(`the calculator ${name} wakes`, async () => {
      await page.goto(`${site.url}calculators/${name}/`);
      await waitForCalculator(page);
    });
  }
  await test.step('a guideline that was never opened opens', async () => {
    await page.goto(`${site.url}guidelines/four-runs-fourth-run/`);
    await expect(heading(page)).toContainText(/four runs/i);
  });
  await test.step('an article that was read opens, also without its last slash', async () => {
    await page.goto(site.url + article.slice(0, -1));
    await expect(page).toHaveURL(site.url + article);
    await expect(heading(page)).toContainText(/recovery run/i);
  });
  await test.step('the search finds a word', async () => {
    await page.goto(`${site.url}search/?q=lactic`);
    await expect(page.getByRole('status')).toContainText('“lactic”');
    await expect(page.locator('.hits a').first()).toBeVisible();
  });
  expect(complaints).toEqual([]);

  await test.step('a page that was never read says so, and where to go', async () => {
    await page.goto(site.url + unread);
    await expect(heading(page)).toHaveText('This page is not on your device');
    await page.getByRole('link', { name: 'Your week' }).click();
    await expect(calculatorOn(page).box).toBeVisible();
  });
});

test('nothing is loaded for later before the page is there', async ({ page, site }) => {
  await page.addInitScript(() => {
    // Never idle.
    Object.assign(window, { requestIdleCallback: () => 0 });
  });
  const plain = 'guidelines/four-runs-fourth-run/';
  await page.goto(site.url + plain, { waitUntil: 'networkidle' });
  const others = /^(fonts\/|icon|speculation-rules)/;
  expect(site.asked.filter((path) => !others.test(path))).toEqual([plain]);
});

test('a reader who saves data keeps nothing', async ({ page, site }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  await page.goto(site.url + article, { waitUntil: 'networkidle' });
  expect(site.asked).not.toContain('sw.js');
});

test('the whole site is kept when asked for, and dropped', async ({ page, site }) => {
  await visit(page, `${site.url}about/`);
  const button = page.getByRole('button', { name: /^Keep the whole site .*\(about \d+ MB\)$/ });
  const said = page.locator('.keep-site').getByRole('status');
  await button.click();
  await expect(said).toHaveText(/^All \d+ pages are on this device\.$/, { timeout: 60_000 });
  await expect(page.getByRole('button', { name: 'Drop it' })).toBeFocused();
  await site.cut();

  await page.goto(`${site.url}sources/fitzgerald-2007/`);
  await page.goto(`${site.url}week/9-runs/3-key/`);
  await expect(heading(page)).not.toHaveText('This page is not on your device');
  await page.goto(`${site.url}about/`);
  await page.getByRole('button', { name: 'Drop it' }).click();
  await expect(said).toContainText('Dropped.');
  await expect(button).toBeFocused();
  await page.goto(`${site.url}week/9-runs/3-key/`);
  await expect(heading(page)).toHaveText('This page is not on your device');
  await page.goto(`${site.url}guidelines/`);
  await expect(heading(page)).not.toHaveText('This page is not on your device');
});

test('what goes wrong while keeping is said, and what is kept stays', async ({ page, site }) => {
  await visit(page, `${site.url}about/`);
  const button = page.getByRole('button', { name: /^Keep the whole site/ });
  const said = page.locator('.keep-site').getByRole('status');
  await site.cut();
  await button.click();
  await expect(said).toHaveText(
    /^The network went away\. \d+ of \d+ pages are kept and stay\. Try again when you are online\.$/,
  );
  await site.restore();
  await button.click();
  await expect(said).toHaveText(/^All \d+ pages are on this device\.$/, { timeout: 60_000 });
});

test('a new version with the same advice comes between two pages', async ({ page, site }) => {
  await visit(page, site.url);
  await page.goto(site.url + article);
  await expect.poll(() => kept(page)).toContain(`/${article}`);
  await site.publish({ name: 'Second' });
  await noticeNewVersion(page);
  await expect(page).toHaveTitle(/Tired Legs$/);
  await expect(notice(page)).toBeHidden();

  await page.goto(`${site.url}guidelines/`);
  await expect(page).toHaveTitle(/Second$/);
  await site.cut();
  // What was read is there in the new version, though nobody read it in that one.
  await page.goto(site.url + article);
  await expect(page).toHaveTitle(/Second$/);
  await openCalculator(page, `${site.url}week/?runs=6&key=2`);
  await expect(page).toHaveTitle(/Second$/);
  expect(new URL(page.url()).search).toContain('runs=6');
});

test('new advice is told once, and comes at a tap', async ({ page, site }) => {
  await visit(page, `${site.url}week/?runs=6&key=2&phase=build`);
  await site.publish({ name: 'Second', advice: '9.0.0' });
  await noticeNewVersion(page);
  await expect(notice(page)).toBeInViewport();
  await expect(page).toHaveTitle(/Tired Legs$/);
  await page.getByRole('button', { name: 'Show the new advice' }).click();
  await expect(page).toHaveTitle(/Second$/);
  await expect(notice(page)).toBeHidden();
  expect(new URL(page.url()).search).toContain('runs=6');
  await page.goto(`${site.url}guidelines/`);
  await expect(notice(page)).toBeHidden();
});

test('two pages side by side: each is told, and each comes at its own tap', async ({
  page,
  site,
  context,
}) => {
  await visit(page, site.url);
  const other = await context.newPage();
  const week = await openCalculator(other, `${site.url}week/`);
  await site.publish({ name: 'Second', advice: '9.0.0' });
  await noticeNewVersion(page);
  await expect(notice(page)).toBeVisible();
  await expect(notice(other)).toBeVisible();
  await page.goto(`${site.url}guidelines/`);
  await expect(page).toHaveTitle(/Second$/);
  await expect(notice(page)).toBeHidden();
  await expect(other).toHaveTitle(/Tired Legs$/);
  await expect(notice(other)).toHaveCount(1);
  await other.getByRole('button', { name: 'Show the new advice' }).click();
  await expect(other).toHaveTitle(/Second$/);
  await expect(week.box).toBeVisible();
  await expect(notice(other)).toBeHidden();
});

test('a page of the version before still gets what it loads later', async ({ page, site }) => {
  const week = await openCalculator(page, `${site.url}week/?runs=6&key=2`);
  await visit(page, page.url());
  const planner = await page.evaluate(() =>
    caches.keys().then(async (names) => {
      const kept = await caches.open(names.find((name) => name.endsWith('kept')) ?? '');
      return (await kept.keys()).map(({ url }) => url).find((url) => url.includes('/Planner.'));
    }),
  );
  await site.publish({ name: 'Second', renamed: 'Planner' });
  await noticeNewVersion(page);
  await site.cut();
  await page
    .getByRole('button', { name: /plan|days/i })
    .first()
    .click();
  await expect(plannerOn(page).box).toBeVisible();
  await expect(week.box).toBeVisible();
  expect(planner).toContain('/_astro/Planner.');
});

test('a host that is half way to a new version changes nothing', async ({ page, site }) => {
  await visit(page, site.url);
  await site.publish({ name: 'Second', isHalfWay: true });
  const state = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    const { installing } = registration;
    return new Promise((resolve) => {
      if (!installing) resolve('none');
      installing?.addEventListener('statechange', () => {
        resolve(installing.state);
      });
    });
  });
  expect(state).toBe('redundant');
  await site.cut();
  for (const address of ['', 'guidelines/', 'week/']) {
    await page.goto(site.url + address);
    await expect(page).toHaveTitle(/Tired Legs$/);
  }
});

test('a site built without it takes the worker and all it kept away', async ({ page, site }) => {
  await visit(page, site.url);
  await site.publish({ name: 'Off', isOff: true });
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
  await page.goto(`${site.url}guidelines/`);
  await expect(page).toHaveTitle(/Off$/);
  // The browser clears it away once the last page of its own is gone.
  await expect
    .poll(() =>
      page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
    )
    .toBe(0);
});
