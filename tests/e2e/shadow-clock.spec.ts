import type { Page } from '@playwright/test';
import { axeFindings } from './axe.ts';
import { expect, narrowest, sidewaysScroll, test, waitForCalculator } from './fixtures.ts';

const address = './guidelines/within-24-hours/';

/** The parts of the picture, found the way a reader finds them. */
function clockOn(page: Page) {
  const box = page.getByRole('region', { name: 'The shadow clock' });
  return {
    box,
    run: (name: RegExp) => box.getByRole('slider', { name }),
    status: box.getByRole('status'),
    row: (name: string) => box.getByRole('listitem').filter({ hasText: name }),
    later: box.getByRole('button', { name: '15 min later' }),
    earlier: box.getByRole('button', { name: '15 min earlier' }),
  };
}

async function openClock(page: Page) {
  await page.goto(address);
  await waitForCalculator(page);
  return clockOn(page);
}

test('arrow keys move a run into a shadow, and its name changes', async ({ page, complaints }) => {
  const clock = await openClock(page);
  await expect(clock.status).toHaveText('Run 2 starts inside a shadow: a recovery run.');
  const run = clock.run(/^run 1 starts$/i);
  await expect(run).toHaveAttribute('aria-valuetext', /^Monday 6:00 pm, easy run, 32 h after/);
  await run.focus();
  // Eight hours of quarter hours back to the end of Sunday's shadow.
  for (let step = 0; step < 31; step += 1) await page.keyboard.press('ArrowLeft');
  await expect(run).toHaveAttribute('aria-valuetext', /^Monday 10:15 am, easy run, 24¼ h after/);
  await page.keyboard.press('ArrowLeft');
  await expect(run).toHaveAttribute('aria-valuetext', /^Monday 10:00 am, recovery run, 24 h/);
  await expect(clock.row('run 1 starts')).toContainText('recovery run, 24 h after key workout 2');
  await expect(clock.status).toHaveText('Runs 1 and 2 start inside a shadow: recovery runs.');
  await expect(run).toBeFocused();
  expect(complaints).toEqual([]);
});

test('a key workout that moves takes its shadow and names with it', async ({ page }) => {
  const clock = await openClock(page);
  // From Tuesday evening to Tuesday morning, and the run from Wednesday morning to its evening.
  await clock.run(/^key workout 1 ends$/i).fill(String((24 + 7) * 60));
  await expect(clock.row('key workout 1 ends')).toContainText('shadow until Wed 7:00 am');
  await expect(clock.row('run 2 starts')).toContainText('recovery run, 24 h');
  await clock.run(/^run 2 starts$/i).fill(String((48 + 19) * 60));
  await expect(clock.row('run 2 starts')).toContainText('easy run, 36 h');
  await expect(clock.status).toHaveText('No run starts inside a shadow: all are easy runs.');
});

test.describe('with a finger at 320 px', () => {
  test.use({ viewport: narrowest, hasTouch: true });

  test('a run is moved by its line, then by quarter hours', async ({ page }) => {
    const clock = await openClock(page);
    const run = clock.run(/^run 3 starts$/i);
    const line = await run.boundingBox();
    expect(line?.height).toBeGreaterThanOrEqual(44);
    await run.tap({ position: { x: 2, y: 22 } });
    await expect(clock.row('run 3 starts')).toContainText('recovery run');
    await run.fill('0');
    await expect(clock.row('run 3 starts')).toContainText('Mon 12:00 am');
    await clock.earlier.tap();
    await expect(clock.row('run 3 starts')).toContainText('Sun 11:45 pm');
    await clock.later.tap();
    await clock.later.tap();
    await expect(clock.row('run 3 starts')).toContainText('Mon 12:15 am');
    for (const button of [clock.earlier, clock.later]) {
      expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    }
    expect(await sidewaysScroll(page)).toBe(0);
  });

  test('nothing under a finger moves while names change', async ({ page }) => {
    const clock = await openClock(page);
    const last = clock.run(/^run 3 starts$/i);
    const topOf = () =>
      last.evaluate((input) => {
        const box = input.closest('section') ?? input;
        return input.getBoundingClientRect().top - box.getBoundingClientRect().top;
      });
    const before = await topOf();
    for (const min of [0, 1425, 4320 + 585, 5760 + 1425, 10_065]) {
      await last.fill(String(min));
      expect(await topOf(), String(min)).toBe(before);
    }
  });
});

test('a handle stands where its bar stands', async ({ page }) => {
  const clock = await openClock(page);
  const line = await clock.box.locator('.clock-line').boundingBox();
  const input = await clock.run(/^run 1 starts$/i).boundingBox();
  const key = await clock.run(/^key workout 1 ends$/i).boundingBox();
  // A run begins at its moment, a key workout ends there: one handle more on that side.
  expect(input?.x).toBeCloseTo(line?.x ?? NaN, 0);
  expect((key?.x ?? NaN) + (key?.width ?? NaN)).toBeCloseTo(
    (line?.x ?? NaN) + (line?.width ?? 0),
    0,
  );
});

test('axe finds nothing after a move', async ({ page }) => {
  const clock = await openClock(page);
  await clock.run(/^run 1 starts$/i).fill('0');
  await expect(clock.status).toContainText('Runs 1 and 2');
  expect(await axeFindings(page, '.picture')).toEqual([]);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the still picture and its words stand there, and no control', async ({ page }) => {
    await page.goto(address);
    const clock = clockOn(page);
    await expect(clock.status).toHaveText('Run 2 starts inside a shadow: a recovery run.');
    await expect(clock.box.getByRole('listitem')).toHaveCount(5);
    await expect(clock.row('run 2 starts')).toContainText('Wed 7:00 am');
    await expect(clock.box.locator('.clock-line')).toBeVisible();
    await expect(clock.box.getByRole('slider')).toHaveCount(0);
    await expect(clock.box.getByRole('button')).toHaveCount(0);
  });
});
