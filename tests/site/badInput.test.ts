import { describe, expect, it } from 'vitest';
import { buildCopy } from './copyOfProject.ts';

const guideline = 'src/content/guidelines/base-phase-skip.mdx';
const article = 'src/content/articles/what-a-recovery-run-is.mdx';

describe.concurrent('bad input stops the build with a sentence that names page and fix', () => {
  it.each([
    {
      what: 'an unknown guideline',
      change: { file: guideline, from: '<Guideline id="', to: '<Guideline id="no-such-rule-' },
      page: '/guidelines/base-phase-skip/',
      fix: /There is no guideline "no-such-rule-.*" *\. Use one that stands in src\/rules\/guidelines/,
    },
    {
      what: 'a source that does not exist',
      change: { file: guideline, from: '<Cite id="', to: '<Cite id="no-such-source-' },
      page: '/guidelines/base-phase-skip/',
      fix: /There is no source "no-such-source-.*", cited on .*\. Use an id from src\/content\/sources\.json/,
    },
    {
      what: 'a calculator set to 99 runs',
      change: { file: article, from: '<WeekCalculator runs={5}', to: '<WeekCalculator runs={99}' },
      page: '/read/what-a-recovery-run-is/',
      fix: /runs is out-of-range\. Give runs 0 to 14/,
    },
  ])(
    '$what',
    async ({ what, change, page, fix }) => {
      const built = await buildCopy([change]);
      built.remove();
      expect(built.ok, `${what} in ${change.file} did not stop the build.`).toBe(false);
      const lines = built.output.split('\n').filter((line) => fix.test(line));
      expect(
        lines.some((line) => line.includes(page)),
        `The build's output names no page and fix for ${what}:\n${built.output.slice(-2000)}`,
      ).toBe(true);
    },
    240_000,
  );
});
