import { describe, expect, it } from 'vitest';
import { guidelines } from '../../src/rules/index.ts';
import { forEvery, itsFile, itsId } from '../forEvery.ts';
import { pagesIn, sources } from './pages.ts';

const pages = pagesIn('guidelines');
const sourceIds = new Set(sources.map(({ id }) => id));

describe('guidelines.ts and src/content/guidelines belong together', () => {
  it('every page has its entry', () => {
    forEvery(pages, itsFile, ({ id, file }) => {
      expect(
        guidelines.map((guideline) => guideline.id as string),
        `${file} has no entry: add a guideline with the id "${id}" to src/rules/guidelines, or rename the file.`,
      ).toContain(id);
    });
  });

  it('every entry has its page', () => {
    forEvery(guidelines, itsId, ({ id }) => {
      expect(
        pages.map((page) => page.id),
        `src/rules/guidelines has "${id}" without a page: add src/content/guidelines/${id}.mdx.`,
      ).toContain(id);
    });
  });

  it('versions are the same in both, in the same order', () => {
    forEvery(guidelines, itsId, ({ id, versions }) => {
      const page = pages.find((one) => one.id === id);
      expect(
        page?.data.versions?.map((version) => version.id),
        `src/content/guidelines/${id}.mdx lists other versions than src/rules/guidelines: give both the same ids in the same order.`,
      ).toEqual(versions.map((version) => version.id));
    });
  });

  it('versions cite sources that exist', () => {
    forEvery(guidelines, itsId, ({ versions }) => {
      for (const version of versions) {
        for (const source of version.sources) {
          expect(
            sourceIds.has(source),
            `src/rules/guidelines: version "${version.id}" names the source "${source}", which src/content/sources.json does not have: add it there or correct the id.`,
          ).toBe(true);
        }
      }
    });
  });

  it('gives each bib number once, counting from 1', () => {
    expect(
      guidelines.map(({ bib }) => bib),
      'src/rules/guidelines: bib numbers stand in order from 1 and never change; give a new guideline the next one.',
    ).toEqual(guidelines.map((_, at) => at + 1));
  });
});
