import { describe, expect, it } from 'vitest';
import { allSituations, answerFor, guidelines, rulebooks } from '../../../src/rules/index.ts';
import type { Guideline, Phase, RulebookId } from '../../../src/rules/index.ts';

const rulebookOf = (id: RulebookId) => {
  const found = rulebooks.find((rulebook) => rulebook.id === id);
  if (!found) throw new Error(`There is no rulebook "${id}".`);
  return found;
};

/** What each asks for: recovery runs at least..at most, by whom, the counts; `-` where it is silent. */
type Row = [
  RulebookId,
  runs: number,
  key: number,
  Phase,
  asked: string,
  counts: string,
  why: string,
];

const rows: Row[] = [
  ['original-list', 3, 3, 'build', '0..0 original-list settled', '3/0/0/4', 'none below four'],
  ['original-list', 4, 3, 'build', '0..1 original-list open', '3/1/0/3', 'by the day it falls on'],
  [
    'original-list',
    5,
    3,
    'build',
    '1..3 original-list settled',
    '3/2/0/2',
    'one for each key, as far as runs go',
  ],
  [
    'original-list',
    6,
    3,
    'build',
    '2..3 original-list settled',
    '3/3/0/1',
    'at least two, about one for each',
  ],
  [
    'original-list',
    6,
    1,
    'build',
    '2..2 original-list cannot-fit',
    '1/1/4/1',
    'two asked for, one to follow',
  ],
  [
    'original-list',
    9,
    4,
    'build',
    '2..4 original-list settled',
    '4/4/1/0',
    'its own words, so nothing is silent',
  ],
  [
    'original-list',
    6,
    0,
    'base',
    '0.. original-list settled',
    '0/0/6/1',
    'largely unneeded in base',
  ],

  ['later-version-2016', 4, 3, 'build', '0..0 later-version settled', '3/0/1/3', 'none below five'],
  [
    'later-version-2016',
    5,
    2,
    'build',
    '2..2 later-version settled',
    '2/2/1/2',
    'one for each key workout',
  ],
  [
    'later-version-2016',
    5,
    3,
    'build',
    '3..3 later-version cannot-fit',
    '3/2/0/2',
    'two runs left for three',
  ],
  [
    'later-version-2016',
    6,
    3,
    'build',
    '3..3 later-version settled',
    '3/3/0/1',
    'its example week',
  ],
  [
    'later-version-2016',
    6,
    2,
    'build',
    '2..2 later-version settled',
    '2/2/2/1',
    'its example has three, so the ratio',
  ],
  ['later-version-2016', 8, 0, 'build', '-', '-', 'nothing to pair, and no count at eight'],
  ['later-version-2016', 5, 0, 'base', '-', '-', 'we have nothing of it on base phases'],

  [
    'hansons',
    6,
    3,
    'build',
    '0..0 coach settled',
    '3/0/3/1',
    'three easy runs beside three hard ones',
  ],
  ['hansons', 6, 2, 'build', '-', '-', 'their plan has three hard ones'],
  ['hansons', 5, 3, 'build', '-', '-', 'their plan has six runs'],
  ['hansons', 6, 3, 'base', '-', '-', 'their hard workouts are no base phase'],
];

describe('a rulebook answers by its own texts alone', () => {
  it.each(rows)('%s, %i runs, %i key, %s: %s', (id, runs, key, phase, asked, counts, why) => {
    const answer = answerFor({ runs, key, phase }, rulebookOf(id));
    const { recovery, status } = answer;
    const shown = recovery
      ? `${recovery.atLeast}..${recovery.atMost ?? ''} ${String(recovery.settledBy)} ${status}`
      : '-';
    expect(shown, why).toBe(asked);
    expect(answer.counts ? Object.values(answer.counts).join('/') : '-', why).toBe(counts);
    expect(answer.rulebook).toBe(id);
  });

  it('says that it is silent, and gives nothing, where no text of it speaks', () => {
    for (const rulebook of rulebooks) {
      for (const situation of allSituations()) {
        const answer = answerFor(situation, rulebook);
        const given = [answer.counts, answer.recovery, answer.exampleWeek];
        expect(new Set(given.map((part) => part === null)).size).toBe(1);
        if (answer.counts === null) expect(answer.status).toBe('silent');
      }
    }
  });

  it('always has an answer in the starting article’s, which is the default', () => {
    for (const situation of allSituations()) {
      expect(answerFor(situation, rulebookOf('starting-article'))).toEqual(answerFor(situation));
    }
  });

  it('settles, and gives reasons, only by guidelines that its texts hold', () => {
    for (const rulebook of rulebooks) {
      const sources: readonly string[] = rulebook.texts.flatMap((text) => [...text.sources]);
      const held = (guidelines as readonly Guideline[])
        .filter(({ versions }) =>
          versions.some((version) => version.sources.some((source) => sources.includes(source))),
        )
        .map(({ id }) => id);
      for (const situation of allSituations()) {
        const answer = answerFor(situation, rulebook);
        if (answer.counts === null) continue;
        const named = [
          ...answer.reasons.map(({ guideline }) => guideline),
          ...answer.breaks,
          ...(answer.decidedBy ? [answer.decidedBy] : []),
        ];
        expect(named.filter((id) => !held.includes(id))).toEqual([]);
      }
    }
  });
});
