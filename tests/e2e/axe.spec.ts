import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, openAllFolds, pages, phone, test, waitForCalculator } from './fixtures.ts';

test.use({ viewport: phone, reducedMotion: 'reduce' });

/** Legacy mode spares a second window for each run; it matters only with frames, and there are none. */
const axeOn = (page: Page) => new AxeBuilder({ page }).setLegacyMode();

async function findings(axe: AxeBuilder): Promise<string[]> {
  const { violations, passes } = await axe.analyze();
  expect(passes.length, 'axe looked at something').toBeGreaterThan(0);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`);
}

/** Pages in the same folder are of one kind; what differs among them is words. */
const kindOf = (address: string) => address.replace(/[^/]+\/?$/, '');
const isFirstOfKind = (address: string, at: number) =>
  pages.findIndex((other) => kindOf(other) === kindOf(address)) === at;
/** Colors are the same on all pages of a kind, but these are the ones that readers come for. */
const isMainKind = (address: string) =>
  /^\.\/((guidelines|read|week)\/.*)?$/.test(address) || kindOf(address) === './';

for (const [at, address] of pages.entries()) {
  const isInBoth = isMainKind(address) || isFirstOfKind(address, at);
  test(`axe finds nothing on ${address} in ${isInBoth ? 'either color scheme' : 'light'}`, async ({
    page,
  }) => {
    // Axe takes long over a page with a table of every situation.
    test.slow();
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(address);
    if ((await page.locator('[data-island]').count()) > 0) await waitForCalculator(page);
    await openAllFolds(page);
    const everything = axeOn(page).options({
      rules: { 'target-size': { enabled: true } },
      resultTypes: ['violations'],
    });
    expect.soft(await findings(everything), 'light').toEqual([]);

    if (!isInBoth) return;
    await page.emulateMedia({ colorScheme: 'dark' });
    // The other rules do not look at colors, so they cannot find anything new.
    const colors = axeOn(page).withRules(['color-contrast', 'link-in-text-block']);
    expect.soft(await findings(colors), 'dark').toEqual([]);
  });
}
