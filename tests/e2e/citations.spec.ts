import { expect, narrowest, sidewaysScroll, test } from './fixtures.ts';

const article = './read/cumulative-fatigue/';

test.use({ viewport: narrowest });

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false, hasTouch: true });

  for (const { where, address, selector } of [
    { where: 'the text', address: article, selector: 'p .cite button' },
    { where: 'a table', address: './read/stress-and-volume/', selector: 'td .cite button' },
  ]) {
    test(`a tap on a citation in ${where} shows the record and its link`, async ({ page }) => {
      await page.goto(address);
      const citation = page.locator(selector).last();
      await citation.scrollIntoViewIfNeeded();
      await citation.tap();
      const record = page.getByRole('dialog');
      await expect(record).toHaveCount(1);
      await expect(record).toBeInViewport();
      const link = record.getByRole('link').first();
      await expect(link).toHaveAttribute('href', /\/sources\/[a-z0-9-]+\/$/);
      await link.tap();
      await expect(page).toHaveURL(/\/sources\/[a-z0-9-]+\/$/);
    });
  }
});

test('focus on a citation shows its record, and Escape puts it away', async ({ page }) => {
  await page.goto(article);
  // Away by keyboard and back: focus by script alone shows nothing.
  await page.locator('.cite button').first().focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  const record = page.getByRole('dialog');
  await expect(record).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(record).toHaveCount(0);
});

test('Enter opens a record, and Tab leads into it', async ({ page }) => {
  await page.goto(article);
  await page.locator('.cite button').first().focus();
  await page.keyboard.press('Enter');
  const record = page.getByRole('dialog');
  await expect(record).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(record.getByRole('link').first()).toBeFocused();
});

test('an open record fits a narrow screen', async ({ page }) => {
  await page.goto(article);
  await page.locator('.cite button').last().click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
});

test('on paper the records stand at the end, each once', async ({ page }) => {
  await page.goto(article);
  await page.emulateMedia({ media: 'print' });
  const records = page.locator('.cited [popover]');
  for (const record of await records.all()) await expect(record).toBeVisible();
  await expect(page.locator('.cited .brief').first()).toBeHidden();
});

test('a marker makes no line higher, and leaves room for a finger', async ({ page }) => {
  await page.goto('./claims/clears-lactic-acid/');
  const marked = page.locator('.prose p:has(.cite)').first();
  const rooms = await page.locator('.cite:not(.next, :has(+ .next)) button').evaluateAll((all) =>
    all.map((button) => {
      const { width, height: high } = getComputedStyle(button, '::after');
      return Math.min(parseFloat(width), parseFloat(high));
    }),
  );
  expect(Math.min(...rooms)).toBeGreaterThanOrEqual(24);
  const higher = await marked.evaluate((paragraph) => {
    const before = paragraph.clientHeight;
    for (const marker of paragraph.querySelectorAll('.cite')) marker.remove();
    return before - paragraph.clientHeight;
  });
  expect(higher).toBe(0);
});

test('a heading of an article has a link to itself that a keyboard reaches', async ({ page }) => {
  await page.goto(article);
  const heading = page.locator('.prose h2').first();
  const link = heading.getByRole('link', { name: 'Link here' });
  await expect(link).toHaveAttribute('href', `#${(await heading.getAttribute('id')) ?? ''}`);
  await page.locator('.prose h2 .here').first().focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(link).toHaveCSS('opacity', '1');
});
