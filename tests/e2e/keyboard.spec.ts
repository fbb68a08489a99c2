import type { Locator } from '@playwright/test';
import { expect, openCalculator, test } from './fixtures.ts';

/** Focused, and the ring around it can be seen. */
async function expectFocusRing(target: Locator) {
  await expect(target).toBeFocused();
  const ring = await target.evaluate((element) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return { style: outlineStyle, width: parseFloat(outlineWidth) };
  });
  expect(ring.style).not.toBe('none');
  expect(ring.width).toBeGreaterThanOrEqual(2);
}

test('the whole journey works by keyboard', async ({ page }) => {
  const week = await openCalculator(page, './');
  const { keyboard } = page;

  await keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the text' });
  await expectFocusRing(skip);
  await expect(skip).toBeInViewport({ ratio: 1 });
  await keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();

  await keyboard.press('Tab');
  await expectFocusRing(week.runs.option(5));
  await keyboard.press('ArrowRight');
  await expectFocusRing(week.runs.option(6));
  await expect(week.runs.option(6)).toBeChecked();
  await expect(week.answer).toContainText('6 runs, 3 key workouts');

  await keyboard.press('Tab');
  await expectFocusRing(week.key.option(3));
  await keyboard.press('ArrowLeft');
  await expectFocusRing(week.key.option(2));
  await expect(week.answer).toContainText('2 key workouts, 2 recovery runs, 2 easy runs');
  await keyboard.press('Tab');
  await expectFocusRing(week.phase.option(/build/i));

  // What others say, each with a link; then why.
  const others = week.box.locator('.others').locator('button, a');
  for (const one of await others.all()) {
    await keyboard.press('Tab');
    await expectFocusRing(one);
  }
  await keyboard.press('Tab');
  const reason = week.reasons.first();
  await expectFocusRing(reason);
  const target = await reason.evaluate((link) => (link as HTMLAnchorElement).href);
  await keyboard.press('Enter');
  await expect(page).toHaveURL(target);
});

test('past seven runs the arrows lead to the key for more, and Tab to its list', async ({
  page,
}) => {
  const week = await openCalculator(page, './week/');
  await week.runs.option(7).focus();
  await page.keyboard.press('ArrowRight');
  await expectFocusRing(week.many);
  await expect(week.answer).toContainText('8 runs');
  await page.keyboard.press('Tab');
  await expectFocusRing(week.howMany);
  await page.keyboard.press('ArrowDown');
  await expect(week.answer).toContainText('9 runs');
});

test('the fold opens by keyboard, and what it holds follows', async ({ page }) => {
  const week = await openCalculator(page, './week/');
  await week.fold.press('Enter');
  await page.keyboard.press('Tab');
  await expect(week.box.locator('details').getByRole('link').first()).toBeFocused();
});

test('key workouts that cannot be are passed over', async ({ page }) => {
  const week = await openCalculator(page, './week/?key=4&phase=build&runs=4');
  await expect(week.key.option(4)).toBeChecked();
  await week.key.option(4).focus();
  await page.keyboard.press('ArrowRight');
  await expect(week.key.option(0)).toBeFocused();
  await expect(week.answer).toContainText('4 runs, 0 key workouts');
});

test('showing the nearest week keeps the focus in the calculator', async ({ page }) => {
  const week = await openCalculator(page, './week/?key=5&phase=build&runs=5');
  await week.box.getByRole('button', { name: 'Show the week with 4' }).press('Enter');
  await expect(week.answer).toContainText('4 key workouts');
  await expect(week.box.locator(':focus')).toHaveCount(1);
});

test('every answer is a link away by keyboard', async ({ page }) => {
  await openCalculator(page, './week/');
  await page.locator('#every-answer summary').press('Enter');
  await page.keyboard.press('Tab');
  await expectFocusRing(page.locator('#every-answer').getByRole('link').first());
});
