import { expect, it } from 'vitest';
import { forEvery, itsId } from '../forEvery.ts';
import { findings, sources } from './pages.ts';
import type { Source } from './pages.ts';

/** Parts of the hosts of copies: cite the original, or no address at all. */
const copies = ['scribd', 'vdoc.pub', 'docplayer', 'terence0023', 'runonearth'];
const file = 'src/content/sources.json';

it('every id is in kebab-case', () => {
  forEvery(sources, itsId, ({ id }) => {
    expect(id, `${file}: the id "${id}" is not kebab-case: use a-z, 0-9 and hyphens.`).toMatch(
      /^[a-z0-9]+(-[a-z0-9]+)*$/,
    );
  });
});

it('every DOI is well formed', () => {
  forEvery(
    sources.filter(({ doi }) => doi !== undefined),
    itsId,
    ({ id, doi }) => {
      expect(
        doi,
        `${file}: the doi "${doi ?? ''}" of "${id}" is not well formed: write it from "10." on, without address or spaces.`,
      ).toMatch(/^10\.\d{4,9}\/[^\s?#]*[^\s.,;]$/);
    },
  );
});

it('every url is on the web, and of the original', () => {
  forEvery(
    sources.filter(({ url }) => url !== undefined),
    itsId,
    ({ id, url = '' }) => {
      const address = URL.parse(url);
      expect(
        address?.protocol,
        `${file}: the url "${url}" of "${id}" is no web address: begin it with https:// or http://.`,
      ).toMatch(/^https?:$/);
      for (const copy of copies) {
        expect(
          address?.hostname,
          `${file}: the url of "${id}" leads to a copy (${copy}): link the original or leave the url out.`,
        ).not.toContain(copy);
      }
    },
  );
});

/** What a record of each type has to have or to name as missing, and what it is called there. */
const needed: Record<Source['type'], Partial<Record<keyof Source, string>>> = {
  'article-journal': {
    ...{ authors: 'authors', year: 'year', container: 'journal' },
    ...{ volume: 'volume', pages: 'pages' },
  },
  webpage: { authors: 'authors', year: 'year' },
  book: { authors: 'authors', year: 'year', container: 'publisher' },
  chapter: { authors: 'authors', year: 'year', container: 'book', pages: 'pages' },
};

it.each(sources)('$id names every field that it lacks, and no other', (source) => {
  const lacking = Object.entries(needed[source.type]).filter(
    ([field]) => source[field as keyof Source] === undefined,
  );
  expect(
    source.missing ?? [],
    `${file}: "missing" of "${source.id}" does not name what the record lacks: write it anew.`,
  ).toEqual(lacking.map(([, called]) => called));
});

it.each(['id', 'short'] as const)('no two sources share %s', (field) => {
  const all = sources.map((source) => source[field]);
  const twice = all.filter((value, at) => all.indexOf(value) !== at);
  expect(twice, `${file} uses the same ${field} twice: change one of each pair.`).toEqual([]);
});

it('registers figures only for sources that exist', () => {
  const ids = new Set(sources.map(({ id }) => id));
  for (const { ref, sources: cited, figures } of findings) {
    for (const id of [...cited, ...Object.keys(figures)]) {
      expect(
        ids.has(id),
        `src/content/findings.json: finding ${ref} names the source "${id}", which ${file} does not have: correct the id.`,
      ).toBe(true);
    }
  }
});
