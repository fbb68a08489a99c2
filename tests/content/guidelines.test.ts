import { describe, expect, it } from 'vitest';
import { guidelines } from '../../src/rules/index.ts';
import { pagesIn, sources } from './pages.ts';

const pages = pagesIn('guidelines');
const sourceIds = new Set(sources.map(({ id }) => id));

describe('guidelines.ts and src/content/guidelines belong together', () => {
  it.each(pages)('$file has its entry', ({ id, file }) => {
    expect(
      guidelines.map((guideline) => guideline.id as string),
      `${file} has no entry: add a guideline with the id "${id}" to src/rules/guidelines/weekGuidelines.ts or careGuidelines.ts, or rename the file.`,
    ).toContain(id);
  });

  it.each(guidelines)('$id has its page', ({ id }) => {
    expect(
      pages.map((page) => page.id),
      `src/rules/guidelines/weekGuidelines.ts or careGuidelines.ts has "${id}" without a page: add src/content/guidelines/${id}.mdx.`,
    ).toContain(id);
  });

  it.each(guidelines)(
    '$id has the same versions in both, in the same order',
    ({ id, versions }) => {
      const page = pages.find((one) => one.id === id);
      expect(
        page?.data.versions?.map((version) => version.id),
        `src/content/guidelines/${id}.mdx lists other versions than its rows in src/rules/guidelines/weekGuidelines.ts or careGuidelines.ts: give both the same ids in the same order.`,
      ).toEqual(versions.map((version) => version.id));
    },
  );

  it.each(guidelines)('$id cites sources that exist in every version', ({ versions }) => {
    for (const version of versions) {
      for (const source of version.sources) {
        expect(
          sourceIds.has(source),
          `src/rules/guidelines/weekGuidelines.ts or careGuidelines.ts: version "${version.id}" names the source "${source}", which src/content/sources.json does not have: add it there or correct the id.`,
        ).toBe(true);
      }
    }
  });

  it('gives each bib number once, counting from 1', () => {
    expect(
      guidelines.map(({ bib }) => bib),
      'src/rules/guidelines/weekGuidelines.ts or careGuidelines.ts: bib numbers stand in order from 1 and never change; give a new guideline the next one.',
    ).toEqual(guidelines.map((_, at) => at + 1));
  });
});
