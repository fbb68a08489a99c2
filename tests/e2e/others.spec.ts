import { axeFindings } from './axe.ts';
import {
  expect,
  narrowest,
  openAllFolds,
  openCalculator,
  test,
  waitForCalculator,
} from './fixtures.ts';

/** Of six runs with three key workouts everybody speaks. */
const six = './week/?key=3&phase=build&runs=6';

test('each name shows that rulebook’s week as theirs, one tap from the answer', async ({
  page,
}) => {
  const week = await openCalculator(page, six);
  const address = page.url();
  const kept = () => page.evaluate(() => localStorage.getItem('tired-legs:week'));
  const before = await kept();
  const answer = await week.answer.textContent();
  const strip = await week.strip.textContent();
  const names = week.box.locator('.others').getByRole('button');
  const speaking = await names.allTextContents();
  expect(speaking).toEqual(['Fitzgerald’s list', 'The 2016 version', 'The Hansons']);
  for (const name of speaking) {
    const button = names.filter({ hasText: name });
    await button.click();
    await expect(button).toHaveAttribute('aria-pressed', 'true');
    await expect(week.settled).toContainText(`Not our answer: ${name}.`);
    await expect(week.answer).toContainText(`${name}: `);
    await expect(week.strip.getByRole('listitem')).toHaveCount(7);
    await expect(page).toHaveURL(address);
    expect(await kept()).toBe(before);
    await week.box.getByRole('button', { name: 'Back to the answer' }).click();
    await expect(week.answer).toHaveText(answer ?? '');
    await expect(button).toHaveAttribute('aria-pressed', 'false');
  }
  expect(await week.strip.textContent()).toBe(strip);
});

test('the sentence, the strip and the number beside the name are of one week', async ({ page }) => {
  const week = await openCalculator(page, six);
  await week.box.getByRole('button', { name: 'The Hansons' }).click();
  const easy = /(\d+) easy runs/.exec((await week.box.locator('.others').textContent()) ?? '')?.[1];
  await expect(week.answer).toContainText(`${easy ?? '?'} easy runs`);
  const items = week.strip.getByRole('listitem');
  await expect(items.filter({ hasText: ': easy run' })).toHaveCount(Number(easy));
});

test('a reload or another number shows the answer again', async ({ page }) => {
  const week = await openCalculator(page, six);
  const theirs = week.box.getByText('Not our answer:');
  await week.box.getByRole('button', { name: 'The Hansons' }).click();
  await expect(theirs).toBeVisible();
  await page.reload();
  await waitForCalculator(page);
  await expect(theirs).toHaveCount(0);
  await week.box.getByRole('button', { name: 'The Hansons' }).click();
  await week.runs.option(5).click();
  await expect(theirs).toHaveCount(0);
  await expect(week.answer).toContainText('5 runs, 3 key workouts');
});

test('each number leads to the words of its version', async ({ page, baseURL }) => {
  const week = await openCalculator(page, six);
  const addresses = await week.box
    .locator('.others')
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  expect(addresses).toHaveLength(3);
  for (const address of addresses) {
    expect(address).toContain(new URL('./guidelines/', baseURL).href);
    await page.goto(address);
    const { hash } = new URL(address);
    expect(hash).not.toBe('');
    await expect(page.locator(hash)).toBeInViewport();
  }
});

test('who says nothing is named once, without a week of theirs', async ({ page }) => {
  const week = await openCalculator(page, './week/?key=2&phase=build&runs=3');
  // Reasons are drawn after the answer is painted.
  await expect(week.box.locator('.others')).toContainText('nothing on such a week');
  const silent = /([^.]+): nothing on such a week\./.exec(
    (await week.box.locator('.others').textContent()) ?? '',
  )?.[1];
  expect(silent).toBeTruthy();
  for (const name of silent?.trim().split(', ') ?? []) {
    await expect(week.box.getByRole('button', { name })).toHaveCount(0);
  }
});

test('inside a text the others are in the fold', async ({ page }) => {
  const week = await openCalculator(page, './read/how-many-recovery-runs/');
  await expect(week.box.locator('.others')).toBeHidden();
  await week.fold.click();
  await week.box.getByRole('button', { name: 'The 2016 version' }).click();
  await expect(week.settled).toContainText('Not our answer: The 2016 version.');
  await expect(page).toHaveURL(/\/read\/how-many-recovery-runs\/$/);
});

test.describe('axe finds nothing at 320 px', () => {
  test.use({ viewport: narrowest });
  for (const address of [six, './read/how-many-recovery-runs/?key=3&phase=build&runs=6']) {
    test(`with the week of another shown and the folds open at ${address}`, async ({ page }) => {
      const week = await openCalculator(page, address);
      await openAllFolds(page);
      await week.box.getByRole('button', { name: 'The Hansons' }).click();
      await expect(week.box.getByRole('button', { name: 'Back to the answer' })).toBeVisible();
      expect(await axeFindings(page, '#calculator')).toEqual([]);
    });
  }

  for (const search of ['?runs=9', '?runs=0', '?key=6&phase=base&runs=14', '?runs=4']) {
    test(`at ${search}, every fold open`, async ({ page }) => {
      await openCalculator(page, `./week/${search}`);
      await openAllFolds(page);
      expect(await axeFindings(page, 'main')).toEqual([]);
    });
  }
});
