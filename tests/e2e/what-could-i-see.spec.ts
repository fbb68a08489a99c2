import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import ICAL from 'ical.js';
import golden from '../rules/trial/fixtures/golden.json' with { type: 'json' };
import { axeFindings } from './axe.ts';
import {
  expect,
  narrowest,
  openAllFolds,
  phone,
  sheet,
  sidewaysScroll,
  test,
  waitForCalculator,
  whatMoved,
} from './fixtures.ts';

const plan = './calculators/what-could-i-see/';
const draw = './calculators/what-could-i-see/draw/';
const result = './calculators/what-could-i-see/result/';
const screens = [
  { width: 360, height: 640 },
  phone,
  { width: 768, height: 1024 },
  { width: 1280, height: 800 },
];
const goldenOrder = golden.fours.blocks.join(' ');
const goldenTimes = golden.fours.timesS.join('\n');

/** The parts of the three calculators, found the way a reader finds them. */
function partsOn(page: Page) {
  const box = page.locator('#calculator');
  const radio = (group: RegExp) => (name: string) =>
    box.getByRole('group', { name: group }).getByRole('radio', { name, exact: true });
  return {
    box,
    answer: box.getByRole('status').first(),
    basis: box.locator('.settled'),
    notice: box.locator('.notice'),
    evenness: radio(/how even/i),
    tests: radio(/how many tests/i),
    compare: radio(/day after a key workout/i),
    effect: box.getByRole('slider', { name: 'Difference' }),
    scatter: box.getByRole('slider', { name: /scatter/i }),
    caption: box.locator('figcaption'),
    button: (name: RegExp) => box.getByRole('button', { name }),
    rows: box.locator('.sheet tbody tr'),
    order: box.getByRole('textbox', { name: /order drawn/i }),
    times: box.getByRole('textbox', { name: /^times, one a line/i }),
    repeats: box.getByRole('textbox', { name: /times of one test/i }),
    fold: (name: RegExp) => box.locator('summary', { hasText: name }),
  };
}

async function open(page: Page, address: string) {
  await page.goto(address);
  await waitForCalculator(page);
  return partsOn(page);
}

async function endOf(...parts: Locator[]): Promise<number> {
  const ends: number[] = [];
  for (const part of parts) {
    await expect(part).toBeVisible();
    const box = await part.boundingBox();
    ends.push((box?.y ?? NaN) + (box?.height ?? NaN));
  }
  return Math.max(...ends);
}

for (const screen of screens) {
  test(`at ${screen.width} x ${screen.height} the answer, its picture and all keys are one screen`, async ({
    page,
  }) => {
    await page.setViewportSize(screen);
    const see = await open(page, plan);
    const keys = await see.box.locator('fieldset').all();
    expect(keys).toHaveLength(2);
    const parts = [see.answer, see.basis, see.caption, see.effect, see.scatter, ...keys];
    expect(await endOf(...parts)).toBeLessThanOrEqual(screen.height);
    // Nothing under a finger moves, whatever the answer.
    const placeOf = async () => (await see.effect.boundingBox())?.y;
    const before = await placeOf();
    for (const tests of ['8', '20', '16']) {
      await see.tests(tests).check();
      await expect(see.answer).toContainText(`${tests} tests would`);
      expect(await placeOf(), `${tests} tests`).toBe(before);
    }
    await see.effect.fill('0');
    await expect(see.answer).toContainText('one that is not there');
    expect(await placeOf()).toBe(before);
  });

  test(`at ${screen.width} x ${screen.height} the draw is one screen, and the result begins in one`, async ({
    page,
  }) => {
    await page.setViewportSize(screen);
    const drawing = await open(page, draw);
    const keys = await drawing.box.locator('fieldset').all();
    expect(
      await endOf(drawing.answer, ...keys, drawing.button(/draw my order/i)),
    ).toBeLessThanOrEqual(screen.height);
    const reading = await open(page, result);
    expect(
      await endOf(reading.answer, reading.basis, reading.caption, reading.order),
    ).toBeLessThanOrEqual(screen.height);
  });
}

test('what a number of tests could find follows every key', async ({ page, complaints }) => {
  const see = await open(page, plan);
  await expect(see.answer).toContainText('12 tests would find a 2% difference 1 time in 5.');
  await expect(see.basis).toContainText('Example.');
  await see.evenness('All-out, flat').check();
  await expect(see.answer).toContainText('1 time in 2.');
  await expect(see.basis).not.toContainText('Example.');
  await see.tests('20').check();
  await expect(see.answer).toContainText('20 tests would find a 2% difference 4 times in 5.');
  await expect(page).toHaveURL(/\?effect=2&scatter=1\.5&tests=20$/);
  await page.reload();
  await waitForCalculator(page);
  await expect(see.answer).toContainText('20 tests would');
  await expect(see.evenness('All-out, flat')).toBeChecked();
  await see.tests('8').check();
  await expect(see.answer).toContainText('would find nothing, however large');
  await expect(see.caption).toContainText(' 0 found');
  expect(complaints).toEqual([]);
});

test('the noise machine: with no difference, whoever finds one is fooled', async ({ page }) => {
  const see = await open(page, `${plan}?effect=0`);
  await expect(see.answer).toContainText('one that is not there');
  await expect(see.caption).toHaveText(/ 0 found.* \d+ missed.* [1-9]\d? fooled/);
  await expect(see.box.locator('.noise-fooled')).toHaveAttribute('d', /m0-4/);
  await expect(see.box.locator('.noise-found')).toHaveAttribute('d', '');
});

test('sliders work by keyboard and say their value', async ({ page }) => {
  const see = await open(page, plan);
  await see.evenness('Repetitions').focus();
  await page.keyboard.press('Tab');
  await expect(see.tests('12')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(see.effect).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(see.effect).toHaveAttribute('aria-valuetext', '2.5%, 38 s in 25:00');
  await expect(see.answer).toContainText('2.5% difference');
  await page.keyboard.press('Tab');
  await expect(see.scatter).toBeFocused();
  await page.keyboard.press('End');
  await expect(see.scatter).toHaveAttribute('aria-valuetext', '6%, 90 s in 25:00');
  await expect(page).toHaveURL(/\?effect=2\.5&scatter=6&tests=12$/);
  await expect(
    see.box.getByRole('group', { name: /how even/i }).getByRole('radio', { checked: true }),
  ).toHaveCount(0);
});

test('seasons are counted in pieces, and only for the last stop of a slider', async ({ page }) => {
  await page.addInitScript(() => {
    const timers = { started: 0 };
    const original = window.setTimeout.bind(window);
    Object.assign(window, { timers });
    window.setTimeout = ((callback: () => void, delay?: number) => {
      // Only those that wait for nothing are pieces of the count.
      if (delay === undefined) timers.started += 1;
      return original(callback, delay);
    }) as typeof window.setTimeout;
  });
  const see = await open(page, plan);
  const pieces = () =>
    page.evaluate(() => (Reflect.get(window, 'timers') as { started: number }).started);
  const before = await pieces();
  // All in one task: what a drag does between two frames.
  await see.effect.evaluate((slider: HTMLInputElement) => {
    for (const value of ['3', '3.5', '4', '4.5']) {
      slider.value = value;
      slider.dispatchEvent(new Event('input', { bubbles: true }));
    }
  });
  await expect(see.answer).toContainText('4.5% difference');
  const used = (await pieces()) - before;
  // 4,000 seasons, 200 a piece.
  expect(used).toBeGreaterThanOrEqual(20);
  expect(used).toBeLessThan(40);
});

test('any address gives an answer, and what was left out is said', async ({ page, complaints }) => {
  for (const [address, says] of [
    [`${plan}?tests=7&effect=99`, /tests “7” \(it is 8 to 20\).*effect “99”/],
    [`${plan}?scatter=1.7&x=1`, /scatter “1\.7”.*“x”, which we do not use/],
    [
      `${draw}?order=f79&from=2026-02-31`,
      /“order”, which we cannot read; “from”, which we cannot read/,
    ],
    [`${draw}?tests=13`, /tests “13” \(it is 12 to 24\)/],
    [`${result}?order=abc&compare=all`, /“order”, which we cannot read; compare “all”/],
  ] as const) {
    const parts = await open(page, address);
    await expect(parts.notice, address).toHaveText(says);
    await expect(parts.answer, address).toContainText(/\w/);
  }
  expect(complaints).toEqual([]);
});

test('own repeats give the scatter; a slip keeps the last, and nothing leaves the page', async ({
  page,
  complaints,
}) => {
  const see = await open(page, plan);
  await see.fold(/own repeats/i).click();
  await see.repeats.fill('24:34\n24:51\n24:40');
  await expect(see.box.getByText('3 times so far: it takes 4')).toBeVisible();
  await see.repeats.fill('24:34\n24:51\n24:40\n24:12\n24:59\n24:31');
  await expect(see.box.getByText(/^your scatter: 1\.1%/i)).toBeVisible();
  await expect(see.scatter).toHaveAttribute('aria-valuetext', /^1\.1%/);
  await expect(see.answer).toContainText('3 times in 4');
  await see.repeats.fill('24:34\n24:51\n24:40\n24:12\n24:59\nfast');
  await expect(
    see.box.getByText(/line 6, “fast”, is not a time.*keeps the 1\.1% from before/i),
  ).toBeVisible();
  await expect(see.repeats).toHaveAttribute('aria-invalid', 'true');
  await expect(see.scatter).toHaveAttribute('aria-valuetext', /^1\.1%/);
  await see.evenness('By feel').check();
  await expect(see.scatter).toHaveAttribute('aria-valuetext', /^4%/);
  await see.button(/use my 1\.1% again/i).click();
  await expect(see.scatter).toHaveAttribute('aria-valuetext', /^1\.1%/);
  expect(new URL(page.url()).search).not.toMatch(/1\.1|24/);
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain('24:');
  expect(complaints).toEqual([]);
});

test.describe('with a finger at 320 px', () => {
  test.use({ viewport: narrowest, hasTouch: true });

  test('every control is large enough, and nothing scrolls sideways', async ({ page }) => {
    for (const address of [
      plan,
      `${draw}?from=2026-12-30&order=f341&hide=yes`,
      `${draw}?compare=short-or-long&from=2026-12-30`,
      result,
    ]) {
      const { box } = await open(page, address);
      const targets = box.locator(
        'label.segment, input[type=range], input[type=text], input[type=date], button, textarea, summary',
      );
      for (const target of await targets.all()) {
        if (!(await target.isVisible())) continue;
        expect(
          (await target.boundingBox())?.height,
          await target.innerText(),
        ).toBeGreaterThanOrEqual(44);
      }
      expect(await sidewaysScroll(page), address).toBe(0);
    }
  });

  test('a tap draws an order, the address keeps it, and another is one tap back', async ({
    page,
    complaints,
  }) => {
    const drawing = await open(page, draw);
    await expect(drawing.basis).toContainText('Yours is not drawn yet.');
    await drawing.tests('16').tap();
    await drawing.button(/draw my order/i).tap();
    await expect(page).toHaveURL(/order=f[1-6]{4}&/);
    await expect(drawing.basis).toHaveText(/Your order: 1 of 1,296/);
    await expect(drawing.rows).toHaveCount(16);
    const drawn = page.url();
    const sheetText = await drawing.rows.allInnerTexts();
    expect(sheetText.join().match(/recovery run/gi)).toHaveLength(8);

    await page.reload();
    await waitForCalculator(page);
    await expect(drawing.basis).toHaveText(/Your order/);
    expect(await drawing.rows.allInnerTexts()).toEqual(sheetText);

    await drawing.tests('12').tap();
    await expect(drawing.basis).toContainText('not drawn yet');
    await drawing.button(/back to the order before/i).tap();
    await expect(page).toHaveURL(drawn);
    expect(await drawing.rows.allInnerTexts()).toEqual(sheetText);
    expect(complaints).toEqual([]);
  });
});

test('what comes next can be hidden until asked for', async ({ page }) => {
  const drawing = await open(page, `${draw}?order=f341`);
  await expect(drawing.rows.getByText('Recovery run')).toHaveCount(6);
  await drawing.box.getByRole('checkbox', { name: /hide what comes/i }).check();
  await expect(drawing.box.getByText('Recovery run', { exact: true }).first()).toBeHidden();
  await expect(page).toHaveURL(/hide=yes/);
  await page.reload();
  await waitForCalculator(page);
  const first = drawing.rows.first();
  await expect(first.getByText('Recovery run')).toBeHidden();
  await first.locator('summary').click();
  await expect(first.getByText('Recovery run')).toBeVisible();
  await expect(drawing.rows.nth(1).getByText('Rest')).toBeHidden();
});

test('the calendar file has every day, 72 hours or more from test to test', async ({ page }) => {
  const drawing = await open(page, `${draw}?order=f341&compare=short-or-long`);
  await drawing.button(/add to calendar/i).click();
  await expect(drawing.box.getByText(/say first when/i)).toBeVisible();
  await drawing.box.getByLabel('First key workout').fill('2026-12-01');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    drawing.button(/add to calendar/i).click(),
  ]);
  expect(download.suggestedFilename()).toBe('tired-legs-experiment.ics');
  const file = await readFile(await download.path(), 'utf8');
  const events = new ICAL.Component(ICAL.parse(file) as unknown[])
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));
  expect(events).toHaveLength(1 + 2 * 12);
  expect(events[1]?.summary).toBe('Short recovery run');
  const tests = events.filter(({ summary }) => summary.startsWith('Test'));
  expect(tests).toHaveLength(12);
  const days = tests.map(({ startDate }) => startDate.toJSDate().getTime());
  days.slice(1).forEach((day, at) => {
    expect(Math.round((day - (days[at] ?? NaN)) / 86_400_000)).toBeGreaterThanOrEqual(3);
  });
});

test('the way from plan to draw to result keeps the order', async ({ page, complaints }) => {
  const see = await open(page, `${plan}?tests=16`);
  await see.box.getByRole('link', { name: 'Draw my order' }).click();
  await waitForCalculator(page);
  await see.button(/draw my order/i).click();
  await expect(see.rows).toHaveCount(16);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    see.button(/save as a table/i).click(),
  ]);
  const table = await readFile(await download.path(), 'utf8');
  await see.box.getByRole('link', { name: /read the result/i }).click();
  await waitForCalculator(page);
  await expect(see.answer).toContainText('No result yet');
  await expect(see.order).toHaveValue(/^[AB]{4} [AB]{4} [AB]{4} [AB]{4}$/);
  const times = golden.fours.timesS;
  const lines = table.trim().split('\r\n');
  const filled = lines.map((line, at) => (at === 0 ? line : `${line}${String(times[at - 1])}`));
  await see.times.fill(filled.join('\n'));
  await expect(see.answer).toContainText(/^Your result: (A difference|Cannot tell)/);
  expect(complaints).toEqual([]);
});

test('the reference experiment gives the reference’s numbers', async ({ page, complaints }) => {
  const reading = await open(page, result);
  await expect(reading.basis).toContainText('Example.');
  await reading.order.fill(goldenOrder);
  await expect(reading.answer).toContainText('No result yet');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await reading.times.fill(goldenTimes);
  await expect(reading.answer).toContainText(
    'A difference: 1.1% less time after a recovery run than after rest',
  );
  await expect(reading.basis).toContainText('1 time in 34 (38 of 1,296 orders)');
  await expect(reading.basis).not.toContainText('Example.');
  await expect(reading.caption).toContainText('0.2% to 2% less after a recovery run');
  await reading.fold(/numbers behind it/i).click();
  for (const number of [
    '38 of 1,296 orders (0.0293)',
    '1.08% less after a recovery run',
    '95.1%',
    '90.1%',
    '80.1%',
    '0.84%; the true one 0.59% to 1.42%',
  ]) {
    await expect(
      reading.box.locator('.behind-host .numbers').getByText(number).first(),
    ).toBeVisible();
  }
  await expect(reading.box.locator('.behind-host .could tbody tr').nth(1)).toHaveText(
    /1%.*in 100.*1\.\d times its size/,
  );
  // The times stay where they were typed.
  expect(asked).toEqual([]);
  expect(new URL(page.url()).search).toBe('');
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).toBe('{}');
  await reading.compare('Short or long run').check();
  await expect(reading.answer).toContainText(
    'after a short recovery run than after a long recovery run',
  );
  expect(complaints).toEqual([]);
});

test('slips, missed tests and a changed order each have their sentence, and nothing is lost', async ({
  page,
}) => {
  const reading = await open(page, `${result}?order=f3415`);
  await expect(reading.order).toHaveValue(goldenOrder);
  await reading.times.fill('24:34\n24:51');
  await expect(reading.basis).toContainText('2 of 16 times.');
  await reading.times.fill(goldenTimes);
  await expect(reading.answer).toContainText('A difference');

  await reading.times.fill(goldenTimes.replace('1505', 'ill'));
  await expect(reading.notice).toHaveText(
    'Line 3, “ill”, is not a time: write 24:34, or 1474 for seconds. The answer is still the one from before.',
  );
  await expect(reading.answer).toContainText('A difference');
  await expect(reading.times).toHaveValue(/ill/);

  await reading.times.fill(goldenTimes.replace('1480', '-'));
  await expect(reading.box.getByText('Set 2 does not count: a test is missing.')).toBeVisible();
  await reading.times.fill(goldenTimes.replace('1480', '-').replace('1477', ''));
  await expect(reading.answer).toContainText('Too few tests for a verdict');
  await expect(reading.basis).toContainText('a verdict takes 12');

  await reading.times.fill(goldenTimes);
  await reading.order.fill(goldenOrder.replace('ABBA', 'AABB'));
  await expect(reading.notice).toContainText('These differ. Which order was drawn?');
  await expect(reading.answer).toContainText('A difference');
  await reading.button(/the order in the link/i).click();
  await expect(reading.order).toHaveValue(goldenOrder);
  await expect(reading.notice).toHaveCount(0);
  await reading.order.fill(goldenOrder.replace('ABBA', 'AABB'));
  await reading.button(/the order you typed/i).click();
  await expect(page).toHaveURL(/order=f1415/);
  await expect(reading.times).toHaveValue(goldenTimes);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    reading.button(/save with the times/i).click(),
  ]);
  expect(await readFile(await download.path(), 'utf8')).toContain('24:58');
});

for (const address of [
  plan,
  `${plan}?effect=3&tests=20`,
  draw,
  `${draw}?order=f3415&hide=yes`,
  `${result}?order=f3415`,
]) {
  test(`nothing moves by itself at ${address}`, async ({ page }) => {
    await page.setViewportSize(phone);
    await open(page, address);
    await page.waitForLoadState('networkidle');
    expect(await whatMoved(page)).toEqual([]);
  });
}

test('axe finds nothing, in any state', async ({ page }) => {
  const see = await open(page, `${plan}?tests=7`);
  await openAllFolds(page);
  await see.repeats.fill('fast');
  expect(await axeFindings(page)).toEqual([]);
  const drawing = await open(page, `${draw}?order=f341&hide=yes`);
  await expect(drawing.button(/add to calendar/i)).toBeVisible();
  await openAllFolds(page);
  expect(await axeFindings(page)).toEqual([]);
  const reading = await open(page, `${result}?order=f3415`);
  await reading.times.fill(goldenTimes);
  await expect(reading.answer).toContainText('A difference');
  await openAllFolds(page);
  await reading.order.fill('ABBA ABBA');
  await expect(reading.notice).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
});

test('inside a text it is small, and leads on with the same numbers', async ({
  page,
  complaints,
}) => {
  for (const address of [
    './guidelines/experiment-to-find-your-formula/',
    './read/finding-your-own-formula/',
  ]) {
    for (const { screen, most } of [
      { screen: phone, most: 560 },
      { screen: { width: 1280, height: 800 }, most: 420 },
    ]) {
      await page.setViewportSize(screen);
      const see = await open(page, address);
      expect((await see.box.boundingBox())?.height, address).toBeLessThanOrEqual(most);
      await see.tests('16').check();
      await expect(see.answer).toContainText('16 tests would find a 2% difference 3 times in 10.');
      await expect(see.box.getByRole('link')).toHaveAttribute(
        'href',
        /what-could-i-see\/\?effect=2&scatter=2\.5&tests=16$/,
      );
    }
  }
  expect(complaints).toEqual([]);
});

test.describe('printed', () => {
  test.use({ viewport: sheet });

  test('the sheet has its days, what counts, its address and room for times', async ({ page }) => {
    const drawing = await open(page, `${draw}?order=f341&from=2026-12-01`);
    await expect(drawing.button(/print/i)).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(drawing.rows).toHaveCount(12);
    await expect(drawing.rows.first()).toContainText('Wed, Dec 2');
    await expect(
      drawing.box.getByText(/what counts: your time all-out.*order=f341/i),
    ).toBeVisible();
    await expect(drawing.rows.first().locator('.to-fill')).toBeVisible();
    await expect(drawing.box.getByRole('radio')).toHaveCount(0);
    await expect(drawing.box.getByRole('button')).toHaveCount(0);
    expect(await sidewaysScroll(page)).toBe(0);
    const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('tables and worked examples stand there, and no key', async ({ page }) => {
    await page.goto(plan);
    const see = partsOn(page);
    await expect(see.answer).toContainText('12 tests would find a 2% difference 1 time in 5.');
    await see.fold(/how often each is found/i).click();
    const row = see.box.getByRole('row').filter({ hasText: 'Repetitions' });
    await expect(row).toContainText('1%');
    await expect(see.box.getByRole('cell')).toHaveCount(3 * 4 * 3);
    await expect(see.box.getByRole('radio')).toHaveCount(0);
    await expect(see.box.getByRole('slider')).toHaveCount(0);
    await page.goto(draw);
    await expect(see.rows).toHaveCount(12);
    await expect(see.box.getByText(/draw by hand/i)).toBeVisible();
    await page.goto(result);
    await expect(see.answer).toContainText('A difference');
    await expect(see.box.locator('.could tbody tr')).toHaveCount(4);
    await see.fold(/numbers behind/i).click();
    await expect(see.box.getByText('38 of 1,296 orders (0.0293)')).toBeVisible();
  });
});
