import { expect, openCalculator, sheet, test } from './fixtures.ts';

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
