import type { Page } from '@playwright/test';
import { expect, narrowest, test } from './fixtures.ts';

const guideline = './guidelines/six-runs-two-recovery/';
const box = (page: Page) => page.getByRole('link', { name: /your week:/i });

test.use({ viewport: narrowest });

async function keepOnDevice(page: Page, text: string) {
  await page.addInitScript((kept) => {
    localStorage.setItem('tired-legs:week', kept);
  }, text);
}

test('nothing stands there until a situation is known', async ({ page, complaints }) => {
  for (const query of ['', '?runs=99&key=3', '?runs=3&key=5', '?runs=<b>&key=%', '?utm=1']) {
    await page.goto(guideline + query);
    await expect(page.getByText('Your week:')).toBeHidden();
  }
  expect(complaints).toEqual([]);
});

test('says what the guideline is in the week of the address, and leads back to its answer', async ({
  page,
}) => {
  await page.goto(`${guideline}?runs=6&key=5&phase=build`);
  await expect(box(page)).toContainText('6 runs, 5 key workouts. This guideline does not fit.');
  await page.getByText('In a build phase', { exact: true }).click();
  await expect(page.locator('.applies [aria-current]')).toHaveAccessibleName(/^6 runs, 5 key/);
  await box(page).click();
  await expect(page).toHaveURL(/\/week\/6-runs\/5-key\/$/);
});

test('takes build for the phase that an address leaves out', async ({ page }) => {
  await page.goto(`${guideline}?key=3&runs=6`);
  await expect(box(page)).toContainText('6 runs, 3 key workouts. This guideline applies.');
});

test('says it for the week kept on the device, and the address goes first', async ({ page }) => {
  await keepOnDevice(page, 'key=0&phase=base&runs=6');
  await page.goto(guideline);
  await expect(box(page)).toContainText('6 runs, 0 key workouts, in a base phase. “In base');
  await page.goto(`${guideline}?utm_source=x`);
  await expect(box(page)).toContainText('in a base phase');
  await page.goto(`${guideline}?key=3&phase=build&runs=6`);
  await expect(box(page)).toContainText('6 runs, 3 key workouts. This guideline applies.');
});

test('blocked storage breaks nothing', async ({ page, complaints }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('Denied', 'SecurityError');
      },
    });
  });
  await page.goto(guideline);
  await expect(page.getByText('Your week:')).toBeHidden();
  await page.goto(`${guideline}?key=3&phase=build&runs=6`);
  await expect(box(page)).toBeVisible();
  expect(complaints).toEqual([]);
});
