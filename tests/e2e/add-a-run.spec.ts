import type { Page } from '@playwright/test';
import { axeFindings } from './axe.ts';
import {
  expect,
  narrowest,
  openAllFolds,
  sidewaysScroll,
  test,
  waitForCalculator,
} from './fixtures.ts';

const address = './read/stress-and-volume/';

/** The parts of the picture, found the way a reader finds them. */
function pictureOn(page: Page) {
  const box = page.getByRole('region', { name: 'Add a run', exact: true });
  return {
    box,
    runs: box.getByRole('slider', { name: 'Runs in the week' }),
    more: box.getByRole('button', { name: 'Add a run' }),
    less: box.getByRole('button', { name: 'Take one away' }),
    status: box.getByRole('status'),
    days: box.getByRole('figure').getByRole('listitem'),
    counts: box.getByRole('definition'),
  };
}

async function openPicture(page: Page) {
  await page.goto(address);
  await waitForCalculator(page);
  return pictureOn(page);
}

test('by keyboard runs grow to 14 while the key workouts stand still', async ({
  page,
  complaints,
}) => {
  const picture = await openPicture(page);
  await expect(picture.counts).toHaveText(['6', '3']);
  await picture.runs.focus();
  await page.keyboard.press('Home');
  await expect(picture.counts).toHaveText(['1', '1']);
  await expect(picture.runs).toHaveAttribute('aria-valuetext', '1 run');
  for (let runs = 2; runs <= 14; runs += 1) {
    await page.keyboard.press('ArrowRight');
    await expect(picture.counts).toHaveText([String(runs), String(Math.min(runs, 3))]);
    await expect(picture.status).toContainText(new RegExp(`run\\s${String(runs)}\\b`, 'i'));
    await expect(picture.days).toHaveCount(7);
    if (runs >= 3) {
      await expect(picture.days.filter({ hasText: 'key workout' })).toHaveText([
        /^Tuesday/,
        /^Thursday/,
        /^Saturday/,
      ]);
    }
  }
  await expect(picture.runs).toBeFocused();
  expect(complaints).toEqual([]);
});

test.describe('with a finger at 320 px', () => {
  test.use({ viewport: narrowest, hasTouch: true });

  test('a tap adds a run or takes one away, as far as there are weeks', async ({ page }) => {
    const picture = await openPicture(page);
    await picture.less.tap();
    await expect(picture.status).toHaveText(
      'Run 5 takes the last free day outside every shadow: an easy run.',
    );
    await picture.more.tap();
    await expect(picture.status).toContainText('that is what a recovery run is for');
    await picture.runs.fill('14');
    await expect(picture.more).toHaveAttribute('aria-disabled', 'true');
    await picture.more.tap({ force: true });
    await expect(picture.counts).toHaveText(['14', '3']);
    for (const control of [picture.more, picture.less, picture.runs]) {
      expect((await control.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    }
    expect(await sidewaysScroll(page)).toBe(0);
  });
});

test('axe finds nothing, the table open too', async ({ page }) => {
  const picture = await openPicture(page);
  await picture.runs.fill('12');
  await openAllFolds(page);
  expect(await axeFindings(page, '.picture')).toEqual([]);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('one week is drawn, and all of them are in a table', async ({ page }) => {
    await page.goto(address);
    const picture = pictureOn(page);
    await expect(picture.days).toHaveCount(7);
    await expect(picture.counts).toHaveText(['6', '3']);
    await expect(picture.runs).toHaveCount(0);
    await expect(picture.more).toHaveCount(0);
    await picture.box.locator('summary').click();
    await expect(picture.box.getByRole('table').getByRole('row')).toHaveCount(1 + 14);
  });
});
