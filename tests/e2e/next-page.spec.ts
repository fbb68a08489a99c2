import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

/** What the browser says about the pages it fetches ahead, from now on. */
async function fetchesAhead(page: Page) {
  const session = await page.context().newCDPSession(page);
  const rules: (string | undefined)[] = [];
  const ended: string[] = [];
  session.on('Preload.ruleSetUpdated', ({ ruleSet }) => rules.push(ruleSet.errorMessage));
  session.on('Preload.prefetchStatusUpdated', ({ key, status }) => {
    if (status === 'Ready' || status === 'Failure') ended.push(`${status} ${key.url}`);
  });
  await session.send('Preload.enable');
  return { rules, ended };
}

test('a page is there before the tap on its link, and nobody complains', async ({
  page,
  complaints,
}) => {
  const { rules, ended } = await fetchesAhead(page);
  await page.goto('./read/');
  await expect.poll(() => rules).toEqual([undefined]);

  const link = page.getByRole('main').getByRole('link').first();
  const address = await link.evaluate((element) => (element as HTMLAnchorElement).href);
  await link.hover();
  await expect.poll(() => ended).toEqual([`Ready ${address}`]);

  await link.click();
  await page.waitForURL(address);
  const delivery = await page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation');
    return navigation && 'deliveryType' in navigation ? navigation.deliveryType : '';
  });
  expect(delivery).toBe('navigational-prefetch');
  expect(complaints).toEqual([]);
});

test('a frame for other sites is not fetched ahead, the page beside it is', async ({ page }) => {
  const { rules, ended } = await fetchesAhead(page);
  await page.goto('./embed/');
  await expect.poll(() => rules).toEqual([undefined]);
  const main = page.getByRole('main');
  await main.locator('a[href*="/embed/guidelines/"][href$="/"]').first().hover();
  // Long enough for the browser to have made up its mind about the first.
  await page.waitForTimeout(1000);
  const other = page.getByRole('contentinfo').getByRole('link', { name: 'Glossary' });
  const address = await other.evaluate((element) => (element as HTMLAnchorElement).href);
  await other.hover();
  await expect.poll(() => ended).toEqual([`Ready ${address}`]);
});
