import AxeBuilder from '@axe-core/playwright';
import { expect, openAllFolds, pages, phone, test, waitForCalculator } from './fixtures.ts';

test.use({ viewport: phone, reducedMotion: 'reduce' });

async function findings(axe: AxeBuilder): Promise<string[]> {
  const { violations, passes } = await axe.analyze();
  expect(passes.length, 'axe looked at something').toBeGreaterThan(0);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`);
}

for (const address of pages) {
  test(`axe finds nothing on ${address} in either color scheme`, async ({ page }) => {
    // Axe takes long over a page with a table of every situation.
    test.slow();
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(address);
    if ((await page.locator('[data-island]').count()) > 0) await waitForCalculator(page);
    await openAllFolds(page);
    const everything = new AxeBuilder({ page }).options({
      rules: { 'target-size': { enabled: true } },
    });
    expect.soft(await findings(everything), 'light').toEqual([]);

    await page.emulateMedia({ colorScheme: 'dark' });
    // The other rules do not look at colors, so they cannot find anything new.
    const colors = new AxeBuilder({ page }).withRules(['color-contrast', 'link-in-text-block']);
    expect.soft(await findings(colors), 'dark').toEqual([]);
  });
}
