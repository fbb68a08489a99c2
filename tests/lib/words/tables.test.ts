import { describe, expect, it } from 'vitest';
import { findingWords, saidByWords, studiesWords } from '../../../src/lib/words/badges.ts';
import { claimSaidBy } from '../../../src/lib/words/claimSaidBy.ts';
import type { ClaimSaid } from '../../../src/lib/words/claimSaidBy.ts';
import { coachAxes } from '../../../src/lib/words/coachAxes.ts';
import { coaches } from '../../content/pages.ts';
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
  const nobody = { heldBy: [], reportedBy: [], deniedBy: [], refutedBy: [], isDeniedByUs: false };
  it.each<[Partial<ClaimSaid>, string]>([
    [{}, 'widely told; no source we cite for it says so'],
    [{ deniedBy: ['X'] }, 'widely told; X denies it'],
    [{ reportedBy: ['X'] }, 'widely told; X reports it'],
    [{ reportedBy: ['X'], deniedBy: ['X', 'Y'] }, 'widely told; X and Y deny it'],
    [{ refutedBy: ['Buist et al. 2008'] }, 'widely told; Buist et al. 2008 found otherwise'],
    [{ heldBy: ['X'], reportedBy: ['X'] }, 'X'],
    [{ heldBy: ['X', 'Y'], isDeniedByUs: true }, 'X and Y; we deny it'],
    [
      { heldBy: ['X'], deniedBy: ['A', 'B', 'C'], isDeniedByUs: true },
      'X; A, B and 2 others deny it',
    ],
    [{ heldBy: ['X'], refutedBy: ['A', 'B'] }, 'X; A and B found otherwise'],
  ])('%o: %s', (said, words) => {
    expect(claimSaidBy({ ...nobody, ...said })).toBe(words);
  });
});

describe('the picture of what coaches say', () => {
  const axes = coachAxes(coaches);

  it('has bars within each axis, and a text for each', () => {
    expect(axes.map(({ bars }) => bars.length)).toEqual([8, 6, 4, 3, 3]);
    for (const { min, max, bars, title } of axes) {
      for (const { from, to, who, text } of bars) {
        expect(text, `${title}: ${who}`).not.toMatch(/null|NaN|undefined/);
        expect(from ?? to, `${title}: ${who} names no end.`).not.toBeNull();
        for (const end of [from, to]) {
          if (end === null) continue;
          expect(end, `${title}: ${who} lies outside.`).toBeGreaterThanOrEqual(min);
          expect(end, `${title}: ${who} lies outside.`).toBeLessThanOrEqual(max);
        }
      }
    }
  });

  it('states what the rows state', () => {
    const texts = axes.flatMap(({ bars }) => bars.map(({ who, text }) => `${who}: ${text}`));
    for (const text of [
      'Our default: 20 to 40',
      'Joe Rubio: 20 to 45',
      'Carlos Nunes: at most 45',
      'Jack Daniels: 30 to 150',
      'Jack Daniels: 60 to 79',
      'QT2 Systems: under 76',
      'Matt Fitzgerald: 73 to 81',
      'Joe Rubio: 9:54 or slower',
    ]) {
      expect(texts).toContain(text);
    }
  });

  it('takes miles that stand in the row', () => {
    for (const { id, miles, figures } of coaches) {
      for (const end of miles ? [miles.from, miles.to] : []) {
        expect(figures, `src/content/coaches.json: ${id}`).toContain(String(end));
      }
    }
  });
});
