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
  test(`${address} shows its example, and no key that would do nothing`, async ({ page }) => {
    await page.goto(address);
    const week = calculatorOn(page);
    await expect(week.example).toBeVisible();
    await expect(week.answer).toContainText(numbers);
    await expect(week.answer).toContainText(answer);
    await expect(week.strip.getByRole('listitem')).toHaveCount(7);
    await expect(week.reasons.first()).toBeVisible();
    await expect(week.box.getByRole('radio')).toHaveCount(0);
    await expect(week.box.getByRole('button', { name: /put it on your days/i })).toHaveCount(0);
    await expect(week.box.getByText(/takes script/)).toBeVisible();
  });

  test(`${address} leads to every answer as a page of its own`, async ({ page }) => {
    await page.goto(address);
    const week = calculatorOn(page);
    await week.box.getByRole('link', { name: 'a page of its own' }).click();
    await expect(page).toHaveURL(/\/week\/#every-answer$/);
    const list = page.locator('#every-answer');
    if (!(await list.evaluate((one: HTMLDetailsElement) => one.open))) {
      await list.locator('summary').click();
    }
    await expect(list.getByRole('link')).toHaveCount(184);
    await list.getByRole('link', { name: '4 runs, 2 key workouts', exact: true }).click();
    await expect(page).toHaveURL(/\/week\/4-runs\/2-key\/$/);
    await expect(calculatorOn(page).answer).toContainText('4 runs, 2 key workouts');
  });
}

test('no page offers a choice of colors that would do nothing', async ({ page }) => {
  for (const address of ['./', './week/', './about/']) {
    await page.goto(address);
    await expect(page.locator('#theme')).toBeAttached();
    await expect(page.locator('#theme')).toBeHidden();
  }
});
