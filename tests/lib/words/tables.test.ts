import { expect, it } from 'vitest';
import { findingWords, saidByWords, studiesWords } from '../../../src/lib/words/badges.ts';
import { groups, groupWords } from '../../../src/lib/words/groups.ts';

it('lists each group that has a name, once', () => {
  expect([...groups].sort(), 'src/lib/words/groups.ts: groups and groupWords differ.').toEqual(
    Object.keys(groupWords).sort(),
  );
});

it.each(Object.entries({ saidByWords, studiesWords, findingWords, groupWords }))(
  'no two codes of %s share words',
  (name, table) => {
    const words = Object.values(table);
    expect(new Set(words).size, `src/lib: ${name} has the same words twice: word one anew.`).toBe(
      words.length,
    );
  },
);
