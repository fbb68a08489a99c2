import { calculatorOn, expect, test } from './fixtures.ts';

test.use({ javaScriptEnabled: false });

for (const { address, numbers, answer } of [
  {
    address: './',
    numbers: '5 runs, 3 key workouts',
    answer: '3 key workouts, 1 recovery run, 1 easy run, 2 rest days',
  },
  {
    address: './week/',
    numbers: '6 runs, 3 key workouts',
    answer: '3 key workouts, 2 recovery runs, 1 easy run, 1 rest day',
  },
]) {
  test(`${address} shows its example in full`, async ({ page }) => {
    await page.goto(address);
    const week = calculatorOn(page);
    await expect(week.example).toBeVisible();
    await expect(week.answer).toContainText(numbers);
    await expect(week.answer).toContainText(answer);
    await expect(week.strips.getByRole('listitem')).toHaveCount(7);
    await expect(week.reasons.nth(2)).toBeVisible();
    await expect(week.box.getByText(/takes script/)).toBeVisible();
  });

  test(`${address} has every answer of the phase in a table`, async ({ page }) => {
    await page.goto(address);
    const week = calculatorOn(page);
    const table = week.box.getByRole('table');
    await expect(table).toBeHidden();
    await week.box.locator('summary', { hasText: /every answer for a build phase/i }).click();
    await expect(table).toBeVisible();
    await expect(table.getByRole('row')).toHaveCount(1 + 15);
    const row = (runs: number) =>
      table.getByRole('row').filter({
        has: page.getByRole('rowheader', { name: String(runs), exact: true }),
      });
    await expect(row(5).getByRole('cell').nth(3)).toHaveText('1 recovery, 1 easy, 2 rest');
    await expect(row(6).getByRole('cell').nth(3)).toHaveText('2 recovery, 1 easy, 1 rest');
    await expect(row(14).getByRole('cell').nth(7)).toHaveText('7 recovery, 0 easy, 0 rest');
  });
}

test('the form is a plain one, and what it sends is kept in the address', async ({ page }) => {
  await page.goto('./');
  const week = calculatorOn(page);
  const form = week.box.locator('form');
  await expect(form).toHaveAttribute('method', 'get');
  await expect(form).toHaveAttribute('action', /\/week\/$/);
  await week.runs.option(4).check();
  await week.box.getByRole('button', { name: /keep my choice/i }).click();
  await expect(page).toHaveURL(/\/week\/\?(?=.*runs=4)(?=.*key=3)(?=.*phase=build)/);
  await expect(week.answer).toBeVisible();
});

test('the base phase has its table too', async ({ page }) => {
  await page.goto('./week/');
  await page.locator('summary', { hasText: /every answer for a base phase/i }).click();
  await expect(page.getByRole('region', { name: /base phase/i }).getByRole('table')).toBeVisible();
});

test('no page offers a choice of colors that would do nothing', async ({ page }) => {
  for (const address of ['./', './week/', './about/']) {
    await page.goto(address);
    await expect(page.locator('#theme')).toBeAttached();
    await expect(page.locator('#theme')).toBeHidden();
  }
});
