import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bibtex, ris } from '../../../../src/lib/publish/citations/citationFormats.ts';
import type { Citable } from '../../../../src/lib/publish/citations/citationFormats.ts';
import { forEvery, itsId } from '../../../forEvery.ts';
import { parseBibtex, parseRis } from './citationParsers.ts';

const file = join(import.meta.dirname, '../../../../src/content/sources.json');
const sources = JSON.parse(readFileSync(file, 'utf8')) as Citable[];

const bare: Citable = { id: 'x-2001', type: 'webpage', title: 'X' };

describe('every source', () => {
  it('comes back from BibTeX as it went in', () => {
    forEvery(sources, itsId, (source) => {
      const { id, fields } = parseBibtex(bibtex(source));
      const container = { webpage: 'howpublished', book: 'publisher', chapter: 'booktitle' };
      const inContainer =
        source.type === 'article-journal' ? fields.journal : fields[container[source.type]];
      expect(id).toBe(source.id);
      expect({
        title: fields.title,
        container: inContainer,
        year: fields.year,
        volume: fields.volume,
        issue: fields.number,
        pages: fields.pages?.replace('--', '-'),
        doi: fields.doi,
        isbn: fields.isbn,
        url: fields.url,
      }).toEqual({
        title: source.title,
        container: source.container,
        year: source.year?.toString(),
        volume: source.volume,
        issue: source.issue,
        pages: source.pages,
        doi: source.doi,
        isbn: source.isbn,
        url: source.url,
      });
      const names = fields.author?.split(' and ') ?? [];
      expect(names).toHaveLength((source.authors?.length ?? 0) + (source.etAl ? 1 : 0));
    });
  });

  it('comes back from RIS as it went in', () => {
    forEvery(sources, itsId, (source) => {
      const tags = parseRis(ris(source));
      expect(tags.get('AU')).toEqual(source.authors);
      expect(tags.get('TI')).toEqual([source.title]);
      expect(tags.get('PY')?.[0]).toBe(source.year?.toString());
      expect(tags.get(source.type === 'book' ? 'PB' : 'T2')?.[0]).toBe(source.container);
      expect([tags.get('SP')?.[0], tags.get('EP')?.[0]].filter(Boolean).join('-')).toBe(
        source.pages ?? '',
      );
      expect(tags.get('DO')?.[0]).toBe(source.doi);
      expect(tags.get('UR')?.[0]).toBe(source.url);
    });
  });
});

describe('bibtex', () => {
  it('leaves out what the record lacks, and says so above the entry', () => {
    expect(bibtex({ ...bare, missing: ['authors', 'year'] })).toBe(
      '% Not known to us: authors, year.\n@misc{x-2001,\n  title = {{X}},\n}\n',
    );
  });

  it.each([
    ['Fitzgerald, Matt', 'Fitzgerald, Matt'],
    ['Ortiz, Robert O., Jr', 'Ortiz, Jr, Robert O.'],
    ['McRunner', '{McRunner}'],
    ['Chapman & Hall', '{Chapman \\& Hall}'],
  ])('writes the author %j as %j', (author, written) => {
    expect(bibtex({ ...bare, authors: [author] })).toContain(`author = {${written}},`);
  });

  it('says that there were more authors than we saw', () => {
    const entry = bibtex({ ...bare, authors: ['A, B'], etAl: true });
    expect(entry).toContain('author = {A, B and others}');
    expect(entry).toMatch(/^% Only the first author was seen\.\n/);
  });

  it('keeps every sign of TeX from acting', () => {
    const title = 'a & b % c $ d # e _ f { g } h ~ i ^ j \\ k\nl';
    expect(parseBibtex(bibtex({ ...bare, title })).fields.title).toBe(title.replace('\n', ' '));
  });

  it('keeps a brace in an address from ending the field', () => {
    const { fields } = parseBibtex(bibtex({ ...bare, url: 'https://example.org/{x}' }));
    expect(fields.url).toBe('https://example.org/%7Bx%7D');
  });
});

describe('ris', () => {
  it('begins with the type, ends with ER and a blank line, in CR LF', () => {
    expect(ris(bare)).toBe('TY  - ELEC\r\nID  - x-2001\r\nTI  - X\r\nER  - \r\n\r\n');
  });

  it('cannot be made to hold a second record', () => {
    const title = 'X\r\nER  - \r\nTY  - BOOK';
    expect(parseRis(ris({ ...bare, title })).get('TI')).toEqual(['X ER - TY - BOOK']);
  });
});
