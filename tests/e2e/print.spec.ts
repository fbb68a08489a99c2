import type { Page } from '@playwright/test';
import { expect, openCalculator, plannerOn, sheet, test } from './fixtures.ts';

test.use({ viewport: sheet });

test('a printed answer has the week and no controls', async ({ page }) => {
  const week = await openCalculator(page, './week/?key=3&phase=build&runs=6');
  await expect(week.runs.group).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.getByRole('contentinfo')).toHaveCount(0);
  await expect(week.box.getByRole('radio')).toHaveCount(0);
  await expect(week.runs.group).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(week.answer).toBeVisible();
  await expect(week.strip.getByRole('listitem')).toHaveCount(7);
  await expect(week.strip.locator('.bars').first()).toBeVisible();
  await expect(week.reasons.first()).toBeVisible();
});

test('a printed button is no use', async ({ page }) => {
  const week = await openCalculator(page, './week/?key=5&phase=build&runs=5');
  const button = week.box.locator('button', { hasText: 'Show the week' });
  await expect(button).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(button).toBeHidden();
});

test('the names of others stay on paper, though a tap on them does nothing there', async ({
  page,
}) => {
  const week = await openCalculator(page, './week/?key=2&phase=build&runs=6');
  await page.emulateMedia({ media: 'print' });
  const names = week.box.locator('.others button');
  // Those of the answer as built may still give way to those of this one.
  const areSeen = () =>
    names.evaluateAll((all) => all.length > 0 && all.every((name) => name.checkVisibility()));
  await expect.poll(areSeen).toBe(true);
});

test('the tables of a guideline stand open on paper, where nobody could open them', async ({
  page,
}) => {
  await page.goto('./guidelines/five-runs-one-recovery/');
  const tables = page.getByRole('region', { name: 'When it applies' }).locator('table');
  await expect(tables).toHaveCount(2);
  for (const table of await tables.all()) await expect(table).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  for (const table of await tables.all()) await expect(table).toBeVisible();
});

test('a table that the reader opened is printed, and a closed one is not named', async ({
  page,
}) => {
  await openCalculator(page, './calculators/today/');
  const fold = page.locator('.answer-table');
  await page.emulateMedia({ media: 'print' });
  await expect(fold).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await fold.locator('summary').click();
  await page.emulateMedia({ media: 'print' });
  await expect(fold.getByRole('table')).toBeVisible();
});

test('a dark screen prints on white paper', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('./');
  await page.getByRole('combobox', { name: 'Colors' }).selectOption('dark');
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await expect(page.locator('html')).toHaveCSS('color', 'rgb(0, 0, 0)');
});

test('printed links show where they lead', async ({ page }) => {
  await page.goto('./sources/fitzgerald-2006-junk-miles/');
  await page.emulateMedia({ media: 'print' });
  const shown = await page
    .getByRole('main')
    .locator('a[href^="http"]')
    .evaluateAll((links) =>
      links.map((link) =>
        getComputedStyle(link, '::after').content.includes(
          (link as HTMLAnchorElement).getAttribute('href') ?? '?',
        ),
      ),
    );
  expect(shown.length).toBeGreaterThan(0);
  expect(shown).not.toContain(false);
});

/** How many sheets the browser makes of it. */
async function sheets(page: Page): Promise<number> {
  const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
  return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? NaN;
}

test('the count of sheets sees a second one', async ({ page }) => {
  await page.goto('./read/how-many-recovery-runs/');
  expect(await sheets(page)).toBeGreaterThan(1);
});

for (const address of [
  './',
  './week/?key=3&phase=build&runs=6',
  './week/6-runs/3-key/',
  './week/?runs=14',
]) {
  test(`14: ${address} prints on one sheet`, async ({ page }) => {
    await openCalculator(page, address);
    expect(await sheets(page)).toBe(1);
  });
}

test('14: a week of one’s own prints on one sheet, with its notes and its address', async ({
  page,
}) => {
  const week = await openCalculator(page, './week/?week=K.K.KR.E.E.-.R&phase=build');
  const planner = plannerOn(page);
  await expect(planner.notes).toContainText('Tuesday');
  expect(await sheets(page)).toBe(1);
  await page.emulateMedia({ media: 'print' });
  await expect(week.answer).toBeVisible();
  await expect(week.strip).toBeVisible();
  for (const note of await planner.notes.getByRole('listitem').all()) {
    await expect(note).toBeVisible();
  }
  await expect(planner.box.getByText(page.url())).toBeVisible();
  await expect(planner.box.getByRole('button')).toHaveCount(0);
});

for (const address of ['./read/how-many-recovery-runs/', './guidelines/five-runs-one-recovery/']) {
  test(`14: nothing is printed over the numbers of ${address}, nor an address without a host`, async ({
    page,
  }) => {
    await openCalculator(page, address);
    await page.emulateMedia({ media: 'print' });
    const after = await page.getByRole('main').evaluate((main) =>
      [...main.querySelectorAll('a')]
        .filter((link) => link.matches('.bib, [href^="/"]'))
        .map((link) => getComputedStyle(link, '::after').content)
        .filter((content) => !/^(none|normal|"")$/.test(content)),
    );
    expect(after).toEqual([]);
  });
}
