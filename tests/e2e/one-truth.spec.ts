import type { Page } from '@playwright/test';
import {
  calculatorOn,
  expect,
  narrowest,
  openCalculator,
  plannerOn,
  test,
  waitForCalculator,
} from './fixtures.ts';

/*
 * Sentence, strip, heading, title, "for you", paper and the address that a phone shares speak of
 * one week. The numbers are those of issue 10's list of where they did not.
 */

/** What the strip of the display shows. */
async function drawn(page: Page) {
  const strip = calculatorOn(page).box.locator('.display .strip');
  const count = (part: string) => strip.locator(part).count();
  const [key, recovery, easy, rest] = [
    await count('.bar-K'),
    await count('.bar-R'),
    await count('.bar-E'),
    await count('.rest-dot'),
  ];
  const words = (number: number, one: string) => `${number} ${one}${number === 1 ? '' : 's'}`;
  return [
    words(key, 'key workout'),
    words(recovery, 'recovery run'),
    words(easy, 'easy run'),
    words(rest, 'rest day'),
  ].join(', ');
}

const shared = (page: Page) =>
  page.evaluate(() => [
    document.querySelector('link[rel=canonical]')?.getAttribute('href'),
    document.querySelector('[property="og:url"]')?.getAttribute('content'),
  ]);

/** As built for an address of its own (SITE_URL), where a page names its address twice. */
async function nameOwnAddress(page: Page) {
  await page.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document') return route.continue();
    const response = await route.fetch();
    const { origin, pathname } = new URL(route.request().url());
    const own = origin + pathname;
    const body = (await response.text()).replace(
      '</title>',
      `</title><link rel="canonical" href="${own}"><meta property="og:url" content="${own}">`,
    );
    return route.fulfill({ response, body });
  });
}

for (const address of ['./week/', './week/6-runs/3-key/', './']) {
  test(`4: what a phone shares of ${address} follows the choice`, async ({ page }) => {
    await nameOwnAddress(page);
    const week = await openCalculator(page, address);
    expect(await shared(page)).toEqual([page.url(), page.url()]);
    await week.runs.option(4).click();
    await expect(page).toHaveURL(/runs=4/);
    expect(await shared(page)).toEqual([page.url(), page.url()]);
    await page.reload();
    await waitForCalculator(page);
    await expect(week.answer).toContainText('4 runs');
    expect(await shared(page)).toEqual([page.url(), page.url()]);
  });
}

for (const own of ['KR.-.KR.-.KR.-.-', 'K.R.E.-.K.E.-', 'KK.RE.-.-.-.-.E']) {
  test(`5: the sentence of ${own} is the week that is drawn`, async ({ page }) => {
    const week = await openCalculator(page, `./week/?week=${own}&phase=build`);
    await expect(week.settled).toContainText('Your own days.');
    await expect(week.answer).toHaveText(`Your week: ${await drawn(page)}`);
    // On the board as well, and after a move.
    const planner = plannerOn(page);
    await planner.box
      .getByRole('button', { name: /^Add a run on/ })
      .first()
      .click();
    await expect(week.answer).toHaveText(`Your week: ${await drawn(page)}`);
  });
}

const anyAnswer = 'How many recovery runs belong in your week?';

test('6: the page of one answer becomes the calculator’s at the first other choice', async ({
  page,
}) => {
  const week = await openCalculator(page, './week/6-runs/3-key/');
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveCount(1);
  await expect(heading).toContainText(/six runs|6 runs/i);
  await expect(page.getByRole('navigation', { name: 'One step away' })).toBeVisible();
  await week.runs.option(4).click();
  await expect(heading).toHaveText(anyAnswer);
  await expect(page).toHaveTitle(`${anyAnswer} · Tired Legs`);
  await expect(page).toHaveURL(/\/week\/\?key=3&phase=build&runs=4&v=1\.0$/);
  await expect(page.getByRole('navigation', { name: 'One step away' })).toHaveCount(0);
  await page.reload();
  await waitForCalculator(page);
  await expect(heading).toHaveText(anyAnswer);
  await expect(week.answer).toContainText('4 runs, 3 key workouts');
});

test('6: the numbers of an answer page are said, not assumed', async ({ page }) => {
  const week = await openCalculator(page, './week/6-runs/2-key/');
  await expect(week.example).toHaveCount(0);
  await week.runs.option(5).click();
  await expect(week.answer).toContainText('5 runs, 2 key workouts');
  await expect(page).toHaveURL(/\?key=2&phase=build&runs=5&v=1\.1$/);
});

test('6: an answer page whose address says something else hands over at once', async ({ page }) => {
  const week = await openCalculator(page, './week/6-runs/3-key/?key=2&runs=4');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(anyAnswer);
  await expect(page).toHaveURL(/\/week\/\?key=2&phase=build&runs=4&v=1\.0$/);
  await expect(week.answer).toContainText('4 runs, 2 key workouts');
});

const guideline = './guidelines/five-runs-one-recovery/';
const forYou = (page: Page) => page.getByRole('link', { name: /your week:/i });

test('7: "for you" follows every tap, and stays after a reload', async ({ page }) => {
  const week = await openCalculator(page, `${guideline}?key=3&runs=5`);
  await expect(forYou(page)).toContainText('5 runs, 3 key workouts. This guideline applies.');
  await week.runs.option(7).click();
  await expect(forYou(page)).toContainText('7 runs, 3 key workouts.');
  await week.phase.option(/base/i).click();
  await expect(forYou(page)).toContainText('7 runs, 3 key workouts, in a base phase.');
  await expect(page.locator('.applies [aria-current]')).toHaveCount(1);
  await page.reload();
  await waitForCalculator(page);
  await expect(forYou(page)).toContainText('7 runs, 3 key workouts, in a base phase.');
});

test('7: it speaks of an assumed key count, too, on a plain address', async ({ page }) => {
  const week = await openCalculator(page, guideline);
  await expect(forYou(page)).toHaveCount(0);
  await week.runs.option(6).click();
  await expect(page).toHaveURL(/\?phase=build&runs=6&v=1\.2$/);
  await expect(forYou(page)).toContainText('6 runs, 3 key workouts.');
  await page.reload();
  await expect(forYou(page)).toContainText('6 runs, 3 key workouts.');
  // Another guideline's page, whose address says nothing, knows it from the device.
  await page.goto('./guidelines/six-runs-two-recovery/');
  await expect(forYou(page)).toContainText('6 runs, 3 key workouts.');
});

test('7: a page that the browser kept follows what was chosen meanwhile', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('./guidelines/six-runs-two-recovery/');
  await expect(forYou(page)).toHaveCount(0);
  // As other pages leave the device, and as the browser shows a kept page again.
  await page.evaluate(() => {
    localStorage.setItem('tired-legs:week', '?key=2&phase=build&runs=6&v=1.2');
    localStorage.setItem('tired-legs:theme', 'dark');
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  await expect(forYou(page)).toContainText('6 runs, 2 key workouts.');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByRole('combobox', { name: 'Colors' })).toHaveValue('dark');
});

test('7: it speaks of a week of one’s own by its counts', async ({ page }) => {
  const week = await openCalculator(page, './week/?week=KR.-.KR.-.KR.-.-&phase=build');
  await plannerOn(page)
    .box.getByRole('button', { name: /^Add a run on/ })
    .first()
    .click();
  await expect(week.settled).toContainText('7 runs a week');
  await page.goto('./guidelines/six-runs-two-recovery/');
  await expect(forYou(page)).toContainText('7 runs, 3 key workouts.');
});

for (const search of ['?runs=6&v=1.9', '?runs=6&v=999.9', '?runs=6&v=0', '?runs=6&v=1.2.3']) {
  test(`8: ${search} is not believed, and named`, async ({ page }) => {
    const week = await openCalculator(page, `./week/${search}`);
    await expect(week.notice).toHaveText(/“v”, which we cannot read/);
    await expect(week.box).not.toContainText(/at least 9|999|version 0/);
    await expect(week.answer).toContainText('2 recovery runs');
    await expect(page).toHaveURL(/\?phase=build&runs=6&v=1\.2$/);
  });
}

for (const width of [narrowest.width, 360]) {
  test(`9: two runs a day stay inside their day at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 640 });
    const week = await openCalculator(page, './week/?week=KR.RE.EE.KE.RR.K.R&phase=build');
    const spills = await week.strip.getByRole('listitem').evaluateAll((days) =>
      days.flatMap((day) => {
        const room = day.getBoundingClientRect();
        const bars = [...day.querySelectorAll('.bar')].map((bar) => bar.getBoundingClientRect());
        const letters = [...day.querySelectorAll<HTMLElement>('.bar b')].filter((letter) => {
          const own = letter.getBoundingClientRect();
          const bar = letter.closest('.bar')?.getBoundingClientRect();
          return own.left < (bar?.left ?? NaN) || own.right > (bar?.right ?? NaN);
        });
        const isOut = bars.some(({ left, right }) => left < room.left || right > room.right);
        const isOver = (bars[0]?.right ?? 0) > (bars[1]?.left ?? Infinity);
        return isOut || isOver || letters.length > 0 ? [day.textContent] : [];
      }),
    );
    expect(spills).toEqual([]);
    await expect(week.strip.locator('.double .bar')).toHaveCount(10);
    const widths = await week.strip
      .locator('.double .bar')
      .evaluateAll((bars) => bars.map((bar) => Math.round(bar.getBoundingClientRect().width)));
    expect(Math.max(...widths) - Math.min(...widths)).toBeLessThanOrEqual(1);
  });
}

test('10: a choice on the keys announces its answer, and nothing of an earlier move', async ({
  page,
}) => {
  const week = await openCalculator(page, './week/?key=3&phase=build&runs=6');
  await week.box.getByRole('button', { name: /put it on your days/i }).click();
  const planner = plannerOn(page);
  await planner.run('Easy run', 'Monday').click();
  await planner.day('Sunday').getByRole('button', { name: 'Put here' }).click();
  await expect(planner.said.last()).toBeAttached();
  await expect(planner.box.getByText(/easy run moved to sunday/i)).toBeAttached();
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    for (const region of document.querySelectorAll('[role=status]')) {
      const look = () => said.push(region.textContent);
      new MutationObserver(look).observe(region, {
        childList: true,
        characterData: true,
        subtree: true,
      });
    }
  });
  await week.runs.option(5).click();
  await expect(week.answer).toContainText('5 runs, 3 key workouts');
  const said = await page.evaluate(() => Reflect.get(window, 'said') as string[]);
  const spoken = said.filter((one) => one !== '');
  expect(new Set(spoken)).toEqual(new Set([await week.answer.textContent()]));
});

test('13: in the reader’s own forced colors the shadow can be seen', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  const week = await openCalculator(page, './week/?week=K.-.-.K.E.-.-&phase=build');
  const day = (at: number) => week.strip.getByRole('listitem').nth(at).locator('.bars');
  // A rest day in the shadow and one outside it differ in nothing else.
  const inside = await day(1).screenshot();
  const outside = await day(2).screenshot();
  expect(inside.equals(outside)).toBe(false);
  const shadowed = week.strip.getByRole('listitem').nth(1);
  await shadowed.evaluate((element) => {
    element.classList.remove('in-shadow');
  });
  expect((await day(1).screenshot()).equals(inside)).toBe(false);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('16: no form offers numbers that its page would not answer', async ({ page }) => {
    for (const address of ['./', './week/', './week/6-runs/3-key/', './calculators/today/']) {
      await page.goto(address);
      const controls = page.locator('#calculator').locator('input, select, button');
      expect(await controls.count()).toBeGreaterThan(0);
      for (const control of await controls.all()) await expect(control).toBeHidden();
    }
    await page.goto('./week/');
    await page.locator('#every-answer summary').click();
    await page.getByRole('link', { name: '4 runs, 2 key workouts', exact: true }).click();
    const week = calculatorOn(page);
    await expect(week.answer).toHaveText(`4 runs, 2 key workouts: ${await drawn(page)}`);
  });
});
