import { expect, test, waitForCalculator } from './fixtures.ts';

for (const address of ['./week/', './calculators/today/', './calculators/backwards/']) {
  test(`Enter on a choice at ${address} keeps the page`, async ({ page, complaints }) => {
    await page.goto(address);
    await waitForCalculator(page);
    await page.evaluate(() => {
      document.body.dataset['kept'] = '';
    });
    const choice = page.locator('#calculator').getByRole('radio').nth(1);
    await choice.check();
    await expect(page).toHaveURL(/\?/);
    const kept = page.url();
    await choice.press('Enter');
    await page.evaluate(() => new Promise(requestAnimationFrame));
    await expect(page).toHaveURL(kept);
    await expect(page.locator('body[data-kept]')).toHaveCount(1);
    await expect(choice).toBeChecked();
    expect(complaints).toEqual([]);
  });
}
