import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { closeForeignPages, foreignPage, onForeignPage } from './foreignPage.ts';

test.afterEach(closeForeignPages);

/** Of the frame's page, above and below. */
const borders = 2;
const card = { light: 'rgb(255, 255, 255)', dark: 'rgb(28, 31, 35)' };

/** The calculator's code as the site hands it out. */
async function codeAt(page: Page, data: string): Promise<string> {
  const response = await page.request.get(data);
  return ((await response.json()) as { html: string }).html;
}

/** Puts code of ours into a foreign page and waits until the calculator answers. */
async function openFramed(page: Page, code: string, { sandbox = '' } = {}) {
  const site = process.env.E2E_URL ?? '';
  const whole = onForeignPage(code, site);
  const framed = sandbox ? whole.replace('<iframe', `<iframe sandbox="${sandbox}"`) : whole;
  await page.goto(await foreignPage(framed));
  const frame = page.frameLocator('iframe');
  await frame.locator('[data-island][data-awake]').waitFor();
  const key = (group: RegExp, name: number | string) =>
    frame
      .getByRole('group', { name: group })
      .getByRole('radio', { name: String(name), exact: true });
  return {
    frame,
    answer: frame.getByRole('status'),
    runs: (name: number | string) => key(/runs in your week/i, name),
    keyWorkouts: (name: number) => key(/key workouts/i, name),
    phase: (name: string) => key(/phase/i, name),
    back: frame.getByRole('link', { name: /^Tired Legs/ }),
  };
}

/** How much is missing in the frame, down and across; nothing where it is 0 or less. */
async function missingIn(page: Page) {
  const iframe = page.locator('iframe');
  const room = await iframe.evaluate((one) => ({ w: one.clientWidth, h: one.clientHeight }));
  const html = page.frameLocator('iframe').locator('html');
  const needed = await html.evaluate((root) => ({
    w: root.scrollWidth,
    h: document.body.offsetHeight,
  }));
  return { down: needed.h + borders - room.h, across: needed.w - room.w };
}

for (const { width, height } of [{ width: 280 }, { width: 320 }, { width: 600, height: 460 }]) {
  test.describe(`in a frame of ${String(width)} px`, () => {
    test.use({ viewport: { width, height: 900 } });

    test('answers taps, and nothing is cut off or wider than its frame', async ({
      page,
      complaints,
    }) => {
      const code = await codeAt(page, './embed/week/6-runs/3-key.json');
      const framed = await openFramed(
        page,
        height ? code.replace(/height="\d+"/, `height="${String(height)}"`) : code,
      );
      await expect(framed.answer).toContainText('2 recovery runs');
      const expectAllIn = async (where: string) => {
        const { down, across } = await missingIn(page);
        expect(down, `${where}: see weekFrameHeight`).toBeLessThanOrEqual(0);
        expect(across, where).toBeLessThanOrEqual(0);
      };
      await expectAllIn('6 runs');
      await framed.runs(5).click();
      await expect(framed.answer).toContainText('1 recovery run,');
      await framed.keyWorkouts(5).click();
      await expect(framed.answer).toContainText('5 key workouts');
      await expectAllIn('5 runs that are all key');
      // The list of numbers above seven comes with it.
      await framed.runs('8+').click();
      await framed.keyWorkouts(1).click();
      await expect(framed.answer).toContainText('1 key workout,');
      await expectAllIn('8 runs, 1 key workout');
      await framed.phase('Base').click();
      await expect(framed.answer).toContainText('0 recovery runs');
      await expectAllIn('8 runs in a base phase');
      expect(complaints).toEqual([]);
    });
  });
}

test('every situation fits the height of the code at the narrowest', async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 280, height: 900 });
  const framed = await openFramed(page, await codeAt(page, './embed/week/index.json'));
  let tallest = -Infinity;
  for (const runs of [1, 2, 3, 4, 5, 6, 7, '8+']) {
    await framed.runs(runs).click();
    for (const key of [0, 1, 2, 3, 4, 5, 6, 7]) {
      if (await framed.keyWorkouts(key).isDisabled()) continue;
      await framed.keyWorkouts(key).click();
      const { down } = await missingIn(page);
      tallest = Math.max(tallest, down);
      expect(down, `${String(runs)} runs, ${String(key)} key: cut off`).toBeLessThanOrEqual(0);
    }
  }
  expect(tallest, 'weekFrameHeight leaves room that no week needs.').toBeGreaterThan(-120);
});

test('begins with the week in the frame’s address, and says whose it is', async ({ page }) => {
  const framed = await openFramed(page, await codeAt(page, './embed/week/4-runs/2-key.json'));
  await expect(framed.runs(4)).toBeChecked();
  await expect(framed.keyWorkouts(2)).toBeChecked();
  await framed.runs(5).click();
  const opened = page.waitForEvent('popup');
  await framed.back.click();
  const site = await opened;
  await expect(site).toHaveURL(/\/week\/\?key=2&phase=build&runs=5&v=/);
  expect(await site.evaluate(() => opener === null)).toBe(true);
});

test('opens a guideline beside the frame, not in it', async ({ page }) => {
  const framed = await openFramed(page, await codeAt(page, './embed/week/index.json'));
  await framed.frame.locator('summary').click();
  const opened = page.waitForEvent('popup');
  await framed.frame
    .getByRole('link', { name: /^Guideline \d+: \w/ })
    .first()
    .click();
  await expect(await opened).toHaveURL(/\/guidelines\/[\w-]+\/$/);
});

test('asks for no storage, keeps nothing and leaves the address alone', async ({
  page,
  complaints,
}) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
      Object.defineProperty(window, name, {
        get() {
          console.error(`asked for ${name}`);
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    }
  });
  const code = await codeAt(page, './embed/week/index.json');
  const asked = code.replace('/embed/week/', '/embed/week/?runs=4&amp;theme=dark&amp;mood=good');
  const framed = await openFramed(page, asked);
  await expect(framed.frame.getByText(/mood/)).toBeVisible();
  await expect(framed.frame.getByText(/theme/)).toHaveCount(0);
  const before = page.frames()[1]?.url();
  await framed.runs(6).click();
  await framed.keyWorkouts(2).click();
  await expect(framed.answer).toContainText('2 key workouts');
  expect(page.frames()[1]?.url()).toBe(before);
  expect(complaints).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
  expect((await page.context().storageState()).origins).toEqual([]);
});

test('answers where the frame is shut off from its own site', async ({ page, complaints }) => {
  const framed = await openFramed(page, await codeAt(page, './embed/week/index.json'), {
    sandbox: 'allow-scripts allow-popups',
  });
  const blocked = await framed.frame.locator('html').evaluate(() => {
    try {
      return localStorage.length;
    } catch {
      return 'blocked';
    }
  });
  expect(blocked).toBe('blocked');
  await framed.runs(6).click();
  await expect(framed.answer).toContainText('2 recovery runs');
  expect(complaints).toEqual([]);
});

for (const device of ['light', 'dark'] as const) {
  for (const theme of ['light', 'dark', 'purple', ''] as const) {
    test(`on a ${device} device with theme "${theme}"`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: device });
      const code = await codeAt(page, './embed/week/index.json');
      const framed = await openFramed(
        page,
        theme ? code.replace('/embed/week/', `/embed/week/?theme=${theme}`) : code,
      );
      const shown = theme === 'light' || theme === 'dark' ? theme : device;
      await expect(framed.frame.locator('html')).toHaveCSS('background-color', card[shown]);
      await expect(framed.frame.locator('.calculator-box')).toHaveCSS(
        'background-color',
        card[shown],
      );
    });
  }
}

test('tells its height when the fold is opened', async ({ page }) => {
  const code = await codeAt(page, './embed/week/index.json');
  const listener = `<script>addEventListener('message', (event) => { const told = JSON.parse(event.data); if (told.context === 'iframe.resize') document.querySelector('iframe').height = told.height; })</script>`;
  const framed = await openFramed(page, listener + code);
  const expectExact = () => expect.poll(async () => (await missingIn(page)).down).toBe(0);
  await expectExact();
  const closed = await page.locator('iframe').evaluate((one) => one.clientHeight);
  await framed.frame.locator('summary').click();
  await expect
    .poll(() => page.locator('iframe').evaluate((one) => one.clientHeight))
    .toBeGreaterThan(closed);
  await expectExact();
});

for (const width of [280, 320, 600]) {
  test.describe(`without script at ${String(width)} px`, () => {
    test.use({ javaScriptEnabled: false, viewport: { width, height: 900 } });

    test('shows its example and the ways to every answer', async ({ page, baseURL }) => {
      const code = await codeAt(page, './embed/week/4-runs/2-key.json');
      await page.goto(await foreignPage(onForeignPage(code, baseURL ?? '')));
      const frame = page.frameLocator('iframe');
      await expect(frame.getByRole('status')).toContainText('1 recovery run,');
      await expect(frame.getByText('Example.', { exact: true })).toBeVisible();
      await expect(frame.getByRole('figure').first().getByRole('listitem')).toHaveCount(7);
      await expect(frame.getByRole('radio').first()).toBeHidden();
      await expect(frame.getByRole('link', { name: 'too' })).toHaveAttribute(
        'href',
        /\/week\/5-runs\/3-key\/$/,
      );
      await expect(frame.getByRole('link', { name: /^Tired Legs/ })).toHaveAttribute(
        'href',
        /\/week\/\?.*runs=5/,
      );
      const { down, across } = await missingIn(page);
      expect(down).toBeLessThanOrEqual(0);
      expect(across).toBeLessThanOrEqual(0);
    });
  });
}

test('the preview on our own page answers too', async ({ page, complaints }) => {
  await page.goto('./embed/');
  await page.locator('iframe').scrollIntoViewIfNeeded();
  const frame = page.frameLocator('iframe');
  await frame.locator('[data-island][data-awake]').waitFor();
  await frame
    .getByRole('group', { name: /runs in your week/i })
    .getByRole('radio', { name: '6' })
    .click();
  await expect(frame.getByRole('status')).toContainText('2 recovery runs');
  const { down, across } = await missingIn(page);
  expect(down).toBeLessThanOrEqual(0);
  expect(across).toBeLessThanOrEqual(0);
  expect(complaints).toEqual([]);
});
