import {
  calculatorOn,
  expect,
  holdScripts,
  openCalculator,
  test,
  waitForCalculator,
} from './fixtures.ts';

test('a key count that cannot be is disabled', async ({ page }) => {
  const week = await openCalculator(page, './week/');
  await week.runs.option(4).check();
  for (const key of [0, 1, 2, 3, 4]) await expect(week.key.option(key)).toBeEnabled();
  for (const key of [5, 6, 7]) await expect(week.key.option(key)).toBeDisabled();

  await week.runs.option(7).check();
  await expect(week.key.option(7)).toBeEnabled();
});

test('fewer runs lower the key workouts, and more runs bring them back', async ({ page }) => {
  const week = await openCalculator(page, './week/');
  await week.runs.option(7).check();
  await week.key.option(5).check();
  await week.runs.option(3).check();
  await expect(week.key.option(3)).toBeChecked();
  await expect(week.answer).toContainText('3 runs, 3 key workouts');
  await expect(week.key.group).toHaveAccessibleName(
    'Key workouts you had 5; 3 runs leave room for 3',
  );

  await week.runs.option(7).check();
  await expect(week.key.option(5)).toBeChecked();
  await expect(week.answer).toContainText('7 runs, 5 key workouts');
  await expect(week.key.group).toHaveAccessibleName('Key workouts hard, or long and tiring');
});

test('the address of a lowered key count is one the calculator accepts', async ({ page }) => {
  const week = await openCalculator(page, './week/');
  await week.runs.option(7).check();
  await week.key.option(2).check();
  await week.runs.option(1).check();
  await expect(week.answer).toContainText('1 run, 1 key workout');

  await page.reload();
  await waitForCalculator(page);
  await expect(week.runs.option(1)).toBeChecked();
  await expect(week.answer).toContainText('1 run, 1 key workout');
  await expect(week.notice).toHaveCount(0);
});

test('a choice outlives a reload that follows it at once', async ({ page }) => {
  const week = await openCalculator(page, './week/');
  const reload = page.waitForRequest((request) => request.isNavigationRequest());
  // In one go, so that no frame can be painted between the tap and the reload.
  await week.runs.option(7).evaluate((radio: HTMLInputElement) => {
    radio.click();
    location.reload();
  });
  expect((await reload).url()).toMatch(/\/week\/\?phase=build&runs=7&v=1\.2$/);
  await waitForCalculator(page);
  await expect(week.answer).toContainText('7 runs, 3 key workouts');
  const kept = await page.evaluate(() => localStorage.getItem('tired-legs:week'));
  expect(kept).toBe('?phase=build&runs=7&v=1.2');
});

test('a week that cannot fit says so and offers the nearest that does', async ({ page }) => {
  const week = await openCalculator(page, './week/');
  await week.runs.option(5).check();
  await week.key.option(5).check();
  await expect(week.settled).toContainText('This cannot fit');
  await week.box.getByRole('button', { name: 'Show the week with 4' }).click();
  await expect(week.key.option(4)).toBeChecked();
  await expect(week.answer).toContainText('4 key workouts, 1 recovery run, 0 easy runs');
  await expect(week.settled).not.toContainText('cannot fit');
  await expect(page).toHaveURL(/\?key=4&phase=build&runs=5&v=1\.1$/);
  await expect(week.box.getByRole('button', { name: /^Show the week/ })).toHaveCount(0);
});

test('a base phase needs no recovery run, and an unsaid key count is labeled', async ({ page }) => {
  const week = await openCalculator(page, './week/?runs=6');
  await expect(week.key.option(3)).toBeChecked();
  await week.fold.click();
  await expect(week.box.getByText(/key workouts: 3\. you did not say/i)).toBeVisible();

  await week.phase.option(/base/i).check();
  await expect(week.key.option(0)).toBeChecked();
  await expect(week.answer).toContainText('0 key workouts, 0 recovery runs, 6 easy runs');
  await expect(week.settled).toHaveText('In a base phase usually none, says the starting article.');
  await expect(week.box.getByText(/key workouts: 0\. you did not say/i)).toBeVisible();
  await expect(page).toHaveURL(/\?phase=base&runs=6&v=1\.0$/);
});

test('four runs have a second arrangement in the fold', async ({ page }) => {
  const week = await openCalculator(page, './week/');
  await week.runs.option(4).check();
  await expect(week.settled).toContainText('The starting article does not say');
  await expect(week.answer).toContainText('1 recovery run, 0 easy runs');
  await expect(week.strips).toHaveCount(1);
  await week.fold.click();
  await expect(
    week.box.getByRole('heading', { name: /after a rest day.*0 recovery runs, 1 easy run/ }),
  ).toBeVisible();
  await expect(week.strips).toHaveCount(2);
  for (const strip of await week.strips.all()) {
    await expect(strip.getByRole('listitem')).toHaveCount(7);
  }
  await week.runs.option(5).check();
  await expect(week.strips).toHaveCount(1);
});

test('eight or more runs stand behind one key, with a list for the number', async ({ page }) => {
  const week = await openCalculator(page, './week/');
  await expect(week.howMany).toHaveCount(0);
  await week.many.check();
  await expect(week.answer).toContainText('8 runs, 3 key workouts');
  await expect(week.howMany).toHaveValue('8');
  await week.howMany.selectOption('9');
  await expect(week.many).toBeChecked();
  await expect(week.answer).toContainText('9 runs, 3 key workouts');
  await expect(week.settled).toContainText('The starting article stops at six runs');

  await page.reload();
  await waitForCalculator(page);
  await expect(week.many).toBeChecked();
  await expect(week.howMany).toHaveValue('9');
  // The key that is down says nothing new.
  await week.many.click();
  await expect(week.howMany).toHaveValue('9');
  await week.runs.option(7).check();
  await expect(week.howMany).toHaveCount(0);
  await expect(week.answer).toContainText('7 runs, 3 key workouts');
});

test('an address may ask for no runs at all', async ({ page }) => {
  const week = await openCalculator(page, './week/?runs=0');
  await expect(week.answer).toContainText('nothing to plan');
  await expect(week.strips.getByRole('listitem').filter({ hasText: ': rest' })).toHaveCount(7);
});

test('what was picked before the script was there counts as picked', async ({ page }) => {
  const wake = await holdScripts(page);
  await page.goto('./week/', { waitUntil: 'commit' });
  const week = calculatorOn(page);
  await week.runs.option(2).check();
  await wake();
  await expect(week.answer).toContainText('2 runs, 2 key workouts');
  await expect(week.example).toHaveCount(0);
  // The three key workouts were the example's, not the reader's.
  await expect(week.key.group).not.toHaveAccessibleName(/you had/);
  await expect(page).toHaveURL(/\/week\/\?phase=build&runs=2&v=1\.0$/);
});

test('the small calculators keep what was picked early, too', async ({ page }) => {
  const wake = await holdScripts(page);
  await page.goto('./calculators/today/', { waitUntil: 'commit' });
  await page.getByRole('radio', { name: /no run/i }).check();
  await wake();
  await expect(page.getByRole('status').first()).toContainText('An easy run');
  await expect(page).toHaveURL(/\/today\/\?next=later&phase=build&runs=5&yesterday=rest$/);
});
