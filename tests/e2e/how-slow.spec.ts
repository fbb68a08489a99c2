import type { Locator, Page } from '@playwright/test';
import { axeFindings } from './axe.ts';
import {
  expect,
  holdScripts,
  narrowest,
  openAllFolds,
  phone,
  refuse,
  setType,
  sheet,
  sidewaysScroll,
  test,
  waitForCalculator,
  whatMoved,
} from './fixtures.ts';

const address = './calculators/how-slow/';
const link = `${address}?race=10+km&show=pace&time=52%3A00&unit=km`;

/** The parts of the calculator, found the way a reader finds them. */
function howSlowOn(page: Page) {
  const box = page.getByRole('region', { name: 'How slow, how long calculator' });
  const radio = (group: RegExp) => (name: string) =>
    box.getByRole('group', { name: group }).getByRole('radio', { name, exact: true });
  const field = (name: string | RegExp) => box.getByRole('textbox', { name });
  return {
    box,
    show: radio(/^show/i),
    unit: radio(/^unit/i),
    race: radio(/recent race/i),
    other: field('Other race'),
    time: field('Race time'),
    goal: field('Marathon goal'),
    pace: field(/^pace i ran/i),
    maximum: field(/^maximum/i),
    threshold: field(/^threshold/i),
    beats: field(/^i ran at/i),
    week: field(/^usual week/i),
    longest: field(/^longest run/i),
    minutes: field('I ran for'),
    answer: box.getByRole('status').first(),
    settled: box.locator('.settled'),
    axis: box.locator('.axis'),
    bars: box.locator('.axis').getByRole('listitem'),
    issues: box.locator('.issue'),
    example: box.getByText(/^example\./i),
    rows: box.locator('.who-says').getByRole('listitem'),
    button: (name: string) => box.getByRole('button', { name }),
    card: box.getByRole('img', { name: /^(pace|heart rate|length)\. /i }),
    said: box.getByRole('status').last(),
    notice: box.locator('.notice'),
    runners: page.locator('#three-runners'),
  };
}

async function openHowSlow(page: Page, at = address) {
  await page.goto(at);
  await waitForCalculator(page);
  return howSlowOn(page);
}

/** Types as a reader does, and leaves the field. */
async function fillIn(field: Locator, text: string) {
  await field.fill(text);
  await field.press('Enter');
}

test.describe('at 320 px', () => {
  test.use({ viewport: narrowest, hasTouch: true });

  test('a runner types a race and a jog, and sees where it falls', async ({ page, complaints }) => {
    const slow = await openHowSlow(page);
    await expect(slow.example).toBeVisible();
    await expect(slow.bars).toHaveCount(3);

    await slow.time.tap();
    await fillIn(slow.time, '24:34');
    await expect(slow.example).toHaveCount(0);
    await expect(slow.settled).toContainText('For 5 km in 24:34.');
    await fillIn(slow.pace, '6:00');
    await expect(slow.answer).toContainText('6:00 per km: inside Jack Daniels’ range');
    await expect(slow.settled).toContainText('73% of your VDOT (39)');
    await fillIn(slow.goal, '3:55');
    await expect(slow.settled).toContainText('a 3:55:00 marathon');
    await expect(slow.bars).toHaveCount(5);
    expect(await sidewaysScroll(page)).toBe(0);

    await slow.show('Heart rate').tap();
    await expect(slow.example).toBeVisible();
    await fillIn(slow.maximum, '188');
    await fillIn(slow.beats, '135');
    await expect(slow.answer).toContainText('135 beats: inside');
    await slow.show('Length').tap();
    await fillIn(slow.longest, '15');
    await expect(slow.answer).toContainText('at most 16.5 km');
    expect(await sidewaysScroll(page)).toBe(0);
    // Nothing of it stands in the address.
    expect(new URL(page.url()).search).toBe('');
    expect(complaints).toEqual([]);
  });
});

test('everything typed is there after a reload, the unit too', async ({ page }) => {
  const slow = await openHowSlow(page);
  await fillIn(slow.time, '24:34');
  await slow.unit('mi').check();
  await expect(slow.answer).toContainText('per mile');
  await page.reload();
  await waitForCalculator(page);
  await expect(slow.unit('mi')).toBeChecked();
  await expect(slow.time).toHaveValue('24:34');
  await expect(slow.answer).toContainText('per mile');
  await expect(slow.settled).toContainText('For 5 km in 24:34.');

  await slow.button('Forget my numbers').click();
  await expect(slow.said).toContainText('Forgotten');
  await expect(slow.example).toBeVisible();
  await page.reload();
  await waitForCalculator(page);
  await expect(slow.time).toHaveValue('25:00');
  await expect(slow.unit('mi')).toBeChecked();
});

test('another unit leaves what was typed as it was meant', async ({ page }) => {
  const slow = await openHowSlow(page);
  await fillIn(slow.time, '24:34');
  await fillIn(slow.pace, '6:00');
  await slow.unit('mi').check();
  await expect(slow.pace).toHaveValue('6:00 /km');
  await expect(slow.answer).toContainText('9:39 per mile: inside Jack Daniels’ range');
  await slow.show('Length').check();
  await fillIn(slow.week, '30');
  await expect(slow.settled).toContainText('For 30 mi a week');
  await slow.unit('km').check();
  await expect(slow.week).toHaveValue('30 mi');
});

test('what cannot be gets a sentence beside its field, and the last answer stays', async ({
  page,
  complaints,
}) => {
  const slow = await openHowSlow(page);
  await fillIn(slow.time, '24:34');
  await expect(slow.settled).toContainText('For 5 km in 24:34.');
  const good = (await slow.answer.textContent()) ?? '';
  for (const bad of ['9:00', '0:00', '24:60', '24:5', 'abc', '-24:34', '99 h', '🏃']) {
    await fillIn(slow.time, bad);
    await expect(slow.issues, bad).toHaveCount(1);
    await expect(slow.time, bad).toHaveAttribute('aria-invalid', 'true');
    await expect(slow.time).toHaveAccessibleDescription((await slow.issues.textContent()) ?? '?');
    await expect(slow.answer).toHaveText(good);
    await expect(slow.settled).toContainText('Still for 5 km in 24:34.');
  }
  await fillIn(slow.pace, '12 km/h');
  await expect(slow.issues).toHaveCount(2);
  await fillIn(slow.pace, '');
  await fillIn(slow.time, '２４：３４');
  await expect(slow.issues).toHaveCount(0);
  await expect(slow.settled).toContainText('For 5 km in 24:34.');
  expect(complaints).toEqual([]);
});

test('another race asks for its time first', async ({ page }) => {
  const slow = await openHowSlow(page);
  // Without waiting for the answer, which may still load.
  await fillIn(slow.time, '24:34');
  await slow.race('Half').check();
  await expect(slow.issues).toHaveText(/Now type your time over the half marathon/);
  await expect(slow.settled).toContainText('Still for 5 km in 24:34.');
  await fillIn(slow.time, '1:52:03');
  await expect(slow.issues).toHaveCount(0);
  await expect(slow.settled).toContainText('For a half marathon in 1:52:03.');
  await slow.race('Other').check();
  await fillIn(slow.other, '10 miles');
  await fillIn(slow.time, '1:24:00');
  await expect(slow.settled).toContainText('10 miles in 1:24:00');
});

test('half-typed numbers are neither answered nor found fault with', async ({ page }) => {
  const slow = await openHowSlow(page);
  await slow.time.focus();
  await page.keyboard.type('24:3', { delay: 30 });
  await page.waitForTimeout(700);
  await expect(slow.issues).toHaveCount(0);
  await page.keyboard.type('4');
  // Without Enter or leaving the field.
  await expect(slow.settled).toContainText('For 5 km in 24:34.');
  await expect(slow.time).toBeFocused();
});

test('one polite announcement a change', async ({ page }) => {
  const slow = await openHowSlow(page);
  await fillIn(slow.time, '26:00');
  await expect(slow.settled).toContainText('26:00');
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    for (const region of document.querySelectorAll('#calculator [role=status], [aria-live]')) {
      new MutationObserver(() => said.push(region.textContent)).observe(region, {
        subtree: true,
        childList: true,
        characterData: true,
      });
    }
  });
  await slow.time.focus();
  await slow.time.selectText();
  await page.keyboard.type('24:34', { delay: 40 });
  await expect(slow.settled).toContainText('24:34');
  await slow.time.press('Tab');
  const said = await page.evaluate(() => Reflect.get(window, 'said') as string[]);
  expect(said).toHaveLength(1);
  expect(said[0]).toContain('No quicker than');
});

test('all of it works by keyboard', async ({ page }) => {
  const slow = await openHowSlow(page);
  await slow.show('Pace').focus();
  await page.keyboard.press('Tab');
  await expect(slow.unit('km')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(slow.race('5 km')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(slow.time).toBeFocused();
  await page.keyboard.type('24:34');
  await page.keyboard.press('Enter');
  await expect(slow.settled).toContainText('24:34');
  await page.keyboard.press('Tab');
  await expect(slow.goal).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(slow.pace).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(slow.box.getByRole('link', { name: 'Guideline 15' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(slow.button('Make a go-slow card')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(slow.card).toBeVisible();
});

test('rows say who, how far we saw it, and what they need', async ({ page }) => {
  const slow = await openHowSlow(page);
  await fillIn(slow.time, '40:00');
  await expect(slow.rows.filter({ hasText: 'Jack Daniels' })).toContainText('most people walk');
  const hansons = slow.rows.filter({ hasText: 'Hansons' });
  await expect(hansons).toContainText('Needs your marathon goal.');
  await expect(hansons).toContainText('How far seen: second-hand, 2015.');
  await hansons.getByRole('link').click();
  await expect(page).toHaveURL(/\/sources\/hansons-runslikeadog-2015\/$/);
});

test('a link holds races and distances, and never a heart rate', async ({ page, baseURL }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const slow = await openHowSlow(page);
  await slow.button('Copy a link with my race').click();
  await expect(slow.said).toContainText('type one above');
  await fillIn(slow.time, '24:34');
  await slow.show('Heart rate').check();
  await fillIn(slow.maximum, '188');
  await slow.button('Copy a link with my race').click();
  await expect(slow.said).toContainText('your heart rates stay here');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(
    new URL(`${address}?race=5+km&show=heart-rate&time=24%3A34&unit=km`, baseURL).href,
  );
});

test('a link that is opened fills the fields', async ({ page, complaints }) => {
  const slow = await openHowSlow(page, link);
  await expect(slow.race('10 km')).toBeChecked();
  await expect(slow.time).toHaveValue('52:00');
  await expect(slow.settled).toContainText('For 10 km in 52:00.');
  // Once the reader types, the address no longer says what stands there.
  await fillIn(slow.time, '51:00');
  await expect(page).toHaveURL(/how-slow\/$/);
  await expect(slow.settled).toContainText('51:00');

  const bad = await openHowSlow(page, `${address}?race=5+km&time=9:00&heart=190&week=40+km`);
  await expect(bad.notice).toContainText('“heart”');
  await bad.show('Length').check();
  await expect(bad.settled).toContainText('For 40 km a week');
  expect(complaints).toEqual([]);
});

test('a card is made, saved and printed on one sheet', async ({ page, complaints }) => {
  await page.setViewportSize(sheet);
  const slow = await openHowSlow(page);
  await fillIn(slow.time, '24:34');
  await slow.show('Heart rate').check();
  await fillIn(slow.maximum, '188');
  await slow.show('Length').check();
  await fillIn(slow.week, '50');
  await fillIn(slow.longest, '16');
  await slow.button('Make a go-slow card').click();
  await expect(slow.card).toHaveAccessibleName(
    /^Pace\. For 5 km in 24:34\..*Heart rate\..*Length\..*at most 17\.6 km/,
  );
  const download = page.waitForEvent('download');
  await slow.button('Save as a picture').click();
  expect((await download).suggestedFilename()).toBe('go-slow-card.png');
  await expect(slow.said).toHaveText('Picture saved.');

  await page.emulateMedia({ media: 'print' });
  await expect(slow.card).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(0);
  await expect(slow.answer).toBeHidden();
  await expect(slow.box.getByRole('button')).toHaveCount(0);
  const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  expect(complaints).toEqual([]);
});

test('printed without a card it is the answer and who says so, on one sheet', async ({ page }) => {
  await page.setViewportSize(sheet);
  const slow = await openHowSlow(page);
  await fillIn(slow.time, '24:34');
  await page.emulateMedia({ media: 'print' });
  await expect(slow.answer).toBeVisible();
  await expect(slow.axis).toBeVisible();
  await expect(slow.rows.first()).toBeVisible();
  await expect(slow.time).toBeHidden();
  const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

test('nothing typed is sent anywhere', async ({ page, baseURL }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
  const slow = await openHowSlow(page);
  await fillIn(slow.time, '24:34');
  await slow.show('Heart rate').check();
  await fillIn(slow.maximum, '187');
  await slow.button('Make a go-slow card').click();
  await expect(slow.card).toBeVisible();
  const { origin } = new URL(baseURL ?? '');
  expect(asked.filter((url) => new URL(url).origin !== origin)).toEqual([]);
  expect(asked.filter((url) => /24(:|%3A)34|187/.test(url))).toEqual([]);
});

test('what is typed before the script wakes counts', async ({ page }) => {
  const wake = await holdScripts(page);
  await page.goto(address, { waitUntil: 'commit' });
  const slow = howSlowOn(page);
  await slow.time.fill('24:34');
  await wake();
  await expect(slow.settled).toContainText('For 5 km in 24:34.');
});

test('a button pressed before what is below wakes is heard', async ({ page }) => {
  const slow = await openHowSlow(page);
  await slow.button('Make a go-slow card').click();
  await expect(slow.card).toBeVisible();
});

test('where nothing can be kept, the page says so and answers', async ({ page }) => {
  await refuse(page, 'storage');
  const slow = await openHowSlow(page);
  await fillIn(slow.time, '24:34');
  await expect(slow.notice).toContainText('keeps nothing');
  await expect(slow.settled).toContainText('24:34');
});

const small = { width: 360, height: 640 };
const screens = [small, phone, { width: 768, height: 1024 }, { width: 1280, height: 800 }];

for (const screen of screens) {
  test(`at ${screen.width} x ${screen.height} the answer and its keys are one screen`, async ({
    page,
  }) => {
    await page.setViewportSize(screen);
    await setType(page, 'own');
    const slow = await openHowSlow(page);
    for (const shown of ['Pace', 'Heart rate', 'Length']) {
      await slow.show(shown).check();
      const inputs = slow.box.locator('input:not([type=radio])');
      for (const part of [slow.answer, slow.settled, slow.axis, ...(await inputs.all())]) {
        await expect(part).toBeVisible();
        const { y = NaN, height = NaN } = (await part.boundingBox()) ?? {};
        expect(y + height, shown).toBeLessThanOrEqual(screen.height);
      }
    }
  });
}

test('everything to touch is at least 44 px high', async ({ page }) => {
  await page.setViewportSize(phone);
  const slow = await openHowSlow(page);
  for (const shown of ['Pace', 'Heart rate', 'Length']) {
    await slow.show(shown).check();
    for (const control of await slow.box
      .locator('.segment, input:not([type=radio]), button')
      .all()) {
      const { width = 0, height = 0 } = (await control.boundingBox()) ?? {};
      expect(height).toBeGreaterThanOrEqual(43.9);
      expect(width).toBeGreaterThanOrEqual(43.9);
    }
  }
});

for (const at of [address, './read/how-slow-how-long/']) {
  test(`nothing moves by itself on ${at}`, async ({ page }) => {
    await page.setViewportSize(phone);
    const slow = await openHowSlow(page, at);
    await page.waitForTimeout(600);
    await slow.time.click();
    await slow.time.selectText();
    await page.keyboard.type('53:34', { delay: 60 });
    await expect(slow.settled).toContainText('53:34');
    await page.keyboard.press('Tab');
    await page.waitForTimeout(600);
    expect(await whatMoved(page)).toEqual([]);
  });
}

test('axe finds nothing, with a bad number, a placed run and a card', async ({ page }) => {
  const slow = await openHowSlow(page);
  await fillIn(slow.pace, '6:00');
  await fillIn(slow.goal, '9:99');
  await slow.button('Make a go-slow card').click();
  await expect(slow.card).toBeVisible();
  await openAllFolds(page);
  expect(await axeFindings(page)).toEqual([]);
});

for (const { at, shown } of [
  { at: './read/how-slow-how-long/', shown: 'Pace' },
  { at: './guidelines/as-long-and-fast-as-next-key-allows/', shown: 'Pace' },
  { at: './guidelines/never-too-proud-to-run-slowly/', shown: 'Pace' },
  { at: './guidelines/keep-it-shorter-than-your-longest/', shown: 'Length' },
]) {
  test(`inside ${at} it is small, shows ${shown} and knows the reader’s numbers`, async ({
    page,
    complaints,
  }) => {
    await page.setViewportSize(phone);
    const own = await openHowSlow(page);
    await fillIn(own.time, '24:34');
    const slow = await openHowSlow(page, at);
    await expect(slow.show(shown)).toBeChecked();
    await slow.show('Pace').check();
    await expect(slow.settled).toContainText('For 5 km in 24:34.');
    await fillIn(slow.pace, '6:00');
    await expect(slow.answer).toContainText('inside Jack Daniels’ range');
    expect((await slow.box.boundingBox())?.height).toBeLessThanOrEqual(860);
    expect(new URL(page.url()).search).toBe('');
    expect(complaints).toEqual([]);
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the example and three runners stand there, and no key', async ({ page }) => {
    await page.goto(address);
    const slow = howSlowOn(page);
    await expect(slow.answer).toContainText('No quicker than');
    await expect(slow.bars).toHaveCount(3);
    await expect(slow.rows.first()).toBeVisible();
    await expect(slow.box.getByRole('textbox')).toHaveCount(0);
    await expect(slow.box.getByRole('button')).toHaveCount(0);
    await slow.box.getByRole('link', { name: 'in a table' }).click();
    await slow.runners.locator('summary').click();
    const rows = slow.runners.getByRole('row');
    await expect(rows.first().getByRole('columnheader')).toHaveText([
      'Who says so',
      '5 km in 20:00',
      '5 km in 25:00',
      '5 km in 32:00',
    ]);
    await expect(rows.filter({ hasText: 'Pace: Joe Rubio' })).toContainText('or slower per km');
  });
});
