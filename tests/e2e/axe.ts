import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import type { RunOptions } from 'axe-core';

/** The file to put into a page. */
export const axeScript = fileURLToPath(import.meta.resolve('axe-core/axe.min.js'));
const source = readFileSync(axeScript, 'utf8');

/** Looks at sizes too, which axe leaves out unless asked. */
const everything: RunOptions = { rules: { 'target-size': { enabled: true } } };
/** The other rules do not look at colors: a second look by them could find nothing new. */
const colors: RunOptions = { runOnly: ['color-contrast', 'link-in-text-block'] };

/**
 * What axe finds wrong with a page as it stands, in either color scheme; leaves it in the dark one.
 * Axe itself is called, because its wrapper would put it into the page again for each look.
 */
export async function axeFindings(page: Page, within = 'html'): Promise<string[]> {
  const isThere = await page.evaluate(() => 'axe' in window);
  if (!isThere) await page.evaluate(`${source};0`);
  const findings: string[] = [];
  for (const [colorScheme, options] of [
    ['light', everything],
    ['dark', colors],
  ] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const { looked, found } = await page.evaluate(
      async ({ within, options }) => {
        const { axe } = window as unknown as { axe: typeof import('axe-core') };
        const { passes, violations } = await axe.run(within, {
          ...options,
          resultTypes: ['violations'],
        });
        return {
          looked: passes.length,
          found: violations.map(
            ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`,
          ),
        };
      },
      { within, options },
    );
    if (looked === 0) findings.push(`axe looked at nothing in ${colorScheme}`);
    findings.push(...found.map((finding) => `${colorScheme}: ${finding}`));
  }
  return findings;
}
