import {
  calculatorOn,
  expect,
  openCalculator,
  phone,
  test,
  waitForCalculator,
  whatMoved,
} from './fixtures.ts';
import { siteInPieces } from './siteInPieces.ts';

test('there are reading pages, and pages with a calculator', async ({ page }) => {
  await page.goto('./glossary/');
  await expect(page.locator('[data-island]')).toHaveCount(0);
  for (const address of ['./', './week/']) {
    await page.goto(address);
    await expect(page.locator('[data-island]')).toHaveCount(1);
  }
});

test('the policy stops a script that is not ours, and the tests hear of it', async ({
  page,
  complaints,
}) => {
  await page.goto('./about/');
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "not ours"';
    document.head.append(script);
  });
  await expect(page).not.toHaveTitle('not ours');
  await expect.poll(() => complaints.join()).toContain('policy: script-src');
});

test('a calculator in use stays quiet', async ({ page, complaints }) => {
  const week = await openCalculator(page, './week/');
  for (const runs of [1, 3, 4, 7, 5]) {
    await week.runs.option(runs).check();
    await expect(week.answer).toContainText(`${String(runs)} run`);
  }
  await week.phase.option(/base/i).check();
  await expect(week.answer).toContainText('base phase');
  expect(complaints).toEqual([]);
});

for (const address of ['./read/what-a-recovery-run-is/', './guidelines/', './week/', './']) {
  test(`nothing moves on ${address} while it loads`, async ({ page }) => {
    await page.setViewportSize(phone);
    await page.goto(address, { waitUntil: 'networkidle' });
    if ((await page.locator('[data-island]').count()) > 0) {
      await expect(calculatorOn(page).answer).toBeVisible();
      await page.locator('[data-island][data-awake]').first().waitFor();
    }
    expect(await whatMoved(page)).toEqual([]);
  });
}

for (const address of [
  '',
  'week/',
  'calculators/today/',
  'calculators/backwards/',
  'calculators/how-slow/',
  'calculators/what-could-i-see/',
  'calculators/what-could-i-see/draw/',
]) {
  test(`nothing moves on /${address} when it comes in pieces`, async ({ page, baseURL }) => {
    await page.setViewportSize(phone);
    const site = await siteInPieces(baseURL ?? '');
    try {
      await page.goto(new URL(address, site.url).href);
      await waitForCalculator(page);
      expect(await whatMoved(page)).toEqual([]);
    } finally {
      site.close();
    }
  });
}

test('the measure of what moves can see a move', async ({ page }) => {
  await page.setViewportSize(phone);
  await page.goto('./about/');
  await page.getByRole('main').evaluate((main) => {
    const tall = document.createElement('hr');
    tall.setAttribute('style', 'height: 300px');
    Object.assign(tall.style, { height: '300px' });
    main.prepend(tall);
  });
  expect(await whatMoved(page)).not.toEqual([]);
});
