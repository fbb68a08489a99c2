import { describe, expect, it } from 'vitest';
import { findings, sources } from './pages.ts';

/** Hosts of copies: cite the original, or no address at all. */
const copies = ['scribd.com', 'vdoc.pub', 'docplayer.net', 'terence0023', 'runonearth'];
const file = 'src/content/sources.json';

describe.each(sources)('source $id', ({ id, doi, url }) => {
  it('has an id in kebab-case', () => {
    expect(id, `${file}: the id "${id}" is not kebab-case: use a-z, 0-9 and hyphens.`).toMatch(
      /^[a-z0-9]+(-[a-z0-9]+)*$/,
    );
  });

  it.runIf(doi !== undefined)('has a well-formed DOI', () => {
    expect(
      doi,
      `${file}: the doi "${doi ?? ''}" of "${id}" is not well formed: write it from "10." on, without address or spaces.`,
    ).toMatch(/^10\.\d{4,9}\/[^\s?#]*[^\s.,;]$/);
  });

  it.runIf(url !== undefined)('has an address on the web, and not that of a copy', () => {
    const host = URL.parse(url ?? '');
    expect(
      host?.protocol,
      `${file}: the url "${url ?? ''}" of "${id}" is no web address: begin it with https:// or http://.`,
    ).toMatch(/^https?:$/);
    for (const copy of copies) {
      expect(
        host?.hostname,
        `${file}: the url of "${id}" leads to a copy (${copy}): link the original or leave the url out.`,
      ).not.toContain(copy.replace(/\.\w+$/, ''));
    }
  });
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
