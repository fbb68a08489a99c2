import type { Locator, Page } from '@playwright/test';
import { expect, openCalculator, plannerOn, test, waitForCalculator } from './fixtures.ts';

/*
 * The page is closed, left, reloaded or the phone is locked in the middle of a drag. Nothing is
 * lost, and nothing is done twice.
 */

const first = 'E.K.R.K.R.K.-';
const address = `./week/?phase=build&week=${first}`;
const weekIn = (page: Page) => new URL(page.url()).searchParams.get('week');

/** What the browser tells a page whose phone is locked while a finger or mouse is down. */
async function lockPhone(page: Page) {
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
    const { activeElement } = document;
    for (const target of [document.querySelector('.board'), activeElement]) {
      target?.dispatchEvent(new PointerEvent('pointercancel', { bubbles: true, pointerId: 1 }));
    }
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
  });
}

async function unlockPhone(page: Page) {
  await page.evaluate(() => {
    Reflect.deleteProperty(document, 'visibilityState');
    document.dispatchEvent(new Event('visibilitychange'));
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
}

/** Leaves the page and comes back to it, in one of the ways there are. */
const leavings: Record<string, (page: Page) => Promise<Page>> = {
  'a reload': async (page) => {
    await page.reload();
    return page;
  },
  'another page and Back': async (page) => {
    await page.goto('./about/');
    await page.goBack();
    return page;
  },
  'closing the tab and opening the address again': async (page) => {
    const there = page.url();
    const next = await page.context().newPage();
    await page.close();
    await next.goto(there);
    return next;
  },
};

/** A run of Monday on its way to Sunday, the button still down. */
async function dragHalfWay(page: Page) {
  const planner = plannerOn(page);
  await expect(planner.box).toBeVisible();
  await planner.day('Sunday').scrollIntoViewIfNeeded();
  await planner.run('Easy run', 'Monday').hover();
  await page.mouse.down();
  const to = await planner.day('Sunday').boundingBox();
  if (!to) throw new Error('Nowhere to drag to.');
  await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 8 });
  await expect(planner.held).toHaveCount(1);
  return planner;
}

for (const [how, leave] of Object.entries(leavings)) {
  test(`in the planner: ${how} in the middle of a drag leaves the week as it was`, async ({
    page,
    complaints,
  }) => {
    await openCalculator(page, address);
    // A move that was finished stays; the one that was not never was.
    const planner = plannerOn(page);
    await planner.run('Key workout', 'Saturday').click();
    await planner
      .day('Sunday')
      .getByRole('button', { name: /^Put here/ })
      .click();
    await expect(page).toHaveURL(/week=E\.K\.R\.K\.R\.-\.K/);
    await dragHalfWay(page);
    const after = await leave(page);
    await waitForCalculator(after);
    const again = plannerOn(after);
    await expect(again.run('Key workout', 'Sunday')).toBeVisible();
    await expect(again.run('Easy run', 'Monday')).toBeVisible();
    await expect(again.held).toHaveCount(0);
    expect(weekIn(after)).toBe('E.K.R.K.R.-.K');
    expect(complaints).toEqual([]);
  });
}

test('in the planner: a phone that is locked in the middle of a drag drops nothing', async ({
  page,
  complaints,
}) => {
  await openCalculator(page, address);
  const planner = await dragHalfWay(page);
  await lockPhone(page);
  await expect(planner.held).toHaveCount(0);
  await unlockPhone(page);
  // The finger is long gone; the mouse of this test is let go now, which moves nothing.
  await page.mouse.up();
  await expect(planner.held).toHaveCount(0);
  expect(weekIn(page)).toBe(first);
  await expect(planner.run('Easy run', 'Monday')).toBeVisible();
  // The next move is one move, and one undo takes it back.
  await planner.run('Easy run', 'Monday').click();
  await planner
    .day('Sunday')
    .getByRole('button', { name: /^Put here/ })
    .click();
  await expect(page).toHaveURL(/week=-\.K\.R\.K\.R\.K\.E/);
  await planner.button('Undo').click();
  await expect.poll(() => weekIn(page)).toBe(first);
  await expect(planner.button('Undo')).toHaveAttribute('aria-disabled', 'true');
  expect(complaints).toEqual([]);
});

test('in the planner: a run picked up by keyboard is put back by a reload', async ({ page }) => {
  await openCalculator(page, address);
  const planner = plannerOn(page);
  await planner.run('Easy run', 'Monday').press('Enter');
  await planner.held.press('ArrowRight');
  await page.reload();
  await waitForCalculator(page);
  await expect(planner.run('Easy run', 'Monday')).toBeVisible();
  await expect(planner.held).toHaveCount(0);
  expect(weekIn(page)).toBe(first);
});

/** Takes a slider's thumb along, the button still down. */
async function slideHalfWay(page: Page, slider: Locator) {
  await slider.scrollIntoViewIfNeeded();
  const line = await slider.boundingBox();
  if (!line) throw new Error('No slider to move.');
  const middle = line.y + line.height / 2;
  await page.mouse.move(line.x + line.width * 0.3, middle);
  await page.mouse.down();
  await page.mouse.move(line.x + line.width * 0.6, middle, { steps: 5 });
}

test.describe('a slider that is being moved', () => {
  const plan = './calculators/what-could-i-see/';
  const effect = (page: Page) => page.getByRole('slider', { name: 'Difference' });

  for (const [how, leave] of Object.entries(leavings)) {
    test(`stands after ${how} where it was let be`, async ({ page, complaints }) => {
      await page.goto(plan);
      await waitForCalculator(page);
      const before = await effect(page).inputValue();
      await slideHalfWay(page, effect(page));
      const moved = await effect(page).inputValue();
      expect(moved).not.toBe(before);
      const after = await leave(page);
      await waitForCalculator(after);
      await expect(effect(after)).toHaveValue(moved);
      expect(new URL(after.url()).searchParams.get('effect')).toBe(moved);
      expect(complaints).toEqual([]);
    });
  }

  test('stands where it was let be when the phone is locked', async ({ page, complaints }) => {
    await page.goto(plan);
    await waitForCalculator(page);
    const scatter = page.getByRole('slider', { name: 'Scatter' });
    const beside = await scatter.inputValue();
    await slideHalfWay(page, effect(page));
    const moved = await effect(page).inputValue();
    await lockPhone(page);
    await unlockPhone(page);
    await page.mouse.up();
    await expect(effect(page)).toHaveValue(moved);
    expect(new URL(page.url()).searchParams.get('effect')).toBe(moved);
    await expect(scatter).toHaveValue(beside);
    expect(complaints).toEqual([]);
  });
});

test.describe('the shadow clock', () => {
  const clock = './guidelines/within-24-hours/';
  const run = (page: Page) => page.getByRole('slider', { name: /^run 3 starts$/i });

  test('keeps a run where a locked phone left it, and moves no other', async ({
    page,
    complaints,
  }) => {
    await page.goto(clock);
    await waitForCalculator(page);
    const all = () =>
      page
        .locator('.clock-runs input')
        .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
    const before = await all();
    await slideHalfWay(page, run(page));
    const moved = await all();
    await lockPhone(page);
    await unlockPhone(page);
    await page.mouse.up();
    expect(await all()).toEqual(moved);
    expect(moved.filter((value, at) => value !== before[at])).toHaveLength(1);
    await page.getByRole('button', { name: '15 min later' }).click();
    const at = moved.findIndex((value, place) => value !== before[place]);
    expect(Number((await all())[at])).toBe(Number(moved[at]) + 15);
    expect(complaints).toEqual([]);
  });

  test('begins anew after a reload, its words and its sliders alike', async ({ page }) => {
    await page.goto(clock);
    await waitForCalculator(page);
    const words = await page.locator('.clock').innerText();
    const start = await run(page).inputValue();
    await slideHalfWay(page, run(page));
    await page.reload();
    await waitForCalculator(page);
    await page.mouse.up();
    await expect(run(page)).toHaveValue(start);
    expect(await page.locator('.clock').innerText()).toBe(words);
  });
});

test('numbers half typed are there after the phone was locked, closed and opened', async ({
  page,
}) => {
  await page.goto('./calculators/how-slow/');
  await waitForCalculator(page);
  const time = page.getByRole('textbox', { name: 'Race time' });
  await time.fill('5');
  await lockPhone(page);
  const there = page.url();
  const next = await page.context().newPage();
  await page.close();
  await next.goto(there);
  await waitForCalculator(next);
  await expect(next.getByRole('textbox', { name: 'Race time' })).toHaveValue('5');
});
