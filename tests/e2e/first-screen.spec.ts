import type { Locator, Page } from '@playwright/test';
import {
  expect,
  narrowest,
  openCalculator,
  phone,
  setType,
  test,
  types,
  waitForCalculator,
  whatMoved,
} from './fixtures.ts';

/** The smallest screen still sold; on it the runs row is the last that fits. */
const small = { width: 360, height: 640 };
const others = [phone, { width: 768, height: 1024 }, { width: 1280, height: 800 }];
const named = ({ width, height }: { width: number; height: number }) => `${width} x ${height}`;

test.beforeEach(async ({ page }) => {
  await setType(page, 'own');
});

/** Where the lowest of these ends below the top of the page; each has to be seen. */
async function endOf(...parts: Locator[]): Promise<number> {
  const ends: number[] = [];
  for (const part of parts) {
    await expect(part).toBeVisible();
    const box = await part.boundingBox();
    ends.push((box?.y ?? NaN) + (box?.height ?? NaN));
  }
  return Math.max(...ends);
}

/** As with letters a quarter larger in the browser's own settings. */
async function enlargeLetters(page: Page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: 20, fixed: 16 } });
  await expect(page.locator('html')).toHaveCSS('font-size', '22.5px');
}

for (const address of ['./', './week/']) {
  test(`at ${named(small)} the answer and the runs stand in the first screen of ${address}`, async ({
    page,
  }) => {
    await page.setViewportSize(small);
    const week = await openCalculator(page, address);
    expect(await endOf(week.answer, week.strip, week.runs.group)).toBeLessThanOrEqual(small.height);
    // After a tap as well: nothing scrolls, and nothing has to be.
    for (const [runs, key] of [
      [7, 5],
      [5, 5],
      [1, 0],
    ] as const) {
      await week.runs.option(runs).check();
      await week.key.option(key).check();
      await page.evaluate(() => {
        scrollTo(0, 0);
      });
      const end = await endOf(week.answer, week.strip, week.runs.group);
      expect(end, `${runs} runs, ${key} key`).toBeLessThanOrEqual(small.height);
    }
  });

  for (const screen of others) {
    test(`at ${named(screen)} all of it stands in the first screen of ${address}`, async ({
      page,
    }) => {
      await page.setViewportSize(screen);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const week = await openCalculator(page, address);
        const keys = [week.runs.group, week.key.group, week.phase.group];
        const parts = [week.answer, week.settled, week.strip, ...keys];
        expect(await endOf(...parts), colorScheme).toBeLessThanOrEqual(screen.height);
      }
    });
  }

  for (const screen of others) {
    test(`at ${named(screen)} larger letters leave the answer in the first screen of ${address}`, async ({
      page,
    }) => {
      await page.setViewportSize(screen);
      const week = await openCalculator(page, address);
      await enlargeLetters(page);
      expect(await endOf(week.answer, week.strip)).toBeLessThanOrEqual(screen.height);
    });
  }
}

for (const name of ['today', 'backwards']) {
  for (const screen of [small, ...others]) {
    test(`at ${named(screen)} the ${name} calculator is one screen`, async ({ page }) => {
      await page.setViewportSize(screen);
      await page.goto(`./calculators/${name}/`);
      await waitForCalculator(page);
      const box = page.locator('#calculator');
      const sentence = box.getByRole('status');
      const keys = await box.locator('fieldset').all();
      expect(keys).toHaveLength(3);
      expect(await endOf(sentence, box.locator('.settled'), ...keys)).toBeLessThanOrEqual(
        screen.height,
      );
      const select = box.getByRole('combobox');
      if ((await select.count()) > 0) {
        expect(await endOf(select)).toBeLessThanOrEqual(screen.height);
      }
    });
  }
}

for (const address of [
  './read/what-a-recovery-run-is/',
  './read/how-many-recovery-runs/',
  './guidelines/five-runs-one-recovery/',
]) {
  for (const { screen, most } of [
    { screen: phone, most: 560 },
    { screen: { width: 1280, height: 800 }, most: 420 },
  ]) {
    test(`inside ${address} the calculator is at most ${most} px tall at ${screen.width}`, async ({
      page,
    }) => {
      await page.setViewportSize(screen);
      const week = await openCalculator(page, address);
      const height = async () => (await week.box.boundingBox())?.height ?? NaN;
      expect(await height()).toBeLessThanOrEqual(most);
      for (const runs of [1, 4, 5, 7]) {
        await week.runs.option(runs).check();
        expect(await height(), `${runs} runs`).toBeLessThanOrEqual(most);
      }
    });
  }
}

/** Where the keys stand, and the display above or beside them, after every common choice. */
async function placesAfterTaps(page: Page) {
  return page.evaluate(async () => {
    const press = async (name: string, value: number | string) => {
      const key = document.querySelector<HTMLInputElement>(`[name=${name}][value="${value}"]`);
      if (key?.disabled !== false) return false;
      key.click();
      await new Promise(requestAnimationFrame);
      return true;
    };
    const places: Record<string, string> = {};
    for (const phase of ['build', 'base']) {
      await press('phase', phase);
      for (let runs = 1; runs <= 7; runs += 1) {
        await press('runs', runs);
        for (let key = 0; key <= 5; key += 1) {
          if (!(await press('key', key))) continue;
          const rows = document.querySelectorAll('.segment-row, .display .strip');
          const at = [...rows].map((row) => {
            const { x, y, width, height } = row.getBoundingClientRect();
            return [x, y + scrollY, width, height].map(Math.round).join(' ');
          });
          places[`${runs} runs, ${key} key, ${phase}`] = at.join('; ');
        }
      }
    }
    return places;
  });
}

for (const type of types) {
  // Just wide enough to have the keys beside it, the display is as narrow as on a phone.
  for (const screen of [narrowest, small, { width: 705, height: 900 }, ...others]) {
    test(`at ${named(screen)} in ${type} type keys and strip stay where they are, whatever the answer`, async ({
      page,
    }) => {
      await page.setViewportSize(screen);
      if (type === 'stand-in') await setType(page, type);
      const week = await openCalculator(page, './week/');
      await page.evaluate(() => document.fonts.ready);
      // The first choice of all loses the word "Example".
      await week.runs.option(6).click();
      const places = await placesAfterTaps(page);
      expect(Object.keys(places)).toHaveLength(2 * (2 + 3 + 4 + 5 + 6 + 6 + 6));
      const first = Object.values(places)[0];
      const moved = Object.entries(places).filter(([, at]) => at !== first);
      expect(Object.fromEntries(moved)).toEqual({});
    });
  }
}

for (const { address, reach } of [
  { address: './week/', reach: ['7', '3', '6'] },
  { address: './week/6-runs/3-key/', reach: ['4'] },
  { address: './read/how-many-recovery-runs/', reach: ['7', '5'] },
]) {
  test(`nothing moves by itself at ${address} when the answer changes`, async ({ page }) => {
    await page.setViewportSize(phone);
    const week = await openCalculator(page, address);
    for (const runs of reach) {
      await week.runs.option(Number(runs)).click();
      await expect(week.answer).toContainText(`${runs} runs`);
      // Longer than what counts as an answer to the tap: what moves then moves by itself.
      await page.waitForTimeout(600);
    }
    expect(await whatMoved(page)).toEqual([]);
  });
}
