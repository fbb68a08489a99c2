import { expect, openCalculator, test, waitForCalculator } from './fixtures.ts';

const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const answer = '3 key workouts, 2 recovery runs, 1 easy run, 1 rest day';

for (const width of [320, 1280]) {
  test.describe(`at ${String(width)} px`, () => {
    test.use({ viewport: { width, height: 800 } });

    test('a reader learns what a recovery run is and works out six runs a week', async ({
      page,
    }) => {
      const week = await openCalculator(page, './');
      await expect(page.getByRole('heading', { level: 1 })).toContainText('tired legs');
      await expect(
        page.getByText('None at three runs a week, one at five, two at six.'),
      ).toBeInViewport();
      await expect(week.example).toBeVisible();

      await week.runs.option(6).check();
      await week.key.option(3).check();
      await expect(week.answer).toContainText(answer);
      await expect(week.settled).toHaveText(
        'With 6 runs: 2 recovery runs, says the starting article.',
      );
      await expect(week.example).toHaveCount(0);

      const items = week.strip.getByRole('listitem');
      await expect(items).toHaveText(days.map((day) => new RegExp(`^${day}: `)));
      await expect(items.filter({ hasText: 'key workout' })).toHaveCount(3);
      await expect(items.filter({ hasText: 'recovery run, on tired legs' })).toHaveCount(2);
      await expect(items.filter({ hasText: ': rest' })).toHaveCount(1);

      const links = await week.reasons.evaluateAll((found) =>
        found.map((link) => (link as HTMLAnchorElement).pathname),
      );
      expect(links.length).toBeGreaterThan(2);
      for (const link of links) expect(link).toMatch(/\/guidelines\/[a-z0-9-]+\/$/);

      await week.reasons.filter({ hasText: /^5$/ }).click();
      await expect(page).toHaveURL(/\/guidelines\/six-runs-two-recovery\/$/);
      await expect(page.getByRole('heading', { level: 1 })).toContainText(/six/i);
    });

    test('the address keeps the choice over reload, another page and Back', async ({ page }) => {
      const week = await openCalculator(page, './');
      await week.runs.option(6).check();
      // The example's three are only assumed; said, they are in the address as well.
      await expect(page).toHaveURL(/\/\?phase=build&runs=6&v=1\.2$/);
      await week.key.option(2).check();
      await week.key.option(3).check();
      const address = /\/\?key=3&phase=build&runs=6&v=1\.2$/;
      await expect(page).toHaveURL(address);

      await page.reload();
      await waitForCalculator(page);
      await expect(week.answer).toContainText(answer);
      await expect(week.runs.option(6)).toBeChecked();
      await expect(week.example).toHaveCount(0);

      await page
        .getByRole('navigation', { name: 'Main' })
        .getByRole('link', { name: 'Read' })
        .click();
      await expect(page).toHaveURL(/\/read\/$/);
      await page.goBack();
      await waitForCalculator(page);
      await expect(page).toHaveURL(address);
      await expect(week.answer).toContainText(answer);
      await expect(week.runs.option(6)).toBeChecked();
      await expect(week.key.option(3)).toBeChecked();
      await expect(week.example).toHaveCount(0);
    });
  });
}
