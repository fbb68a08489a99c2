import type { Page } from '@playwright/test';
import { expect, openCalculator, test } from './fixtures.ts';

/** What the page looks like, measured on its background. */
async function look(page: Page): Promise<'light' | 'dark'> {
  const color = await page.evaluate(
    () => getComputedStyle(document.documentElement).backgroundColor,
  );
  const [red = NaN, green = NaN, blue = NaN] = color.match(/\d+/g)?.map(Number) ?? [];
  expect([red, green, blue]).not.toContain(NaN);
  return red + green + blue > 382 ? 'light' : 'dark';
}

const choice = (page: Page) => page.getByRole('combobox', { name: 'Colors' });
const message = (page: Page) => page.getByText(/blocks storage/);

for (const scheme of ['light', 'dark'] as const) {
  test(`a ${scheme} device gets a ${scheme} page`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto('./');
    expect(await look(page)).toBe(scheme);
    await expect(choice(page)).toHaveValue('');
  });

  test(`a choice against a ${scheme} device is remembered on every page`, async ({ page }) => {
    const other = scheme === 'light' ? 'dark' : 'light';
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto('./');
    await choice(page).selectOption(other);
    expect(await look(page)).toBe(other);

    await page.reload();
    expect(await look(page)).toBe(other);
    await page.goto('./guidelines/');
    expect(await look(page)).toBe(other);
    await expect(choice(page)).toHaveValue(other);
    await expect(message(page)).toBeHidden();

    await choice(page).selectOption('');
    expect(await look(page)).toBe(scheme);
    await page.reload();
    expect(await look(page)).toBe(scheme);
  });
}

test('a remembered choice is there before anything can be painted', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('./');
  await choice(page).selectOption('dark');
  // The parser lets observers run before it runs a script, so a theme set from the body is late.
  await page.addInitScript(() => {
    const watch = new MutationObserver(() => {
      if (!document.body) return;
      watch.disconnect();
      const { documentElement: root } = document;
      Object.assign(window, { themeAtBody: root.dataset['theme'] ?? 'none' });
    });
    watch.observe(document, { childList: true, subtree: true });
  });
  for (const address of ['./', './week/', './about/']) {
    await page.goto(address);
    expect(await page.evaluate(() => Reflect.get(window, 'themeAtBody') as unknown)).toBe('dark');
    const place = await page.evaluate(() => {
      const scripts = [...document.scripts].filter((script) => script.text.includes('theme'));
      return scripts.map((script) => script.parentElement?.tagName);
    });
    expect(place).toEqual(['HEAD']);
  }
});

test('blocked storage costs the memory, not the choice, and the page says so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('Denied', 'SecurityError');
      },
    });
  });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('./');
  expect(await look(page)).toBe('light');
  await expect(message(page)).toBeHidden();
  await choice(page).selectOption('dark');
  expect(await look(page)).toBe('dark');
  await expect(message(page)).toBeVisible();
  expect(errors).toEqual([]);
});

test('full storage is met the same way', async ({ page }) => {
  await page.goto('./');
  await page.evaluate(() => {
    for (let size = 2 ** 23, at = 0; size >= 1; at += 1) {
      try {
        localStorage.setItem(String(at), 'x'.repeat(size));
      } catch {
        size /= 2;
      }
    }
  });
  await choice(page).selectOption('dark');
  expect(await look(page)).toBe('dark');
  await expect(message(page)).toBeVisible();
});

test('in the reader’s own forced colors, what is picked can be read', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  const { runs } = await openCalculator(page, './week/?runs=4');
  const segment = runs.option(4).locator('..');
  const shown = await segment.screenshot();
  // Where the browser forces a plate behind the words, and its color on them, this changes nothing.
  await segment.locator('span').evaluate((words) => {
    words.style.color = 'transparent';
  });
  expect((await segment.screenshot()).equals(shown)).toBe(false);
});
