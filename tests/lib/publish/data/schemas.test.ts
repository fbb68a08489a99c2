import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { answersData, answersSchema } from '../../../../src/lib/publish/data/answersData.ts';
import { guidelineRow, guidelinesSchema } from '../../../../src/lib/publish/data/guidelinesData.ts';
import { cslItem, sourcesSchema } from '../../../../src/lib/publish/data/sourcesData.ts';
import { guidelineById, rulesVersion } from '../../../../src/rules/index.ts';

const addressOf = (path: string) => path;
const words = { id: '', says: 'a', silent: 'b' };
const entry = {
  data: {
    ...{ title: 'T', statement: 'S', studies: 'none', studiesNote: 'N' },
    ...{ description: '', versions: [] },
    changes: [{ date: new Date('2026-01-31'), what: 'W' }],
  },
};

/** A row as each file has it; the schema must refuse it with any one part spoiled. */
const rowOf = {
  answers: answersData(addressOf).answers[0],
  guidelines: guidelineRow(
    {
      ...guidelineById('one-to-one-with-key-workouts'),
      versions: guidelineById('one-to-one-with-key-workouts').versions.map((version) => ({
        ...version,
        ...words,
        id: version.id,
      })),
      entry,
    } as never,
    addressOf,
  ),
  sources: cslItem({
    id: 'x-2001',
    type: 'article-journal',
    title: 'X',
    authors: ['A, B'],
    year: 2001,
    volume: '1',
    doi: '10.1000/x',
    url: 'https://example.org/',
    seen: 'fulltext',
    short: 'X 2001',
    missing: ['pages'],
  }),
};
const schemaOf = { answers: answersSchema, guidelines: guidelinesSchema, sources: sourcesSchema };

type Name = keyof typeof rowOf;
const fileOf = (name: Name, row: unknown) =>
  name === 'sources' ? [row] : { version: rulesVersion, [name]: [row] };

const spoiled: [file: Name, path: string, value: unknown, why: string][] = [
  ['answers', 'situation.runs', 15, 'more runs than we answer for'],
  ['answers', 'situation.key', 1.5, 'not whole'],
  ['answers', 'situation.phase', 'peak', 'no phase'],
  ['answers', 'url', 'week/', 'no address'],
  ['answers', 'status', 'fine', 'no status'],
  ['answers', 'counts.restDays', 8, 'more days than a week has'],
  ['answers', 'recovery.atMost', undefined, 'null is said, not left out'],
  ['answers', 'recovery.settledBy', 'us', 'no authority'],
  ['answers', 'reasons', [{ guideline: 'none', status: 'applies' }], 'no guideline'],
  ['answers', 'exampleWeek', 'K.R', 'two days'],
  ['guidelines', 'bib', 0, 'counted from one'],
  ['guidelines', 'group', 'others', 'no group'],
  ['guidelines', 'title', '', 'empty'],
  ['guidelines', 'title', 'x'.repeat(61), 'too long for a title'],
  ['guidelines', 'studies', 'many', 'no grade'],
  ['guidelines', 'versions', [], 'nobody says it'],
  ['guidelines', 'versions.0.sources', [], 'no source'],
  ['guidelines', 'versions.0.runs', { min: 1 }, 'no upper end, not even null'],
  ['guidelines', 'versions.0.extra', 1, 'a field of nobody'],
  ['guidelines', 'changes', [], 'never written'],
  ['guidelines', 'changes.0.date', '31.1.2026', 'no day'],
  ['sources', 'id', 'X 2001', 'not kebab-case'],
  ['sources', 'type', 'song', 'no type'],
  ['sources', 'DOI', 'doi:10.1000/x', 'an address of a DOI'],
  ['sources', 'URL', 'ftp://example.org/', 'not the web'],
  ['sources', 'author', [{ family: 'A' }], 'half a name'],
  ['sources', 'issued', { 'date-parts': [] }, 'no year'],
  ['sources', 'custom.seen', 'heard', 'no way of seeing'],
  ['sources', 'custom.missing', [], 'nothing is missing: left out'],
];

describe.each(Object.keys(rowOf) as Name[])('%s.schema.json', (name) => {
  const isValid = new Ajv2020().compile(schemaOf[name]);
  const plain = (content: unknown) => JSON.parse(JSON.stringify(content)) as unknown;

  it('takes a row as it is', () => {
    isValid(plain(fileOf(name, rowOf[name])));
    expect(isValid.errors).toBeNull();
  });

  it.each(spoiled.filter(([file]) => file === name))('%s refuses %s: %j (%s)', (_, path, value) => {
    const row = structuredClone(rowOf[name]) as Record<string, unknown>;
    const steps = path.split('.');
    const last = steps.pop() ?? '';
    const place = steps.reduce((at, step) => at[step] as Record<string, unknown>, row);
    place[last] = value;
    expect(isValid(plain(fileOf(name, row)))).toBe(false);
  });
});
