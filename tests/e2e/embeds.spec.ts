import { expect, pages, test } from './fixtures.ts';
import { closeForeignPages, foreignPage, onForeignPage } from './foreignPage.ts';

/** All are of one template: every sixth stands for all. The calculator has tests of its own. */
const embeds = pages
  .filter((address) => /^\.\/embed\/(guidelines|claims)\/.+/.test(address))
  .filter((_, at) => at % 6 === 0);

/** Of the frame's page, above and below. */
const borders = 2;

test.afterEach(closeForeignPages);

interface EmbedData {
  html: string;
  url: string;
  card: string;
  statement: string;
  badges: { saidBy: string; studies: string };
}

async function codeOf(address: string, site: string, get: (url: string) => Promise<unknown>) {
  const data = (await get(new URL(address.replace(/\/$/, '.json'), site).href)) as EmbedData;
  return { ...data, html: onForeignPage(data.html, site) };
}

for (const width of [280, 320]) {
  test.describe(`on a foreign page of ${String(width)} px without script`, () => {
    test.use({ javaScriptEnabled: false, viewport: { width, height: 700 } });

    test('every embed shows statement, badges and way back in its frame', async ({
      page,
      request,
      baseURL,
    }) => {
      test.slow();
      const get = async (url: string) => (await request.get(url)).json() as Promise<unknown>;
      for (const address of embeds) {
        const { html, statement, badges, url } = await codeOf(address, baseURL ?? '', get);
        await page.goto(await foreignPage(html));
        const frame = page.frameLocator('iframe');
        await expect(frame.getByRole('heading', { level: 1 })).toHaveText(statement);
        await expect(frame.getByRole('definition').first()).toHaveText(badges.saidBy);
        await expect(frame.getByRole('definition').last()).toHaveText(badges.studies);
        // As it is read and copied: `Said by: in the article`.
        await expect(frame.locator('dl')).toContainText(`said by: ${badges.saidBy}`, {
          ignoreCase: true,
        });
        const back = frame.getByRole('link', { name: /who says so/ });
        await expect(back).toHaveAttribute('href', url);
        const height = await page.locator('iframe').evaluate((one) => one.clientHeight);
        const box = await frame.locator('main').boundingBox();
        const room = height - (box?.height ?? Infinity) - borders;
        expect(room, `${address} is cut off: see frameHeight.`).toBeGreaterThanOrEqual(0);
        expect(room, `${address} leaves too much room: see frameHeight.`).toBeLessThan(150);
        const wide = await frame.locator('html').evaluate((one) => one.scrollWidth);
        expect(wide, `${address} scrolls sideways.`).toBeLessThanOrEqual(width);
      }
    });
  });
}

test('an embed tells its height to a page that listens', async ({ page, baseURL }) => {
  const src = new URL('./embed/claims/clears-lactic-acid/', baseURL).href;
  await page.goto(
    await foreignPage(
      `<script>addEventListener('message', (event) => { const told = JSON.parse(event.data); if (told.context === 'iframe.resize') document.querySelector('iframe').height = told.height; })</script><iframe src="${src}" width="100%" height="50" frameborder="0"></iframe>`,
    ),
  );
  const main = page.frameLocator('iframe').locator('main');
  const needed = async () => (await main.boundingBox())?.height;
  await expect
    .poll(async () => page.locator('iframe').evaluate((one) => Number(one.getAttribute('height'))))
    .toBeGreaterThan(100);
  const height = await page.locator('iframe').evaluate((one) => one.clientHeight);
  expect(height).toBe(Math.round((await needed()) ?? 0) + borders);
});

for (const theme of ['light', 'dark'] as const) {
  test(`an embed is ${theme} where the page around it asks for that`, async ({ page, baseURL }) => {
    await page.emulateMedia({ colorScheme: theme === 'light' ? 'dark' : 'light' });
    const src = new URL(`./embed/claims/clears-lactic-acid/?theme=${theme}`, baseURL).href;
    await page.goto(await foreignPage(`<iframe src="${src}" width="320" height="300"></iframe>`));
    await expect(page.frameLocator('iframe').locator('html')).toHaveCSS(
      'background-color',
      theme === 'light' ? 'rgb(255, 255, 255)' : 'rgb(28, 31, 35)',
    );
  });
}

for (const address of ['./', './guidelines/base-phase-skip/', './embed/', './404.html']) {
  test(`${address} refuses to be framed`, async ({ page, baseURL }) => {
    const src = new URL(address, baseURL).href;
    await page.goto(await foreignPage(`<iframe src="${src}" width="320" height="400"></iframe>`));
    await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toHaveCount(0);
    expect(page.frames().map((frame) => frame.url())).not.toContain(src);
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the picture fits its frame and follows the ${colorScheme} scheme`, async ({
    page,
    complaints,
  }) => {
    await page.emulateMedia({ colorScheme });
    for (const address of embeds) {
      await page.goto(address.replace(/\/$/, '.svg'));
      const inside = await page.evaluate(() => {
        const card = document.querySelector('.card')?.getBoundingClientRect();
        return [...document.querySelectorAll('text')].every((one) => {
          const box = one.getBoundingClientRect();
          return card && box.right <= card.right - 8 && box.bottom <= card.bottom;
        });
      });
      expect(inside, `${address}: words leave the card: see src/lib/wrapText.ts.`).toBe(true);
      const paper = await page.locator('.card').evaluate((one) => getComputedStyle(one).fill);
      expect(paper).toBe(colorScheme === 'light' ? 'rgb(255, 255, 255)' : 'rgb(28, 31, 35)');
    }
    // A picture opened by itself asks for an icon that there is not.
    expect(complaints.filter((one) => !one.includes('404'))).toEqual([]);
  });
}

test('the feed is well-formed XML that names each page', async ({ page, request }) => {
  const response = await request.get('./changes/feed.xml');
  expect(response.headers()['content-type']).toMatch(/xml/);
  await page.goto('./changes/');
  const links = await page.evaluate(
    (text) => {
      const xml = new DOMParser().parseFromString(text, 'application/xml');
      if (xml.querySelector('parsererror')) return [];
      return [...xml.querySelectorAll('item > link')].map((link) => link.textContent);
    },
    await response.text(),
  );
  const shown = await page.locator('main li a').count();
  expect(links).toHaveLength(shown);
  expect(new Set(links).size).toBe(shown);
});
