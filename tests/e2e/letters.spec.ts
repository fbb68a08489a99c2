import type { Page } from '@playwright/test';
import { expect, openAllFolds, pages, sidewaysScroll, test } from './fixtures.ts';

/** The reader's own letter size set to twice the usual one, while the window stays as it is. */
async function doubleLetters(page: Page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
}

test('letters twice as large fit into 640 px, half a usual window', async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 640, height: 700 });
  await page.goto('./');
  await expect(page.locator('html')).toHaveCSS('font-size', '18px');
  await doubleLetters(page);
  await expect(page.locator('html')).toHaveCSS('font-size', '36px');
  const tooWide: string[] = [];
  for (const address of pages) {
    await page.goto(address);
    await openAllFolds(page);
    const excess = await sidewaysScroll(page);
    if (excess !== 0) tooWide.push(`${address} by ${String(excess)} px`);
  }
  expect(tooWide).toEqual([]);
});
