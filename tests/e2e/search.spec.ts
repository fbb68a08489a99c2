import type { Page } from '@playwright/test';
import { expect, narrowest, phone, sidewaysScroll, test } from './fixtures.ts';

const field = (page: Page) => page.getByRole('searchbox', { name: 'Words to look for' });
const hits = (page: Page) =>
  page.locator('main').getByRole('heading', { level: 2 }).getByRole('link');

async function search(page: Page, words: string) {
  await field(page).fill(words);
  await expect(page.getByRole('status')).toContainText(`“${words}”`);
}

test('from the home page a search for lactic acid finds the claim', async ({
  page,
  complaints,
}) => {
  await page.goto('./');
  await page.getByRole('link', { name: 'Search', exact: true }).click();
  await expect(field(page)).toBeFocused();
  await search(page, 'lactic acid');
  const first = await hits(page).allInnerTexts();
  expect(first.slice(0, 2).join()).toContain('clear lactic acid? It is long gone');
  await expect(page).toHaveURL(/\?q=lactic\+acid$/);
  await hits(page).filter({ hasText: 'clear lactic acid' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('lactic acid');
  expect(complaints).toEqual([]);
});

for (const { words, finds } of [
  { words: 'shadow', finds: 'Shadow' },
  { words: 'four runs', finds: 'Four runs a week' },
  { words: 'marathon', finds: 'After a marathon' },
  { words: 'soreness', finds: 'prevent soreness' },
  { words: 'hansons', finds: 'cumulative fatigue' },
  { words: 'how many minutes', finds: 'how many minutes' },
  { words: 'elliptical', finds: 'Bike, elliptical' },
  { words: 'beginner', finds: 'I am a beginner' },
  { words: 'over 50', finds: 'over 50: one easy day or two' },
  { words: 'leg day', finds: 'Does leg day count' },
  { words: 'taper', finds: 'or a taper?' },
  { words: 'treadmill', finds: 'Is the treadmill all right' },
  { words: 'recovry run', finds: 'recovery runs help you recover' },
]) {
  test(`“${words}” leads with “${finds}”`, async ({ page }) => {
    await page.goto('./search/');
    await search(page, words);
    const first = await hits(page).allInnerTexts();
    expect(first.slice(0, 2).join()).toContain(finds);
  });
}

test('an address with words answers at once, and Back returns to the answer', async ({ page }) => {
  await page.goto('./search/?q=base+phase');
  await expect(field(page)).toHaveValue('base phase');
  await expect(page.getByRole('status')).toContainText('“base phase”');
  await hits(page).first().click();
  await expect(page).not.toHaveURL(/search/);
  await page.goBack();
  await expect(page.getByRole('status')).toContainText('“base phase”');
});

test('it works by keyboard alone', async ({ page }) => {
  await page.goto('./search/');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('talk test');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toContainText('“talk test”');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(hits(page).first()).toBeFocused();
});

test('more results come when asked for', async ({ page }) => {
  await page.goto('./search/?q=recovery');
  await expect(hits(page).nth(9)).toBeVisible();
  const before = await hits(page).count();
  await page.getByRole('button', { name: /^Show \d+ more$/ }).click();
  await expect.poll(() => hits(page).count()).toBeGreaterThan(before);
});

test('a slip is put right, and said so', async ({ page }) => {
  await page.goto('./search/?q=half+maraton');
  await expect(page.getByRole('status')).toContainText('“half marathon”, the nearest we know to');
  await expect(hits(page).first()).toContainText('How long after a half marathon');
  await hits(page).first().click();
  await expect(page).toHaveURL(/\/questions\/#after-a-half-marathon$/);
});

test('nothing found is said, and so is a search that could not load', async ({ page, context }) => {
  await page.goto('./search/');
  await search(page, 'zzzz');
  await expect(page.getByRole('status')).toContainText('Nothing found');

  const other = await context.newPage();
  await other.route('**/pagefind/**', (route) => route.abort());
  await other.goto('./search/?q=shadow');
  await expect(other.getByRole('status')).toContainText('could not be loaded');
});

test('words in the address are never taken for code', async ({ page, complaints }) => {
  await page.goto(`./search/?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
  await expect(page.getByRole('status')).toContainText('<img src=x');
  await expect(page.locator('main img')).toHaveCount(0);
  expect(complaints).toEqual([]);
});

test('nothing is loaded for a search before the search is opened', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('./', { waitUntil: 'networkidle' });
  expect(asked.filter((path) => path.includes('pagefind'))).toEqual([]);
});

for (const width of [narrowest.width, 360, phone.width]) {
  test(`results and header fit ${String(width)} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 640 });
    await page.goto('./search/?q=lactic+acid');
    await expect(hits(page).first()).toBeVisible();
    expect(await sidewaysScroll(page)).toBe(0);
    const header = await page.getByRole('banner').boundingBox();
    expect(header?.height, 'The header stands in one line.').toBeLessThan(70);
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('it says so and lists where everything is', async ({ page }) => {
    await page.goto('./search/');
    await expect(page.getByText(/takes script/)).toBeVisible();
    for (const name of [
      'Articles',
      'What people say',
      'Questions',
      'Guidelines',
      'Glossary',
      'Sources',
    ]) {
      const link = page.locator('main').getByRole('link', { name, exact: true });
      await expect(link).toBeVisible();
    }
  });
});
