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

const address = './calculators/today/';

/** The parts of the calculator, found the way a reader finds them. */
function todayOn(page: Page) {
  const box = page.getByRole('region', { name: 'Today calculator' });
  const radio = (group: RegExp) => (name: RegExp) =>
    box.getByRole('group', { name: group }).getByRole('radio', { name });
  return {
    box,
    yesterday: radio(/yesterday was/i),
    next: radio(/next key workout/i),
    phase: radio(/^phase/i),
    runs: box.getByRole('combobox', { name: 'Runs a week' }),
    answer: box.getByRole('status'),
    reason: box.getByRole('link', { name: /^guideline \d+: \w/i }),
    saidBy: box.getByText(/^said by: /i),
    example: box.getByText(/^example\./i),
    notice: box.getByText(/left out of the address/i),
    table: box.getByRole('table'),
  };
}

async function openToday(page: Page, search = '') {
  await page.goto(`${address}${search}`);
  await waitForCalculator(page);
  return todayOn(page);
}

test.describe('at 320 px', () => {
  test.use({ viewport: narrowest, hasTouch: true });

  test('two taps say what today is, why, and who says so', async ({ page, complaints }) => {
    const today = await openToday(page);
    await expect(today.example).toBeVisible();
    await expect(today.answer).toContainText('A recovery run');
    await expect(today.saidBy).toHaveText('Said by: Fitzgerald’s list');

    await today.yesterday(/no run/i).tap();
    await expect(today.example).toHaveCount(0);
    await expect(today.answer).toContainText('An easy run');
    await expect(today.saidBy).toHaveText('Said by: our words');
    await today.next(/not planned/i).tap();
    await expect(today.answer).toContainText('Your choice');
    await expect(today.saidBy).toHaveText('Said by: the starting article');
    await expect(page).toHaveURL(/\?next=none&phase=build&runs=5&yesterday=rest$/);
    expect(await sidewaysScroll(page)).toBe(0);

    await page.reload();
    await waitForCalculator(page);
    await expect(today.answer).toContainText('Your choice');
    await expect(today.next(/not planned/i)).toBeChecked();

    await today.reason.click();
    await expect(page).toHaveURL(/\/guidelines\/experiment-to-find-your-formula\/$/);
    await page.goBack();
    await expect(today.answer).toContainText('Your choice');
    await expect(today.yesterday(/no run/i)).toBeChecked();
    expect(complaints).toEqual([]);
  });
});

test('runs a week and the phase count the day after a key workout', async ({ page }) => {
  const today = await openToday(page);
  await today.runs.selectOption('3');
  await expect(today.answer).toContainText('Rest');
  await expect(today.reason).toHaveText('2');
  await expect(page).toHaveURL(/\?next=later&phase=build&runs=3&yesterday=key$/);
  // Rest after a key workout is no count of recovery runs: a base phase leaves it alone.
  await today.phase(/base/i).check();
  await expect(today.answer).toContainText('Rest');
  await expect(today.reason).toHaveText('2');
  await today.runs.selectOption('5');
  await expect(today.answer).toContainText('Your choice');
  await expect(today.reason).toHaveText('7');
});

test('all of it works by keyboard', async ({ page }) => {
  const today = await openToday(page);
  await today.yesterday(/key workout/i).focus();
  await page.keyboard.press('ArrowRight');
  await expect(today.yesterday(/another run/i)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(today.next(/in 2 days/i)).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(today.answer).toContainText('Your choice');
  await page.keyboard.press('Tab');
  await expect(today.phase(/build/i)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(today.runs).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(today.runs).toHaveValue('6');
  await page.keyboard.press('Tab');
  await expect(today.reason).toBeFocused();
  await expect(page).toHaveURL(/\?next=tomorrow&phase=build&runs=6&yesterday=run$/);
});

test('any address gives an answer, and what was left out is said', async ({
  page,
  complaints,
  baseURL,
}) => {
  for (const [search, kept, says] of [
    ['?yesterday=rest', '?yesterday=rest', null],
    ['?runs=15', '', /runs “15” \(it is 1 to 14\)/],
    ['?runs=0&next=soon', '', /runs “0”.*next “soon” \(it is tomorrow, later or none\)/],
    ['?pace=430&yesterday=run', '?next=later&phase=build&runs=5&yesterday=run', /“pace”/],
    ['?runs=4&runs=6', '?next=later&phase=build&runs=4&yesterday=key', /a second “runs”/],
    ['?__proto__=1&runs=%E0%A4%A', '', /“__proto__”/],
    [`?${Array.from({ length: 99 }, (_, at) => `n${String(at)}`).join('&')}`, '', /and 94 more/],
  ] as const) {
    const today = await openToday(page, search);
    await expect(page, search).toHaveURL(new URL(`${address}${kept}`, baseURL).href);
    // A slow page is shown only now; that takes no notice away.
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow')));
    await expect(today.answer, search).toContainText(/run|rest|choice/i);
    await expect(today.box.getByRole('radio', { checked: true })).toHaveCount(3);
    if (says) await expect(today.notice, search).toHaveText(says);
    else await expect(today.notice, search).toHaveCount(0);
    expect(complaints, search).toEqual([]);
  }
});

test('axe finds nothing, with a dropped address too', async ({ page }) => {
  await openToday(page, '?runs=15&yesterday=run');
  await openAllFolds(page);
  expect(await axeFindings(page)).toEqual([]);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the example and the nine answers stand there, and no key', async ({ page }) => {
    await page.goto(address);
    const today = todayOn(page);
    await expect(today.answer).toContainText('A recovery run');
    await today.box.locator('summary', { hasText: 'All nine answers' }).click();
    await expect(today.table.getByRole('cell')).toHaveCount(9);
    await expect(
      today.table.getByRole('row', { name: /^a key workout/i }).getByRole('cell'),
    ).toHaveText(['A recovery run', 'A recovery run', 'A recovery run']);
    await expect(today.box.getByRole('radio')).toHaveCount(0);
  });
});
