import { expect, narrowest, test } from './fixtures.ts';

test.use({ viewport: narrowest });

test('the proof table is filtered, and is whole again', async ({ page, complaints }) => {
  await page.goto('./proof/');
  const rows = page.locator('.proof tbody tr:visible');
  const count = page.getByRole('status');
  const all = await rows.count();
  await expect(count).toHaveText(`${all} of ${all} situations`);

  await page.getByLabel('Runs').selectOption('6');
  await expect(rows).toHaveCount(14);
  await page.getByLabel('Phase').selectOption('build');
  await expect(rows).toHaveCount(7);
  await page.getByLabel('Status').selectOption('settled');
  await expect(rows).toHaveCount(3);
  await expect(count).toHaveText(`3 of ${all} situations`);

  for (const name of ['Runs', 'Phase', 'Status']) await page.getByLabel(name).selectOption('');
  await expect(rows).toHaveCount(all);
  expect(complaints).toEqual([]);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the whole table is there, and no control that does nothing', async ({ page }) => {
    await page.goto('./proof/');
    await expect(page.getByLabel('Runs')).toBeHidden();
    await expect(page.locator('.proof tbody tr').last()).toBeVisible();
  });
});
