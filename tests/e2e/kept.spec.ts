import type { Page } from '@playwright/test';
import {
  calculatorOn,
  expect,
  holdScripts,
  openCalculator,
  plannerOn,
  refuse,
  test,
  waitForCalculator,
} from './fixtures.ts';

/*
 * Nothing chosen is ever lost. The numbers are those of issue 10's list of what was.
 */

const ownWeek = 'K.R.E.-.K.E.-';

/** The days of the display's strip, as a list reads them. */
const stripOf = (page: Page) => calculatorOn(page).strip.getByRole('listitem').allTextContents();

for (const { what, tap } of [
  { what: 'another number of runs', tap: (page: Page) => calculatorOn(page).runs.option(6) },
  { what: 'another number of keys', tap: (page: Page) => calculatorOn(page).key.option(3) },
]) {
  test(`1: after ${what}, one undo brings a week of one’s own back`, async ({ page }) => {
    const week = await openCalculator(page, `./week/?week=${ownWeek}&phase=build`);
    const planner = plannerOn(page);
    await expect(planner.box).toBeVisible();
    await planner.run('Easy run', 'Wednesday').click();
    await planner.day('Thursday').getByRole('button', { name: 'Put here' }).click();
    await expect(page).toHaveURL(/week=K\.R\.-\.E\.K\.E\.-$/);
    const moved = await stripOf(page);
    await tap(page).click();
    await expect(page).not.toHaveURL(/week=/);
    await week.box.getByRole('button', { name: 'Bring them back' }).click();
    await expect(page).toHaveURL(/week=K\.R\.-\.E\.K\.E\.-$/);
    expect(await stripOf(page)).toEqual(moved);

    await tap(page).click();
    await planner.button('Undo').click();
    await expect(page).toHaveURL(/week=K\.R\.-\.E\.K\.E\.-$/);
    expect(await stripOf(page)).toEqual(moved);
  });
}

test('1: a base phase leaves a week of one’s own, and undo the build phase', async ({ page }) => {
  const week = await openCalculator(page, `./week/?week=${ownWeek}&phase=build`);
  const planner = plannerOn(page);
  await expect(planner.box).toBeVisible();
  const before = await stripOf(page);
  await week.phase.option(/base/i).click();
  await expect(page).toHaveURL(/\?phase=base&v=1\.0&week=K\.R\.E\.-\.K\.E\.-$/);
  expect(await stripOf(page)).toEqual(before);
  await planner.button('Undo').click();
  await expect(week.phase.option(/build/i)).toBeChecked();
  expect(await stripOf(page)).toEqual(before);
});

for (const address of [
  './week/?runs=6&v=1.2',
  './week/?key=3&phase=build&runs=6&v=1.2',
  `./week/?week=${ownWeek}&phase=build`,
  './week/6-runs/3-key/',
  './read/how-many-recovery-runs/?runs=5',
]) {
  test(`2: a tap before the script wakes counts at ${address}`, async ({ page }) => {
    const wake = await holdScripts(page);
    await page.goto(address, { waitUntil: 'commit' });
    const week = calculatorOn(page);
    await week.runs.option(4).check();
    await wake();
    await expect(week.runs.option(4)).toBeChecked();
    await expect(week.answer).toContainText('4 runs');
    await expect(page).toHaveURL(/runs=4&v=1\.0$/);
    await page.reload();
    await waitForCalculator(page);
    await expect(week.answer).toContainText('4 runs');
  });
}

test('2: a week of one’s own that an early tap replaced is one undo away', async ({ page }) => {
  const wake = await holdScripts(page);
  await page.goto(`./week/?week=${ownWeek}&phase=build`, { waitUntil: 'commit' });
  const week = calculatorOn(page);
  await week.runs.option(4).check();
  await wake();
  await expect(week.answer).toContainText('4 runs');
  await week.box.getByRole('button', { name: 'Bring them back' }).click();
  await expect(page).toHaveURL(/week=K\.R\.E\.-\.K\.E\.-$/);
});

test('a button pressed while what stands below is still loading is heard', async ({ page }) => {
  const release = Promise.withResolvers<undefined>();
  await page.route('**/_astro/Below*.js', async (route) => {
    await release.promise;
    await route.continue();
  });
  const asked = page.waitForRequest('**/_astro/Below*.js');
  const week = await openCalculator(page, './week/?key=3&phase=build&runs=6');
  await asked;
  await week.box.getByRole('button', { name: /put it on your days/i }).click();
  release.resolve(undefined);
  await expect(plannerOn(page).box).toBeVisible();
});

test('3: days and fixed runs outlive a reload, and travel in the address', async ({
  page,
  browser,
  baseURL,
}) => {
  const week = await openCalculator(page, './week/?key=3&phase=build&runs=6');
  await week.box.getByRole('button', { name: /put it on your days/i }).click();
  const planner = plannerOn(page);
  await planner.canRun('Tuesday').uncheck();
  await planner.fold(/fix a run/i).click();
  await planner.fixed('Sunday').selectOption('K');
  await expect(planner.run('Key workout', 'Sunday')).toBeVisible();
  const strip = await stripOf(page);

  const expectWishes = async (on: Page) => {
    const there = plannerOn(on);
    await expect(there.canRun('Tuesday')).not.toBeChecked();
    await expect(there.canRun('Monday')).toBeChecked();
    await there.fold(/fix a run/i).click();
    await expect(there.fixed('Sunday')).toHaveValue('K');
    expect(await stripOf(on)).toEqual(strip);
  };
  await page.reload();
  await expectWishes(page);

  const elsewhere = await browser.newPage({ baseURL: baseURL ?? '' });
  await openCalculator(elsewhere, page.url());
  await expectWishes(elsewhere);
  await elsewhere.close();

  // Another number keeps them, and places its week around them.
  await week.runs.option(5).click();
  await expect(planner.canRun('Tuesday')).not.toBeChecked();
  await expect(week.strip.getByRole('listitem').nth(1)).toContainText('Tuesday: rest');
});

test('18: a browser that keeps nothing says so, and where the week is', async ({
  page,
  complaints,
}) => {
  await refuse(page, 'storage');
  const week = await openCalculator(page, './week/');
  await expect(week.box.locator('.notice')).toHaveCount(0);
  await week.runs.option(7).click();
  await expect(week.box.locator('.notice')).toHaveText(/keeps nothing.*address holds your week/);
  await expect(page).toHaveURL(/runs=7/);
  expect(complaints).toEqual([]);
});

test('22: tapping the example’s own number makes it the reader’s', async ({ page }) => {
  const week = await openCalculator(page, './week/');
  await expect(week.example).toBeVisible();
  await week.runs.option(6).click();
  await expect(week.example).toHaveCount(0);
  await expect(page).toHaveURL(/\/week\/\?phase=build&runs=6&v=1\.2$/);
  await page.goto('./week/');
  await waitForCalculator(page);
  await expect(week.example).toHaveCount(0);
  await expect(week.runs.option(6)).toBeChecked();
});

test('4b: a choice outlives the page being left at once for another', async ({ page }) => {
  const week = await openCalculator(page, './week/');
  const left = page.waitForURL('**/about/');
  await week.runs.option(7).evaluate((radio: HTMLInputElement) => {
    radio.click();
    location.href = '/about/';
  });
  await left;
  await page.goBack();
  await waitForCalculator(page);
  await expect(week.answer).toContainText('7 runs');
  await page.goto('./week/');
  await waitForCalculator(page);
  await expect(week.answer).toContainText('7 runs');
});

test('what one tab keeps, another begins with', async ({ page, context }) => {
  const first = await openCalculator(page, './week/');
  await first.runs.option(3).click();
  const other = await context.newPage();
  const second = await openCalculator(other, './week/');
  await expect(second.answer).toContainText('3 runs');
});

for (const address of ['./', './week/', './calculators/today/', './calculators/how-slow/']) {
  test(`a page of ${address} that is set back as it comes back shows what was picked`, async ({
    page,
  }) => {
    await page.goto(address);
    await waitForCalculator(page);
    const radios = page.locator('[data-island] input[type=radio]:enabled');
    await radios.nth(1).check();
    const picked = () =>
      radios.evaluateAll((all) => all.map((radio) => (radio as HTMLInputElement).checked));
    const before = await picked();
    // What WebKit does to a page it kept: after the event, and without one.
    await page.evaluate(async () => {
      setTimeout(() => {
        for (const form of document.forms) form.reset();
      });
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      await new Promise((done) => setTimeout(done, 100));
    });
    expect(await picked()).toEqual(before);
  });
}
