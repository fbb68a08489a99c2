import { calculatorOn, expect, openCalculator, test, waitForCalculator } from './fixtures.ts';

interface Case {
  readonly search: string;
  /** What the address is in the end. */
  readonly kept: string;
  readonly numbers: string;
  /** What the page says it left out; nothing where nothing was. */
  readonly says?: RegExp;
}

const example = '6 runs, 3 key workouts';

const cases: Record<string, Case> = {
  'nothing after the question mark': { search: '?', kept: '?', numbers: example },
  'a run count and nothing else': {
    search: '?runs=5',
    kept: '?runs=5',
    numbers: '5 runs, 3 key workouts',
  },
  'an empty run count': { search: '?runs=', kept: '', numbers: example, says: /runs/ },
  'a name we do not use': { search: '?pace=430', kept: '', numbers: example, says: /“pace”/ },
  'a name of ours in capitals': { search: '?RUNS=4', kept: '', numbers: example, says: /“RUNS”/ },
  'a name said twice': {
    search: '?runs=5&runs=7',
    kept: '?phase=build&runs=5&v=1.1',
    numbers: '5 runs, 3 key workouts',
    says: /a second “runs”/,
  },
  'more runs than we answer for': {
    search: '?runs=15',
    kept: '',
    numbers: example,
    says: /runs “15” \(it goes from 0 to 14\)/,
  },
  'a huge number': {
    search: `?runs=${'9'.repeat(30)}`,
    kept: '',
    numbers: example,
    says: /runs “9{24}…”/,
  },
  'a negative number': { search: '?runs=-3', kept: '', numbers: example, says: /runs “-3”/ },
  'a fraction': { search: '?runs=5.5', kept: '', numbers: example, says: /runs “5\.5”/ },
  'a number in another notation': { search: '?runs=1e1', kept: '', numbers: example, says: /1e1/ },
  'a number with a zero before it': {
    search: '?runs=05&key=03',
    kept: '?runs=05&key=03',
    numbers: '5 runs, 3 key workouts',
  },
  'a number with spaces': {
    search: '?runs=+5+',
    kept: '?runs=+5+',
    numbers: '5 runs, 3 key workouts',
  },
  letters: { search: '?runs=six', kept: '', numbers: example, says: /runs “six”/ },
  emoji: { search: '?runs=🏃&key=💥', kept: '', numbers: example, says: /“🏃”.*“💥”/ },
  'too many key workouts for a week': {
    search: '?runs=6&key=9',
    kept: '?phase=build&runs=6&v=1.2',
    numbers: example,
    says: /key workouts “9” \(it goes from 0 to 7\)/,
  },
  'more key workouts than runs': {
    search: '?runs=2&key=3',
    kept: '?phase=build&runs=2&v=1.0',
    numbers: '2 runs, 2 key workouts',
    says: /key workouts “3” \(there are only 2 runs\)/,
  },
  'more key workouts than the runs of the example': {
    search: '?key=7',
    kept: '',
    numbers: example,
    says: /key workouts “7”/,
  },
  'a phase we do not know': {
    search: '?runs=3&key=3&phase=peak',
    kept: '?key=3&phase=build&runs=3&v=1.0',
    numbers: '3 runs, 3 key workouts',
    says: /phase “peak” \(it is build or base\)/,
  },
  'a known phase in capitals': {
    search: '?phase=BASE',
    kept: '',
    numbers: example,
    says: /“BASE”/,
  },
  'a page in a value': {
    search: '?runs=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E',
    kept: '',
    numbers: example,
    says: /runs “<img src=x onerror/,
  },
  'a page in a name': {
    search: '?%3Cscript%3Ealert(1)%3C/script%3E=6',
    kept: '',
    numbers: example,
    says: /“<script>alert\(1\)/,
  },
  'a zero byte': { search: '?runs=%00', kept: '', numbers: example, says: /runs “/ },
  'half a letter': { search: '?runs=%E0%A4%A', kept: '', numbers: example, says: /runs “/ },
  'percent signs and nothing': {
    search: '?%%%&=&&=6',
    kept: '',
    numbers: example,
    says: /left out/,
  },
  'names that every object has': {
    search: '?runs=4&__proto__=1&constructor=2',
    kept: '?phase=build&runs=4&v=1.0',
    numbers: '4 runs, 3 key workouts',
    says: /“__proto__”.*“constructor”/,
  },
  'a very long value': {
    search: `?runs=${'x'.repeat(6000)}`,
    kept: '',
    numbers: example,
    says: /runs “x{24}…”/,
  },
  'very many names': {
    search: `?${Array.from({ length: 300 }, (_, at) => `n${String(at)}=1`).join('&')}`,
    kept: '',
    numbers: example,
    says: /“n0”/,
  },
  'everything wrong at once': {
    search: '?runs=x&key=y&phase=z&runs=1&w=0',
    kept: '',
    numbers: example,
    says: /(?=.*“x”)(?=.*“y”)(?=.*“z”)(?=.*“w”)(?=.*a second “runs”)/,
  },
};

test('any address gives an answer, and what was left out is said', async ({
  page,
  complaints,
  baseURL,
}) => {
  test.slow();
  for (const [name, { search, kept, numbers, says }] of Object.entries(cases)) {
    await test.step(`an address with ${name}`, async () => {
      const week = await openCalculator(page, `./week/${search}`);
      await expect(page, name).toHaveURL(new URL(`./week/${kept}`, baseURL).href);
      await expect(week.answer, name).toContainText(numbers);
      if (says) await expect(week.notice, name).toHaveText(says);
      else await expect(week.notice, name).toHaveCount(0);

      const [runs, key] = numbers.match(/\d+/g)?.map(Number) ?? [];
      await expect(week.runs.option(runs ?? NaN), name).toBeChecked();
      await expect(week.key.option(key ?? NaN), name).toBeChecked();
      await expect(week.box.getByRole('radio', { checked: true }), name).toHaveCount(3);
      expect(complaints, name).toEqual([]);
    });
  }
});

test('what was left out is still said once the page has loaded', async ({ page }) => {
  // The calculator wakes while the font is still under way, so the page is not yet loaded.
  const font = Promise.withResolvers<undefined>();
  await page.route('**/*.woff2', async (route) => {
    await font.promise;
    await route.continue();
  });
  await page.goto('./week/?runs=six', { waitUntil: 'commit' });
  await waitForCalculator(page);
  const { notice } = calculatorOn(page);
  await expect(notice).toBeVisible();
  expect(await page.evaluate(() => document.readyState)).toBe('interactive');
  font.resolve(undefined);
  await page.waitForLoadState('load');
  await page.evaluate(() => new Promise(requestAnimationFrame));
  await page.evaluate(() => new Promise(requestAnimationFrame));
  await expect(notice).toHaveText(/runs “six”/);
});

test('what was left out is no longer mentioned once the reader picks', async ({ page }) => {
  const week = await openCalculator(page, './week/?runs=six');
  await expect(week.notice).toBeVisible();
  await week.runs.option(4).check();
  await expect(week.notice).toHaveCount(0);
  await expect(page).toHaveURL(/\/week\/\?phase=build&runs=4&v=1\.0$/);
});

test('a place on the page survives the repair of the address', async ({ page }) => {
  await openCalculator(page, './week/?runs=six#calculator');
  await expect(page).toHaveURL(/\/week\/#calculator$/);
});

test('a missing address is answered with the page that helps', async ({ page }) => {
  for (const address of [
    './nothing/',
    './week/6-runs/9-key/',
    './guidelines/%E0%A4%A/',
    './%00',
    './..%2f..%2fetc',
  ]) {
    const response = await page.goto(address);
    expect(response?.status(), address).toBe(404);
    await expect(page.getByRole('heading', { level: 1 }), address).toHaveText(
      'This page is not here',
    );
    const main = page.getByRole('main');
    for (const name of ['Your week', 'The guidelines', 'What is a recovery run?']) {
      const href = await main.getByRole('link', { name }).getAttribute('href');
      const helpful = await page.request.get(href ?? '');
      expect(helpful.status()).toBe(200);
    }
    await main.getByRole('link', { name: 'Your week' }).click();
    await expect(calculatorOn(page).answer, address).toBeVisible();
  }
});
