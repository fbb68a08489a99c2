import type { Page } from '@playwright/test';
import { axeFindings } from './axe.ts';
import {
  expect,
  narrowest,
  openAllFolds,
  pages,
  sidewaysScroll,
  test,
  waitForCalculator,
} from './fixtures.ts';

const address = './calculators/backwards/';

/** The parts of the calculator, found the way a reader finds them. */
function backwardsOn(page: Page) {
  const box = page.getByRole('region', { name: 'Backwards calculator' });
  const radio = (group: RegExp) => (name: string | number) =>
    box.getByRole('group', { name: group }).getByRole('radio', { name: String(name), exact: true });
  return {
    box,
    recovery: radio(/recovery runs i want/i),
    key: radio(/key workouts i have/i),
    phase: radio(/^phase/i),
    answer: box.getByRole('status'),
    settled: box.locator('.settled'),
    found: box.getByRole('link', { name: /\d+ runs?, \d key workouts?/i }),
    strips: box.getByRole('figure'),
    example: box.getByText(/^example\./i),
    notice: box.getByText(/left out of the address/i),
    more: box.locator('summary', { hasText: /more weeks?$/ }),
    table: box.getByRole('table'),
  };
}

async function openBackwards(page: Page, search = '') {
  await page.goto(`${address}${search}`);
  await waitForCalculator(page);
  return backwardsOn(page);
}

const base = 'Base';

test.describe('at 320 px', () => {
  test.use({ viewport: narrowest, hasTouch: true });

  test('a reader finds the week with two recovery runs and three key workouts', async ({
    page,
    complaints,
  }) => {
    const backwards = await openBackwards(page);
    await expect(backwards.example).toBeVisible();
    await expect(backwards.answer).toContainText('6 to 14 runs a week');
    await expect(backwards.strips).toHaveCount(3);
    await expect(backwards.more).toBeVisible();

    await backwards.key(3).tap();
    await expect(backwards.example).toHaveCount(0);
    await expect(backwards.answer).toContainText('6 runs a week');
    await expect(backwards.settled).toHaveText('One week has that.');
    await expect(backwards.found).toHaveText(['6 runs, 3 key workouts']);
    await expect(backwards.strips).toHaveCount(1);
    await expect(backwards.more).toHaveCount(0);
    await expect(page).toHaveURL(/\?key=3&phase=build&recovery=2$/);
    expect(await sidewaysScroll(page)).toBe(0);

    await page.reload();
    await waitForCalculator(page);
    await expect(backwards.found).toHaveText(['6 runs, 3 key workouts']);

    await backwards.found.click();
    await expect(page).toHaveURL(/\/week\/6-runs\/3-key\/$/);
    await page.goBack();
    await expect(backwards.found).toHaveText(['6 runs, 3 key workouts']);
    expect(complaints).toEqual([]);
  });
});

test('where no week has it, the page says so and shows the nearest', async ({ page }) => {
  const backwards = await openBackwards(page);
  await backwards.recovery(5).check();
  await backwards.key(3).check();
  await expect(backwards.answer).toContainText('No week has that');
  await expect(backwards.settled).toContainText(
    'Weeks with 3 key workouts in a build phase have 0 to 3 recovery runs.',
  );
  await expect(backwards.found).toHaveText(['7 runs, 3 key workouts']);

  await backwards.phase(base).check();
  await expect(backwards.settled).toContainText('in a base phase have no recovery runs');
  await expect(
    backwards.box.getByRole('link', { name: 'Guideline 7: base phase skip' }),
  ).toBeVisible();
  await expect(backwards.found).toHaveText(['3 runs, 3 key workouts']);
  await expect(backwards.found).toHaveAttribute('href', /\/week\/3-runs\/3-key\/base\/$/);
});

test('all of it works by keyboard', async ({ page }) => {
  const backwards = await openBackwards(page);
  await backwards.recovery(2).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(backwards.recovery(1)).toBeFocused();
  await expect(backwards.answer).toContainText('4 to 5 runs a week');
  await page.keyboard.press('Tab');
  await expect(backwards.key('any')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(backwards.found.first()).toBeFocused();
  for (let strip = 0; strip < 3; strip += 1) await page.keyboard.press('Tab');
  await expect(backwards.more).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(backwards.found.last()).toBeVisible();
});

test('any address gives an answer, and what was left out is said', async ({
  page,
  complaints,
  baseURL,
}) => {
  for (const [search, kept, says] of [
    ['?recovery=1', '?recovery=1', null],
    ['?recovery=any&key=any', '?recovery=any&key=any', null],
    ['?recovery=8', '', /recovery “8” \(it is 0 to 7 or any\)/],
    [
      '?phase=taper&key=2',
      '?key=2&phase=build&recovery=2',
      /phase “taper” \(it is build or base\)/,
    ],
    ['?runs=6', '', /“runs”, which we do not use/],
    ['?recovery=%F0%9F%8F%83', '', /recovery “🏃”/],
  ] as const) {
    const backwards = await openBackwards(page, search);
    await expect(page, search).toHaveURL(new URL(`${address}${kept}`, baseURL).href);
    await expect(backwards.found.first()).toBeVisible();
    await expect(backwards.box.getByRole('radio', { checked: true })).toHaveCount(3);
    if (says) await expect(backwards.notice, search).toHaveText(says);
    else await expect(backwards.notice, search).toHaveCount(0);
    expect(complaints, search).toEqual([]);
  }
});

test('every week that is found has a page', async ({ page }) => {
  const backwards = await openBackwards(page, '?key=any&phase=build&recovery=any');
  await backwards.more.click();
  const links = await backwards.found.evaluateAll((found) =>
    found.map((link) => `.${link.getAttribute('href') ?? ''}`),
  );
  expect(links.length).toBeGreaterThan(60);
  expect(links.filter((link) => !pages.includes(link))).toEqual([]);
});

for (const search of ['?key=3&phase=build&recovery=5&x', '?key=any&recovery=any']) {
  test(`axe finds nothing at ${search}`, async ({ page }) => {
    await openBackwards(page, search);
    await openAllFolds(page);
    expect(await axeFindings(page)).toEqual([]);
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the example and a table of all answers stand there, and no key', async ({ page }) => {
    await page.goto(address);
    const backwards = backwardsOn(page);
    await expect(backwards.answer).toContainText('6 to 14 runs a week');
    await backwards.box.locator('summary', { hasText: 'in one table' }).click();
    const row = backwards.table
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name: '2', exact: true }) });
    await expect(row.getByRole('cell')).toHaveText(['', '', '6–14', '6', '6', '7', '8', '9']);
    await expect(backwards.box.getByRole('radio')).toHaveCount(0);
  });
});
