import { expect, it } from 'vitest';
import {
  apaLike,
  chicagoLike,
  mlaLike,
} from '../../../../src/lib/publish/citations/pageCitations.ts';

const page = {
  author: 'Tired Legs',
  title: 'Skip them in a base phase',
  changed: new Date('2026-11-02'),
  address: 'https://example.org/x/',
};

it.each([
  [apaLike, 'Tired Legs. (2026, November 2). Skip them in a base phase. https://example.org/x/'],
  [mlaLike, 'Tired Legs. “Skip them in a base phase.” 2 Nov. 2026, https://example.org/x/.'],
  [
    chicagoLike,
    'Tired Legs. “Skip them in a base phase.” Last modified November 2, 2026. https://example.org/x/.',
  ],
])('%o', (style, citation) => {
  expect(style(page)).toBe(citation);
});

it.each([
  ['“It clears lactic acid”', 'It clears lactic acid.'],
  ['How many?', 'How many?'],
])('%j is cited as %j', (title, cited) => {
  expect(apaLike({ ...page, title })).toContain(`). ${cited} https:`);
  expect(mlaLike({ ...page, title })).toContain(`“${cited}”`);
});

it.each([
  ['2026-05-31', '31 May 2026'],
  ['2026-09-01', '1 Sept. 2026'],
  ['2026-01-01', '1 Jan. 2026'],
])('MLA writes %s as %s', (date, written) => {
  expect(mlaLike({ ...page, changed: new Date(date) })).toContain(` ${written}, `);
});
