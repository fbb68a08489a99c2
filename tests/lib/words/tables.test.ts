import { describe, expect, it } from 'vitest';
import { saidByWords, studiesWords } from '../../../src/lib/words/badges.ts';
import { groups, groupWords } from '../../../src/lib/words/groups.ts';
import { guidelines } from '../../../src/rules/index.ts';

describe('the tables of words are complete', () => {
  const authorities = guidelines.flatMap(({ versions }) => versions.map((one) => one.authority));

  it.each([...new Set(authorities)])('badges.ts has words for %s', (authority) => {
    expect(
      saidByWords[authority],
      `src/lib/words/badges.ts has no words for the authority "${authority}": add them to saidByWords.`,
    ).toMatch(/\w/);
  });

  it.each([...new Set(guidelines.map(({ group }) => group))])('groups.ts lists %s', (group) => {
    expect(groups, `src/lib/words/groups.ts does not list "${group}": add it to groups.`).toContain(
      group,
    );
    expect(groupWords[group], `src/lib/words/groups.ts has no name for "${group}".`).toMatch(/\w/);
  });

  it('lists each group that has a name, once', () => {
    expect([...groups].sort(), 'src/lib/words/groups.ts: groups and groupWords differ.').toEqual(
      Object.keys(groupWords).sort(),
    );
  });

  it.each(Object.entries({ ...saidByWords, ...studiesWords, ...groupWords }))(
    'the words for %s are their own',
    (code, words) => {
      const tables = [saidByWords, studiesWords, groupWords].filter((table) => code in table);
      for (const table of tables) {
        const same = Object.values(table).filter((other) => other === words);
        expect(
          same.length,
          `src/lib: "${words}" stands for two codes: word one anew.`,
        ).toBeLessThan(2);
      }
    },
  );
});
