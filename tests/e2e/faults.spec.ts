import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import ICAL from 'ical.js';
import {
  calculatorOn,
  expect,
  openCalculator,
  plannerOn,
  refuse,
  test,
  waitForCalculator,
} from './fixtures.ts';

/*
 * What may fail in a browser: files that do not come, a storage that keeps nothing or rubbish,
 * other tabs, odd clocks, and very many steps.
 */

const sixRuns = './week/?key=3&phase=build&runs=6&v=1.2';
const opener = /put it on your days/i;
const howSlow = './calculators/how-slow/';
const plan = './calculators/what-could-i-see/';
const drawn = `${plan}draw/?compare=run-or-rest&from=2026-12-28&order=f341`;

/** Each file of the name is missing the first time; returns the addresses it was asked for at. */
async function missOnce(page: Page, files: string): Promise<string[]> {
  const asked: string[] = [];
  await page.route(files, async (route) => {
    asked.push(route.request().url());
    if (asked.length === 1) await route.abort();
    else await route.continue();
  });
  return asked;
}

/** A browser that remembers what failed, as Firefox does, is asked at another address. */
function expectOtherAddress(asked: readonly string[]) {
  expect(asked).toHaveLength(2);
  expect(new Set(asked).size).toBe(2);
}

async function open(page: Page, address: string) {
  await page.goto(address);
  await waitForCalculator(page);
}

test.describe('a file that is missing once comes at the second try:', () => {
  test('what explains the answer', async ({ page }) => {
    const asked = await missOnce(page, '**/_astro/Below*.js*');
    const week = await openCalculator(page, './week/');
    await week.runs.option(7).click();
    await expect(week.box.locator('.notice')).toHaveText(/reasons below did not load; try again/i);
    await expect(week.answer).toContainText('7 runs');
    await week.runs.option(5).click();
    await expect(week.box.locator('.notice')).toHaveCount(0);
    await expect(week.box.getByRole('heading', { name: 'Why', exact: true })).toBeVisible();
    await expect(week.reasons.first()).toBeVisible();
    await expect(week.answer).toContainText('5 runs');
    expectOtherAddress(asked);
  });

  test('the planner', async ({ page }) => {
    const asked = await missOnce(page, '**/_astro/Planner*.js*');
    const week = await openCalculator(page, sixRuns);
    await week.runs.option(5).click();
    await week.box.getByRole('button', { name: opener }).click();
    await expect(week.box.getByRole('alert')).toHaveText(/planner did not load.*answer is kept/i);
    await week.box.getByRole('button', { name: opener }).click();
    await expect(plannerOn(page).box).toBeVisible();
    await expect(week.box.getByRole('alert')).toHaveCount(0);
    await expect(week.answer).toContainText('5 runs, 3 key workouts');
    expectOtherAddress(asked);
  });

  for (const { file, button, done, failed } of [
    { file: 'calendarFile', button: 'Add to calendar', done: /saved/, failed: /could not be made/ },
    { file: 'asText', button: 'Copy as text', done: /copied as text/i, failed: /not be copied/ },
    {
      file: 'asMarkdown',
      button: 'Copy as Markdown',
      done: /copied as markdown/i,
      failed: /not be copied/,
    },
  ]) {
    test(`the week to take along, by ${file}`, async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      const asked = await missOnce(page, `**/_astro/${file}*.js*`);
      await openCalculator(page, './week/?week=-.K.R.K.R.K.E&phase=build');
      const planner = plannerOn(page);
      const said = planner.box.locator('.take-away').getByRole('status');
      await planner.button(button).click();
      await expect(said).toHaveText(failed);
      await planner.button(button).click();
      await expect(said).toHaveText(done);
      await expect(page).toHaveURL(/week=-\.K\.R\.K\.R\.K\.E/);
      expectOtherAddress(asked);
    });
  }

  test('the words on what an address held besides', async ({ page }) => {
    await page.route('**/_astro/droppedSentence*.js*', (route) => route.abort());
    const week = await openCalculator(page, './week/?runs=5&pace=4');
    await expect(week.box.locator('.notice')).toHaveText('Part of the address could not be used.');
    await expect(week.answer).toContainText('5 runs');
  });

  for (const file of [
    'pagefind.js*',
    'pagefind-entry.json*',
    'wasm.*.pagefind*',
    '*.pf_meta*',
    '**/*.pf_index*',
    '**/*.pf_fragment*',
  ]) {
    test(`the search, without ${file}`, async ({ page }) => {
      const asked = await missOnce(page, `**/pagefind/${file}`);
      await page.goto('./search/?q=shadow');
      const status = page.getByRole('status');
      await expect(status).toHaveText(
        'The search could not be loaded. Check your connection and press Search.',
      );
      await page.getByRole('button', { name: 'Search', exact: true }).click();
      await expect(status).toHaveText(/pages for “shadow”/);
      await expect(page.getByRole('searchbox')).toHaveValue('shadow');
      await expect(page).toHaveURL(/\?q=shadow$/);
      expect(asked.length).toBeGreaterThan(1);
    });
  }

  test('how slow: the answer', async ({ page }) => {
    const asked = await missOnce(page, '**/_astro/later*.js*');
    await open(page, howSlow);
    const box = page.getByRole('region', { name: 'How slow, how long calculator' });
    const time = box.getByRole('textbox', { name: 'Race time' });
    // What is typed asks again by itself, so the notice may be gone before it is seen.
    await time.focus();
    await expect(box.locator('.notice')).toHaveText(/answer did not load; try again/i);
    await time.fill('50:00');
    await expect(box.locator('.notice')).toHaveCount(0);
    await expect(box.getByText(/^example\./i)).toHaveCount(0);
    await expect(time).toHaveValue('50:00');
    expectOtherAddress(asked);
    await page.reload();
    await waitForCalculator(page);
    await expect(time).toHaveValue('50:00');
  });

  test('how slow: the numbers of a link', async ({ page }) => {
    const asked = await missOnce(page, '**/_astro/later*.js*');
    await open(page, `${howSlow}?race=10+km&show=pace&time=52%3A00&unit=km`);
    const box = page.getByRole('region', { name: 'How slow, how long calculator' });
    await expect(box.locator('.notice')).toHaveText(/answer did not load; try again/i);
    await box.getByRole('textbox', { name: 'Race time' }).focus();
    await expect(box.getByRole('textbox', { name: 'Race time' })).toHaveValue('52:00');
    await expect(box.locator('.notice')).toHaveCount(0);
    expectOtherAddress(asked);
  });

  for (const { file, failed } of [
    { file: 'Card', failed: /card did not load/i },
    { file: 'savePicture', failed: /picture could not be made/i },
  ]) {
    test(`how slow: ${file}`, async ({ page }) => {
      const asked = await missOnce(page, `**/_astro/${file}*.js*`);
      await open(page, howSlow);
      const box = page.getByRole('region', { name: 'How slow, how long calculator' });
      const time = box.getByRole('textbox', { name: 'Race time' });
      await time.fill('50:00');
      await time.press('Enter');
      const make = box.getByRole('button', { name: 'Make a go-slow card' });
      const save = box.getByRole('button', { name: /save.*picture/i });
      const said = box.getByRole('status').last();
      await make.click();
      if (file === 'Card') {
        await expect(said).toHaveText(failed);
        await make.click();
        await expect(save).toBeVisible();
      } else {
        await save.click();
        await expect(said).toHaveText(failed);
        const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
        expect(download.suggestedFilename()).toBe('go-slow-card.png');
      }
      await expect(time).toHaveValue('50:00');
      expectOtherAddress(asked);
    });
  }

  test('what could I see: own repeats', async ({ page }) => {
    const asked = await missOnce(page, '**/_astro/Repeats*.js*');
    await open(page, `${plan}?tests=16`);
    const box = page.locator('#calculator');
    await box.locator('summary', { hasText: /own repeats/i }).click();
    await expect(box.getByRole('alert')).toHaveText(/this part did not load; nothing is lost/i);
    await box.getByRole('button', { name: 'Try again' }).click();
    await expect(box.getByRole('textbox', { name: /times of one test/i })).toBeVisible();
    await expect(box.getByRole('alert')).toHaveCount(0);
    await expect(page).toHaveURL(/tests=16/);
    expectOtherAddress(asked);
  });

  test('the draw: ways to take it along, and its calendar', async ({ page }) => {
    const asked = await missOnce(page, '**/_astro/TakeSheet*.js*');
    const calendar = await missOnce(page, '**/_astro/calendarFile*.js*');
    await open(page, drawn);
    const box = page.locator('#calculator');
    const rows = await box.locator('.sheet tbody tr').allInnerTexts();
    await expect(box.getByRole('alert')).toHaveText(/this part did not load; nothing is lost/i);
    await box.getByRole('button', { name: 'Try again' }).click();
    const add = box.getByRole('button', { name: 'Add to calendar' });
    await add.click();
    await expect(box.getByText(/calendar file could not be made/i)).toBeVisible();
    await add.click();
    await expect(box.getByText('Calendar file saved.')).toBeVisible();
    expect(await box.locator('.sheet tbody tr').allInnerTexts()).toEqual(rows);
    await expect(page).toHaveURL(/order=f341/);
    expectOtherAddress(asked);
    expectOtherAddress(calendar);
  });

  test('the result', async ({ page }) => {
    const asked = await missOnce(page, '**/_astro/reader*.js*');
    await open(page, `${plan}result/?compare=run-or-rest&order=f341`);
    const box = page.locator('#calculator');
    await expect(box.getByRole('alert')).toHaveText(/this part did not load; nothing is lost/i);
    const times = box.getByRole('textbox', { name: /^times, one a line/i });
    await times.fill('24:30\n24:40');
    await box.getByRole('button', { name: 'Try again' }).click();
    await expect(box.getByRole('alert')).toHaveCount(0);
    await expect(times).toHaveValue('24:30\n24:40');
    await expect(box.getByText(/2 of 12/)).toBeVisible();
    expectOtherAddress(asked);
  });
});

/** Every page that keeps or reads something, and what a reader does there. */
const uses: Record<string, (page: Page) => Promise<void>> = {
  './week/': async (page) => {
    const week = calculatorOn(page);
    await week.runs.option(7).click();
    await expect(week.answer).toContainText('7 runs');
    await expect(page).toHaveURL(/runs=7/);
  },
  './guidelines/five-runs-one-recovery/': async (page) => {
    const week = calculatorOn(page);
    await week.runs.option(5).click();
    await expect(week.answer).toContainText('5 runs');
  },
  [howSlow]: async (page) => {
    const box = page.getByRole('region', { name: 'How slow, how long calculator' });
    const time = box.getByRole('textbox', { name: 'Race time' });
    await time.fill('50:00');
    await time.press('Enter');
    await expect(box.getByText(/^example\./i)).toHaveCount(0);
    await expect(time).toHaveValue('50:00');
  },
  './calculators/today/': async (page) => {
    await page.locator('#calculator').getByRole('radio').first().check();
    await expect(page.locator('#calculator').getByRole('status').first()).not.toBeEmpty();
  },
  './calculators/backwards/': async (page) => {
    await page.locator('#calculator').getByRole('radio').first().check();
    await expect(page.locator('#calculator').getByRole('status').first()).not.toBeEmpty();
  },
  [plan]: async (page) => {
    await page.locator('#calculator').getByRole('radio', { name: '16', exact: true }).check();
    await expect(page).toHaveURL(/tests=16/);
  },
  [drawn]: async (page) => {
    await expect(page.locator('#calculator').locator('.sheet tbody tr')).toHaveCount(12);
  },
};

/** What may lie in the storage under our names. */
const rubbish: Record<string, string> = {
  nothing: '',
  'no text of ours': '\0\uD800<script>alert(1)</script>',
  'what JSON writes': '{"runs":6,"key":[3]}',
  'a week out of range': '?runs=99&key=-4&phase=peak&week=K.K&unit=league&time=abc',
  'what an object has': '__proto__=1&constructor=2&toString=3',
  'very much': `runs=5&${'x'.repeat(100_000)}`,
};
const ours = ['tired-legs:week', 'tired-legs:theme', 'tired-legs:how-slow'];

for (const [what, text] of Object.entries(rubbish)) {
  test(`a storage that holds ${what} costs nothing`, async ({ page, complaints }) => {
    await page.addInitScript(
      ([names, kept]) => {
        for (const name of names) localStorage.setItem(name, kept);
      },
      [ours, text] as const,
    );
    for (const [address, use] of Object.entries(uses)) {
      await test.step(address, async () => {
        await open(page, address);
        await use(page);
      });
    }
    expect(complaints).toEqual([]);
  });
}

test('a storage that is blocked costs nothing but the memory', async ({ page, complaints }) => {
  await refuse(page, 'storage');
  for (const [address, use] of Object.entries(uses)) {
    await test.step(address, async () => {
      await open(page, address);
      await use(page);
    });
  }
  expect(complaints).toEqual([]);
});

test('a storage that is full is said, and what was kept before stays', async ({
  page,
  complaints,
}) => {
  const week = await openCalculator(page, './week/');
  await week.runs.option(5).click();
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('tired-legs:week')))
    .toMatch(/5/);
  await page.evaluate(() => {
    for (let size = 2 ** 23, at = 0; size >= 1; at += 1) {
      try {
        localStorage.setItem(`filler ${String(at)}`, 'x'.repeat(size));
      } catch {
        size /= 2;
      }
    }
  });
  // Longer than what it takes the place of.
  await openCalculator(page, './week/?week=KR.E.KR.E.KR.E.E&phase=build');
  const planner = plannerOn(page);
  await planner.run('Easy run', 'Tuesday').click();
  await planner
    .day('Thursday')
    .getByRole('button', { name: /^(Put here|Add|Swap)/ })
    .click();
  await expect(week.box.locator('.notice')).toHaveText(/keeps nothing.*address holds your week/);
  await open(page, howSlow);
  await uses[howSlow]?.(page);
  await expect(page.locator('#calculator, .calculator-box').first()).toContainText(/keeps nothing/);
  expect(complaints).toEqual([]);
});

test('a week that an older version kept is read', async ({ page }) => {
  for (const kept of ['?runs=5', '?key=2&phase=build&runs=5', '?key=2&phase=build&runs=5&v=0.9']) {
    await page.goto('./about/');
    await page.evaluate((text) => {
      localStorage.setItem('tired-legs:week', text);
    }, kept);
    const week = await openCalculator(page, './week/');
    await expect(week.answer, kept).toContainText('5 runs');
    await expect(week.box.locator('.notice'), kept).toHaveCount(0);
  }
});

test('two tabs: each keeps its own week, and the last choice is the one kept', async ({
  page,
  context,
}) => {
  const first = await openCalculator(page, './week/');
  const other = await context.newPage();
  const second = await openCalculator(other, './week/');
  await first.runs.option(4).click();
  await second.runs.option(7).click();
  await expect(first.answer).toContainText('4 runs');
  await expect(second.answer).toContainText('7 runs');
  await page.bringToFront();
  await first.key.option(2).click();
  await expect(first.answer).toContainText('4 runs, 2 key workouts');
  await page.reload();
  await waitForCalculator(page);
  await expect(first.answer).toContainText('4 runs, 2 key workouts');
  await expect(second.answer).toContainText('7 runs');
  const third = await context.newPage();
  const next = await openCalculator(third, './week/');
  await expect(next.answer).toContainText('4 runs, 2 key workouts');
});

test('two tabs: numbers forgotten in one stay forgotten', async ({ page, context }) => {
  await open(page, howSlow);
  await uses[howSlow]?.(page);
  const other = await context.newPage();
  await open(other, howSlow);
  const timeOn = (on: Page) => on.getByRole('textbox', { name: 'Race time' });
  await expect(timeOn(other)).toHaveValue('50:00');
  await page.bringToFront();
  await page.getByRole('button', { name: 'Forget my numbers' }).click();
  await expect(page.getByText(/^forgotten/i)).toBeVisible();
  await other.reload();
  await waitForCalculator(other);
  await expect(timeOn(other)).not.toHaveValue('50:00');
});

async function eventsOf(download: Download) {
  const file = readFileSync(await download.path(), 'utf8');
  return new ICAL.Component(ICAL.parse(file) as unknown[])
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));
}

const onward = (first: string, ...days: number[]) =>
  days.map((day) => new Date(Date.parse(first) + day * 86_400_000).toISOString().slice(0, 10));

/** A night or a year's end between two days, and where the clock stands then. */
const clocks = [
  { what: 'UTC', timezoneId: 'UTC', now: '2026-11-26T12:00:00Z', monday: '2026-11-30' },
  {
    what: 'a place a day ahead, shortly after midnight',
    timezoneId: 'Pacific/Kiritimati',
    now: '2026-11-29T10:30:00Z',
    monday: '2026-12-07',
  },
  {
    what: 'a place eleven hours behind, shortly before midnight',
    timezoneId: 'Pacific/Pago_Pago',
    now: '2026-11-30T10:30:00Z',
    monday: '2026-11-30',
  },
  {
    what: 'the night that summer time begins',
    timezoneId: 'Europe/Berlin',
    now: '2026-03-28T23:30:00Z',
    monday: '2026-03-30',
  },
  {
    what: 'the night that summer time ends',
    timezoneId: 'America/New_York',
    now: '2026-11-01T05:30:00Z',
    monday: '2026-11-02',
  },
  {
    what: 'a place whose summer time begins at midnight',
    timezoneId: 'America/Santiago',
    now: '2026-09-06T04:30:00Z',
    monday: '2026-09-07',
  },
  {
    what: 'the last hour of a year',
    timezoneId: 'Europe/London',
    now: '2026-12-31T23:30:00Z',
    monday: '2027-01-04',
  },
];

for (const { what, timezoneId, now, monday } of clocks) {
  test.describe(what, () => {
    test.use({ timezoneId });

    test('the planner’s calendar begins with the next Monday', async ({ page }) => {
      await page.clock.setFixedTime(new Date(now));
      await openCalculator(page, './week/?week=E.K.R.K.R.K.-&phase=build');
      const planner = plannerOn(page);
      await expect(planner.box.getByLabel('Week of')).toHaveValue(monday);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        planner.button('Add to calendar').click(),
      ]);
      const events = await eventsOf(download);
      expect(events.map(({ startDate }) => startDate.toString())).toEqual(
        onward(monday, 0, 1, 2, 3, 4, 5),
      );
      expect(events.map(({ endDate }) => endDate.toString())).toEqual(
        onward(monday, 1, 2, 3, 4, 5, 6),
      );
    });

    test('the draw’s calendar holds the days of its sheet', async ({ page }) => {
      await page.clock.setFixedTime(new Date(now));
      await open(page, drawn.replace('2026-12-28', monday));
      const box = page.locator('#calculator');
      await expect(box.getByLabel('First key workout')).toHaveValue(monday);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        box.getByRole('button', { name: 'Add to calendar' }).click(),
      ]);
      const events = await eventsOf(download);
      expect(events.every(({ startDate }) => startDate.isDate)).toBe(true);
      expect(events.map(({ startDate }) => startDate.toString())).toContain(monday);
      const tests = events.filter(({ summary }) => summary.startsWith('Test'));
      expect(tests).toHaveLength(12);
      const days = tests.map(({ startDate }) => Date.parse(startDate.toString()) / 86_400_000);
      for (const [at, day] of days.slice(1).entries()) {
        expect(day - (days[at] ?? NaN)).toBeGreaterThanOrEqual(3);
      }
    });
  });
}

test('a calendar over the end of a year counts on', async ({ page }) => {
  await openCalculator(page, './week/?week=E.K.R.K.R.K.E&phase=build');
  const planner = plannerOn(page);
  await planner.box.getByLabel('Week of').fill('2026-12-28');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    planner.button('Add to calendar').click(),
  ]);
  const events = await eventsOf(download);
  expect(events.map(({ startDate }) => startDate.toString())).toEqual([
    '2026-12-28',
    '2026-12-29',
    '2026-12-30',
    '2026-12-31',
    '2027-01-01',
    '2027-01-02',
    '2027-01-03',
  ]);
});

test('300 moves are undone to the beginning, and done again', async ({ page, complaints }) => {
  test.slow();
  const first = '-.K.R.K.R.K.E';
  const week = await openCalculator(page, `./week/?week=${first}&phase=build`);
  const planner = plannerOn(page);
  await expect(planner.box).toBeVisible();
  const weekIn = () => new URL(page.url()).searchParams.get('week');
  // By the page's own buttons, each move rendered before the next: a run goes round the week.
  const moved = await planner.box.evaluate(async (box, moves) => {
    const rendered = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const seen: (string | null)[] = [];
    for (let move = 0; move < moves; move += 1) {
      const from = move % 7;
      const to = (from + 1 + (move % 5)) % 7;
      const day = (at: number) => box.querySelector<HTMLElement>(`[data-day="${String(at)}"]`);
      const run = day(from)?.querySelector<HTMLElement>('.token');
      if (run) {
        run.click();
        await rendered();
        day(to)?.click();
      } else day(from)?.querySelector<HTMLElement>('.add')?.click();
      await rendered();
      seen.push(new URLSearchParams(location.search).get('week'));
    }
    return seen;
  }, 300);
  expect(moved).toHaveLength(300);
  const steps = moved.filter((one, at) => one !== (moved[at - 1] ?? first));
  expect(steps.length).toBeGreaterThan(200);
  const last = weekIn();

  const walk = (button: string) =>
    planner.box.evaluate(async (box, name) => {
      const rendered = () => new Promise((resolve) => requestAnimationFrame(resolve));
      const found = [...box.querySelectorAll('button')].find((one) => one.textContent === name);
      let taken = 0;
      for (; found && found.ariaDisabled !== 'true' && taken < 1_000; taken += 1) {
        found.click();
        await rendered();
      }
      return taken;
    }, button);
  expect(await walk('Undo')).toBe(steps.length);
  expect(weekIn()).toBe(first);
  await expect(week.strip.getByRole('listitem').first()).toContainText('Monday: rest');
  expect(await walk('Redo')).toBe(steps.length);
  expect(weekIn()).toBe(last);
  await page.reload();
  await expect(planner.box).toBeVisible();
  expect(weekIn()).toBe(last);
  expect(complaints).toEqual([]);
});
