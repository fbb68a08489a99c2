import { describe, expect, it, vi } from 'vitest';
import { matches } from '../../../../src/components/proof/matches.ts';
import { answersCsv } from '../../../../src/lib/publish/data/answersData.ts';
import type { Source } from '../../../../src/contentModel.ts';
import { cslItem } from '../../../../src/lib/publish/data/sourcesData.ts';
import { allSituations, answerFor } from '../../../../src/rules/index.ts';

vi.mock('astro:content', () => ({ getCollection: vi.fn(), getEntry: vi.fn() }));

const source: Source = {
  id: 'x-2001',
  type: 'webpage',
  title: 'X',
  seen: 'fulltext',
  short: 'X 2001',
};

describe('cslItem', () => {
  it('leaves out what the record lacks', () => {
    expect(cslItem(source)).toEqual({
      id: 'x-2001',
      type: 'webpage',
      title: 'X',
      custom: { seen: 'fulltext', short: 'X 2001' },
    });
  });

  it('renames the rest as CSL does', () => {
    const all = {
      ...source,
      year: 2001,
      container: 'C',
      volume: '1',
      issue: '2',
      pages: '3-4',
      doi: '10.1000/x',
      isbn: '978',
      url: 'https://example.org/',
    };
    expect(cslItem(all)).toMatchObject({
      issued: { 'date-parts': [[2001]] },
      'container-title': 'C',
      volume: '1',
      issue: '2',
      page: '3-4',
      DOI: '10.1000/x',
      ISBN: '978',
      URL: 'https://example.org/',
    });
  });

  it.each([
    ['Fitzgerald, Matt', { family: 'Fitzgerald', given: 'Matt' }],
    ['Andersen, Jesper Løvind', { family: 'Andersen', given: 'Jesper Løvind' }],
    ['McRunner', { literal: 'McRunner' }],
    ['King, Martin Luther, Jr.', { literal: 'King, Martin Luther, Jr.' }],
  ])('reads the author %j', (author, name) => {
    expect(cslItem({ ...source, authors: [author] }).author).toEqual([name]);
  });
});

describe('answersCsv', () => {
  const lines = answersCsv((path) => `https://example.org${path}`).split('\r\n');

  it('has a line for each situation below its header, as many cells as names, a last line end', () => {
    expect(lines).toHaveLength(allSituations().length + 2);
    expect(lines.at(-1)).toBe('');
    const width = lines[0]?.split(',').length;
    for (const line of lines.slice(0, -1)) expect(line.split(',')).toHaveLength(width ?? 0);
  });

  it('has no cell that a spreadsheet would take for a formula', () => {
    for (const cell of lines.flatMap((line) => line.split(','))) {
      expect(cell).not.toMatch(/^[=+@]|^-./);
    }
  });

  it('says what the answer says', () => {
    const { exampleWeek } = answerFor({ runs: 6, key: 3, phase: 'build' });
    const days = exampleWeek.replaceAll('.', ',');
    expect(lines).toContain(
      `6,3,build,settled,2,1,1,2,,article,${days},https://example.org/week/6-runs/3-key/`,
    );
  });
});

describe('matches', () => {
  const row = { phase: 'build', runs: '6', status: 'settled' };
  it.each([
    [{}, true],
    [{ phase: '', runs: '', status: '' }, true],
    [{ phase: 'build', runs: '6' }, true],
    [{ phase: 'base', runs: '6' }, false],
    [{ runs: '16' }, false],
    [{ other: 'x' }, false],
  ])('%j: %s', (choice, isShown) => {
    expect(matches(row, choice)).toBe(isShown);
  });
});
