import { describe, expect, it } from 'vitest';
import {
  claimSaidBy,
  findingWords,
  saidByWords,
  studiesWords,
} from '../../../src/lib/words/badges.ts';
import type { ClaimSaid } from '../../../src/lib/words/badges.ts';
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

describe('who says a claim, where nothing stands beside it', () => {
  const nobody = { holds: [], reports: [], denies: [], heldBy: [], deniedBy: [] };
  it.each<[Partial<ClaimSaid>, string]>([
    [{ holds: ['widely-told'] }, 'many runners, and by none of the sources we cite for it'],
    [
      {
        holds: ['widely-told'],
        reports: ['article'],
        denies: ['article', 'coach'],
        deniedBy: ['x'],
      },
      'many runners, as we read in the starting article; denied by the starting article and a coach',
    ],
    [{ holds: ['coach'], heldBy: ['x'] }, 'a coach'],
    [
      {
        holds: ['coach'],
        heldBy: ['x', 'y'],
        denies: ['coach', 'original-list', 'house'],
        deniedBy: ['z', 'fitzgerald-tips-runonearth'],
      },
      'coaches; denied by another coach, Fitzgerald’s list and us',
    ],
    [
      { holds: ['article', 'coach'], reports: ['article'], heldBy: ['recovery-run-post', 'x'] },
      'the starting article and a coach',
    ],
    [
      { holds: ['study'], heldBy: ['x'], denies: ['study'], deniedBy: ['y'] },
      'a study; denied by another study',
    ],
  ])('%o: %s', (said, words) => {
    expect(claimSaidBy({ ...nobody, ...said })).toBe(words);
  });
});
