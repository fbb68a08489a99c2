import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import ICAL from 'ical.js';
import { axeFindings } from './axe.ts';
import {
  calculatorOn,
  expect,
  narrowest,
  openAllFolds,
  openCalculator,
  plannerOn,
  refuse,
  sidewaysScroll,
  test,
} from './fixtures.ts';

const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
/** What the rules answer to six runs with three key workouts, whose week this is. */
const sixRuns = './week/?key=3&phase=build&runs=6';
const firstWeek = 'E.K.R.K.R.K.-';
const opener = /put it on your days/i;

/** The week on the board, read from the names of its buttons, in week notation. */
async function shownWeek(page: Page): Promise<string> {
  const { box } = plannerOn(page);
  const cells = days.map(async (name) => {
    const runs = box.getByRole('button', { name: new RegExp(`^(Key|Recovery|Easy) .*, ${name}$`) });
    const labels = await runs.evaluateAll((found) =>
      found.map((run) => run.getAttribute('aria-label')?.slice(0, 1)),
    );
    return labels.join('') || '-';
  });
  return (await Promise.all(cells)).join('.');
}

async function expectWeek(page: Page, week: string) {
  await expect.poll(() => shownWeek(page)).toBe(week);
}

async function openPlanner(page: Page, address = sixRuns) {
  const calculator = await openCalculator(page, address);
  await calculator.box.getByRole('button', { name: opener }).click();
  const planner = plannerOn(page);
  await expect(planner.box).toBeVisible();
  return planner;
}

/** Presses Tab until the target has the focus: it can be reached, in so many steps. */
async function tabTo(page: Page, target: Locator, most = 30) {
  for (let step = 0; step < most; step += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
}

test('the whole planner works by keyboard', async ({ page, complaints }) => {
  // Some two hundred key presses, each looked after.
  test.slow();
  const { keyboard } = page;
  const calculator = await openCalculator(page, sixRuns);
  await calculator.box.getByRole('button', { name: opener }).focus();
  await keyboard.press('Enter');
  const planner = plannerOn(page);
  await expect(planner.box.getByRole('heading', { name: 'Your days' })).toBeFocused();
  await expectWeek(page, firstWeek);

  // A day without room.
  await keyboard.press('Tab');
  await expect(planner.canRun('Monday')).toBeFocused();
  await keyboard.press('Tab');
  await keyboard.press('Space');
  await expect(planner.canRun('Tuesday')).not.toBeChecked();
  await expect(planner.day('Tuesday')).toContainText('Rest');
  await expect(planner.said).toContainText(['Placed around your wishes.']);

  // A long run on Sunday.
  await tabTo(page, planner.fold(/fix a run/i));
  await keyboard.press('Enter');
  await tabTo(page, planner.fixed('Sunday'));
  await keyboard.press('k');
  await expect(planner.fixed('Sunday')).toHaveValue('K');
  await expect(planner.run('Key workout', 'Sunday')).toBeVisible();
  const wished = await shownWeek(page);
  expect(wished.split('.')[1]).toBe('-');
  expect([...wished].filter((letter) => letter === 'K')).toHaveLength(3);

  // Picked up, and left where it was.
  const sunday = planner.run('Key workout', 'Sunday');
  await tabTo(page, sunday);
  await keyboard.press('Enter');
  await expect(planner.held).toBeFocused();
  await expect(planner.said.first()).toHaveText('Key workout picked up on Sunday.');
  await keyboard.press('ArrowRight');
  await keyboard.press('ArrowRight');
  await expect(planner.said.first()).toHaveText('Tuesday: Put here.');
  await keyboard.press('Escape');
  await expect(planner.held).toHaveCount(0);
  await expect(sunday).toBeFocused();
  await expectWeek(page, wished);

  // Picked up, and put on Tuesday; the arrows go round from Sunday to Monday.
  await keyboard.press('Enter');
  await keyboard.press('ArrowDown');
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await expect(planner.run('Key workout', 'Tuesday')).toBeFocused();
  const moved = await shownWeek(page);
  expect(moved.split('.')[1]).toBe('K');
  expect(moved.split('.')[6]).toBe('-');
  await expect(page).toHaveURL(new RegExp(`week=${moved}$`));

  await keyboard.press('Control+z');
  await expectWeek(page, wished);
  await keyboard.press('Control+Shift+z');
  await expectWeek(page, moved);
  await tabTo(page, planner.button('Undo'));
  await keyboard.press('Enter');
  await expectWeek(page, wished);
  await tabTo(page, planner.button('Redo'));
  await keyboard.press('Enter');
  await expectWeek(page, moved);
  await expect(planner.button('Redo')).toBeFocused();
  // Back to the start: the wishes go as well.
  for (let step = 0; step < 3; step += 1) await keyboard.press('Control+z');
  await expectWeek(page, firstWeek);
  await expect(planner.canRun('Tuesday')).toBeChecked();
  await expect(planner.fixed('Sunday')).toHaveValue('');

  // The equally good ones, one after the other, and round again.
  const another = planner.button(/^another arrangement/i);
  await tabTo(page, another);
  await keyboard.press('Enter');
  await expect(planner.said).toContainText([/Arrangement 2 of \d/]);
  expect(await shownWeek(page)).not.toBe(firstWeek);
  await expect(another).toBeFocused();

  // A week of one's own, with a note and its fix.
  await tabTo(page, planner.fold(/type it/i));
  await keyboard.press('Enter');
  await keyboard.press('Tab');
  await expect(planner.typed).toBeFocused();
  await keyboard.press('Control+a');
  await keyboard.type('k.e.-.k.r.-.e');
  await expectWeek(page, 'K.E.-.K.R.-.E');
  await expect(planner.notes).toContainText('Tuesday: Within a day of a key workout');
  const fix = planner.notes.getByRole('button').first();
  await fix.focus();
  await keyboard.press('Enter');
  await expect(planner.notes).toBeFocused();
  await expect(planner.notes).not.toContainText('Tuesday');
  await keyboard.press('Control+z');
  await expectWeek(page, 'K.E.-.K.R.-.E');
  expect(complaints).toEqual([]);
});

test('what can be done with a run in hand is one Tab away', async ({ page }) => {
  const planner = await openPlanner(page);
  await planner.run('Easy run', 'Monday').press('Enter');
  await page.keyboard.press('Tab');
  await expect(planner.button('Make it: key workout')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(planner.run('Easy run', 'Monday')).toBeFocused();
  await page.keyboard.press('Enter');
  await planner.button('Remove').press('Enter');
  await expectWeek(page, '-.K.R.K.R.K.-');
  await expect(planner.day('Monday').getByRole('button')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(planner.run('Easy run', 'Monday')).toBeFocused();
  await expectWeek(page, firstWeek);
});

test.describe('by touch at 320 px', () => {
  test.use({ viewport: narrowest, hasTouch: true });

  test('tap a run, then tap a day', async ({ page, complaints }) => {
    const calculator = await openCalculator(page, sixRuns);
    await calculator.box.getByRole('button', { name: opener }).tap();
    const planner = plannerOn(page);

    await planner.run('Easy run', 'Monday').tap();
    await expect(planner.held).toHaveAccessibleName('Easy run, Monday');
    await planner.day('Sunday').getByRole('button', { name: 'Put here' }).tap();
    await expectWeek(page, '-.K.R.K.R.K.E');
    await expect(page).toHaveURL(/week=-\.K\.R\.K\.R\.K\.E$/);

    // The run of another day stands for that day.
    await planner.run('Key workout', 'Tuesday').tap();
    await planner.run('Easy run', 'Sunday').tap();
    await expectWeek(page, '-.E.R.K.R.K.K');
    await expect(planner.held).toHaveCount(0);
    await expect(planner.notes).toContainText('Sunday: Two key workouts on days next to');

    // As does the rest of its row.
    await planner.run('Easy run', 'Tuesday').tap();
    await planner.day('Monday').getByText('Rest').tap();
    await expectWeek(page, 'E.-.R.K.R.K.K');

    // The same run twice leaves it.
    await planner.run('Easy run', 'Monday').tap();
    await planner.run('Easy run', 'Monday').tap();
    await expect(planner.held).toHaveCount(0);

    await planner.run('Easy run', 'Monday').tap();
    await planner.button('Make it: recovery run').tap();
    await expectWeek(page, 'R.-.R.K.R.K.K');
    await planner.button('Add a run on Tuesday').tap();
    await expectWeek(page, 'R.E.R.K.R.K.K');
    await expect(calculator.answer).toHaveText(
      'Your week: 3 key workouts, 3 recovery runs, 1 easy run, 0 rest days',
    );
    await planner.button('Undo').tap();
    await planner.button('Undo').tap();
    await planner.button('Undo').tap();
    await expectWeek(page, '-.E.R.K.R.K.K');

    await page.reload();
    await expectWeek(page, '-.E.R.K.R.K.K');
    expect(complaints).toEqual([]);
  });

  test('in every state it fits the screen, and a finger fits its controls', async ({ page }) => {
    await openCalculator(page, './week/?week=K.K.KR.E.E.-.R&phase=build');
    const planner = plannerOn(page);
    await expect(planner.notes).toBeVisible();
    await openAllFolds(page);
    const small = () =>
      planner.box.locator('button, summary, select, input').evaluateAll((controls) =>
        controls
          .filter((control) => control.checkVisibility())
          .map((control) => ({
            control,
            box: (control.closest('label') ?? control).getBoundingClientRect(),
          }))
          // Seven days in a row leave them narrower, and tall enough.
          .filter(
            ({ control, box }) =>
              box.height < 44 || box.width < (control.matches('[type=checkbox]') ? 30 : 44),
          )
          .map(({ control }) => control.outerHTML),
      );
    expect(await small()).toEqual([]);
    expect(await sidewaysScroll(page)).toBe(0);
    await planner.run('Easy run', 'Thursday').tap();
    expect(await small()).toEqual([]);
    expect(await sidewaysScroll(page)).toBe(0);
    const box = await planner.box.boundingBox();
    const over = await planner.box.locator('*').evaluateAll(
      (parts, right) =>
        parts
          .filter((part) => part.checkVisibility() && !part.closest('.sr-only'))
          .filter((part) => part.getBoundingClientRect().right > right + 1)
          .map((part) => part.outerHTML),
      (box?.x ?? NaN) + (box?.width ?? NaN),
    );
    expect(over, 'nothing hangs out at the right').toEqual([]);
  });
});

test.describe('with a mouse at 1280 px', () => {
  test.use({ viewport: { width: 1280, height: 900 } });

  /** Presses on one thing, moves to another in steps, and lets go. */
  async function drag(page: Page, from: Locator, to: Locator) {
    // Both in sight at once: the first pulls the page one way, the second no further than needed.
    await to.scrollIntoViewIfNeeded();
    await from.scrollIntoViewIfNeeded();
    await from.hover();
    await page.mouse.down();
    const box = await to.boundingBox();
    if (!box) throw new Error('Nowhere to drag to.');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 8 });
    await page.mouse.up();
  }

  test('a run is dragged to a free day, onto another run, and nowhere', async ({ page }) => {
    const planner = await openPlanner(page);
    await drag(page, planner.run('Easy run', 'Monday'), planner.day('Sunday'));
    await expectWeek(page, '-.K.R.K.R.K.E');
    await expect(planner.run('Easy run', 'Sunday')).toBeFocused();

    await drag(page, planner.run('Key workout', 'Tuesday'), planner.run('Recovery run', 'Friday'));
    await expectWeek(page, '-.R.R.K.K.K.E');
    await expect(planner.held).toHaveCount(0);

    await drag(page, planner.run('Easy run', 'Sunday'), planner.button('Undo'));
    await expectWeek(page, '-.R.R.K.K.K.E');
    await expect(planner.held).toHaveCount(0);
    await drag(page, planner.run('Easy run', 'Sunday'), planner.day('Sunday'));
    await expect(planner.held).toHaveCount(0);

    // A plain click after all that still picks up.
    await planner.run('Easy run', 'Sunday').click();
    await expect(planner.held).toHaveAccessibleName('Easy run, Sunday');
    await planner.run('Key workout', 'Thursday').click();
    await expectWeek(page, '-.R.R.E.K.K.K');
  });

  test('from eight runs a day takes two before runs change places', async ({ page }) => {
    await openCalculator(page, './week/?week=K.R.E.K.R.K.KE&phase=build');
    const planner = plannerOn(page);
    await planner.run('Recovery run', 'Tuesday').click();
    await expect(planner.day('Sunday').getByRole('button', { name: 'Swap' })).toBeVisible();
    await planner.day('Wednesday').getByRole('button', { name: 'Add' }).click();
    await expectWeek(page, 'K.-.ER.K.R.K.KE');
    await expect(planner.run('Recovery run', 'Wednesday')).toBeFocused();
    await expect(planner.button('Add a run on Wednesday')).toHaveCount(0);
  });
});

test('the address holds the moved week, and reload brings it back', async ({ page }) => {
  const planner = await openPlanner(page);
  await planner.run('Easy run', 'Monday').click();
  await planner.day('Sunday').getByRole('button', { name: 'Put here' }).click();
  await expect(page).toHaveURL(/\?phase=build&v=1\.2&week=-\.K\.R\.K\.R\.K\.E$/);
  await page.reload();
  await expectWeek(page, '-.K.R.K.R.K.E');
  await expect(calculatorOn(page).settled).toContainText('Your own days.');
  // A reader who came by a link begins at the top, not in the planner.
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
});

test('a week that cannot be read leaves the last good one, and says why', async ({ page }) => {
  const planner = await openPlanner(page);
  await planner.fold(/type it/i).click();
  for (const [typed, says] of [
    ['K.R.E', 'A week has seven days; this has 3.'],
    ['K.R.E.X.E.-.-', 'Thursday says “X”'],
    ['KKK.R.E.-.E.-.-', 'Monday has more than two runs.'],
  ] as const) {
    await planner.typed.fill(typed);
    await expect(planner.typed).toHaveAccessibleDescription(new RegExp(`^${says}.*last week`));
    await expectWeek(page, firstWeek);
  }
});

test('what cannot be done is said, with the nearest plan', async ({ page }) => {
  const planner = await openPlanner(page);
  for (const name of ['Monday', 'Wednesday', 'Friday']) await planner.canRun(name).uncheck();
  await expect(planner.alert).toContainText('You run more often than you have days for');
  await expect(planner.alert).toContainText('The nearest plan: 4 runs, 3 key workouts.');
  await planner.alert.getByRole('button', { name: 'Show it' }).press('Enter');
  await expect(planner.alert).toHaveCount(0);
  await expect(planner.box.getByRole('heading', { name: 'Your days' })).toBeFocused();
  const week = (await shownWeek(page)).split('.');
  expect([week[0], week[2], week[4]]).toEqual(['-', '-', '-']);
  await expect(calculatorOn(page).settled).toContainText('4 runs a week ask for none or one.');
  // Undo brings the days back as well as the runs.
  await planner.button('Undo').click();
  await expect(planner.alert).toBeVisible();
  await planner.button('Undo').click();
  await expect(planner.canRun('Friday')).toBeChecked();
  await planner.button('Undo').click();
  await expect(planner.canRun('Wednesday')).toBeChecked();
  await expect(planner.alert).toHaveCount(0);
});

test('a version that never asked for as much is left out, and said so', async ({ page }) => {
  const week = await openCalculator(page, './week/?week=E.K.R.K.R.K.-&phase=build&v=1.9');
  await expect(week.notice).toHaveText(/“v”, which we cannot read/);
  await expect(week.box).not.toContainText('at least 9');
  await expect(page).toHaveURL(/v=1\.2&week=E\.K\.R\.K\.R\.K\.-$/);
  await expectWeek(page, firstWeek);
});

test('the planner loads only when it is asked for', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const week = await openCalculator(page, sixRuns);
  await week.runs.option(5).check();
  await page.waitForLoadState('networkidle');
  const before = asked.length;
  expect(asked.filter((url) => url.includes('Planner'))).toEqual([]);

  await week.box.getByRole('button', { name: opener }).click();
  const planner = plannerOn(page);
  await expect(planner.box).toBeVisible();
  expect(asked.slice(before).some((url) => url.includes('Planner'))).toBe(true);
  expect(asked.filter((url) => url.includes('calendarFile'))).toEqual([]);
  const download = page.waitForEvent('download');
  await planner.button('Add to calendar').click();
  await download;
  expect(asked.filter((url) => url.includes('calendarFile'))).toHaveLength(1);
});

test('a planner that does not come costs nothing of the answer', async ({ page }) => {
  await page.route(/Planner[^/]*\.js/, (route) => route.abort());
  const week = await openCalculator(page, sixRuns);
  await week.runs.option(5).check();
  await week.box.getByRole('button', { name: opener }).click();
  await expect(week.box.getByRole('alert')).toContainText('The planner did not load');
  await expect(week.box.getByRole('button', { name: opener })).toBeVisible();
  await expect(week.answer).toContainText('5 runs, 3 key workouts');
  await expect(week.runs.option(5)).toBeChecked();
});

test('what is taken along says what happened', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const planner = await openPlanner(page, `${sixRuns}&v=1.2`);
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  await planner.button('Share the link').click();
  await expect(planner.box.getByText('Link copied.')).toBeVisible();
  expect(await clipboard()).toBe(page.url());
  await planner.button('Copy as text').click();
  await expect(planner.box.getByText('Copied as text.')).toBeVisible();
  expect(await clipboard()).toContain('Tuesday');
  await planner.button('Copy as Markdown').click();
  await expect(planner.box.getByText('Copied as Markdown.')).toBeVisible();
  expect(await clipboard()).toContain('](');
});

test('a blocked clipboard is met with a sentence', async ({ page, complaints }) => {
  await refuse(page, 'clipboard');
  const planner = await openPlanner(page);
  for (const name of ['Share the link', 'Copy as text', 'Copy as Markdown']) {
    await planner.button(name).click();
    await expect(planner.box.getByText(/could not be copied.*address of this page/)).toBeVisible();
  }
  expect(complaints).toEqual([]);
});

test('blocked storage breaks nothing', async ({ page, complaints }) => {
  await refuse(page, 'storage');
  const planner = await openPlanner(page);
  await planner.run('Easy run', 'Monday').click();
  await planner.day('Sunday').getByRole('button', { name: 'Put here' }).click();
  await expectWeek(page, '-.K.R.K.R.K.E');
  await expect(page).toHaveURL(/week=-\.K/);
  expect(complaints).toEqual([]);
});

test('the calendar file has a name and seven days of reasons', async ({ page }) => {
  const planner = await openPlanner(page);
  await planner.box.getByLabel('Week of').fill('2027-03-10');
  await expect(planner.box.getByLabel('Week of')).toHaveValue('2027-03-08');
  await planner.box.getByRole('checkbox', { name: 'repeat every week' }).check();
  const started = page.waitForEvent('download');
  await planner.button('Add to calendar').click();
  const download = await started;
  expect(download.suggestedFilename()).toBe('tired-legs-week.ics');
  await expect(planner.box.getByText('Calendar file saved.')).toBeVisible();

  const calendar = new ICAL.Component(ICAL.parse(readFileSync(await download.path(), 'utf8')));
  const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
  expect(events.map(({ startDate }) => startDate.toString())).toEqual(
    [8, 9, 10, 11, 12, 13].map((day) => `2027-03-${String(day).padStart(2, '0')}`),
  );
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(6);
  for (const event of events) {
    expect(event.startDate.isDate).toBe(true);
    expect(event.isRecurring()).toBe(true);
    expect(event.description).toMatch(/\/guidelines\/[a-z0-9-]+\/$/);
  }
});

const states: Record<string, (page: Page) => Promise<unknown>> = {
  closed: (page) => openCalculator(page, sixRuns),
  open: (page) => openPlanner(page),
  'with a run picked up': async (page) => {
    await (await openPlanner(page)).run('Easy run', 'Monday').click();
  },
  'with notes and every fold open': async (page) => {
    await openCalculator(page, './week/?week=K.K.KR.E.E.-.R&phase=build');
    await expect(plannerOn(page).notes).toBeVisible();
    await openAllFolds(page);
    await plannerOn(page).typed.fill('K');
  },
  'with wishes that cannot be met': async (page) => {
    const planner = await openPlanner(page);
    await planner.canRun('Monday').uncheck();
    await planner.canRun('Tuesday').uncheck();
    await expect(planner.alert).toBeVisible();
  },
};

test.describe('at 320 px', () => {
  test.use({ viewport: narrowest });
  for (const [name, reach] of Object.entries(states)) {
    test(`axe finds nothing in the planner ${name}`, async ({ page }) => {
      await reach(page);
      expect(await axeFindings(page, '.calculator')).toEqual([]);
    });
  }
});
