import { describe, expect, it } from 'vitest';
import {
  allSituations,
  answerFor,
  guidelineById,
  guidelines,
  phases,
  recoveryAsked,
  rulebooks,
} from '../../../src/rules/index.ts';
import type { Answer, Guideline, Phase, RulebookId } from '../../../src/rules/index.ts';

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

/**
 * Who decides, by bib number and version; every guideline that says something, by bib number (`?`:
 * silent, `!`: asks for more than fits, `1<7`: 7 goes before 1); what is left unsaid; what is ours.
 */
type Decision = [
  RulebookId,
  runs: number,
  key: number,
  Phase,
  decided: string,
  reasons: string,
  silences: string,
  ours: string,
  why: string,
];

const decisions: Decision[] = [
  [
    'starting-article',
    2,
    1,
    'build',
    '1 recovery-runs-start-at-four',
    '1 2? 6? 13',
    'one-or-two-runs',
    'one-run-a-day',
    'below three runs rest is our reading',
  ],
  [
    'starting-article',
    3,
    2,
    'build',
    '1 recovery-runs-start-at-four',
    '1 2 6? 9 10 13',
    '',
    'one-run-a-day',
    'rest after key, as the article says',
  ],
  [
    'starting-article',
    3,
    2,
    'base',
    '7 base-phase-skip',
    '1 2 7 9 10 13',
    'base-exceptions',
    'one-run-a-day',
    'base agrees with the count, so nothing goes behind',
  ],
  [
    'starting-article',
    4,
    3,
    'base',
    '7 base-phase-skip',
    '1<7 3<7 7 8<7 9 10 13',
    'base-exceptions',
    'one-run-a-day base-outranks-counts',
    'base goes before every count',
  ],
  [
    'starting-article',
    5,
    5,
    'build',
    '4 five-runs-one-recovery, fits with 4 key',
    '1 4! 6<4 9! 13',
    'more-than-asked key-neighbours',
    'one-run-a-day',
    'no run left over',
  ],
  [
    'starting-article',
    6,
    3,
    'build',
    '5 six-runs-two-recovery',
    '1 5 6<5 8 9 10 11 12 13',
    'more-than-asked',
    'one-run-a-day',
    'the count goes before the ratio',
  ],
  [
    'starting-article',
    8,
    4,
    'build',
    '5 six-or-more-at-least-two up to 6',
    '1 5? 6 8 9! 10 11 12 13',
    'above-six doubles key-neighbours',
    'one-run-a-day double-counts-as-two one-recovery-per-key',
    'the list speaks where the article ends',
  ],
  [
    'starting-article',
    8,
    0,
    'build',
    '5 six-or-more-at-least-two up to 6, fits with 2 key',
    '1 5! 13',
    'above-six doubles',
    'one-run-a-day double-counts-as-two one-recovery-per-key',
    'no key workout to follow',
  ],
  [
    'original-list',
    2,
    1,
    'build',
    '1 recovery-runs-start-at-four',
    '1 6? 8',
    'pairs-below-four',
    'one-run-a-day',
    'the list asks for no rest below three',
  ],
  [
    'original-list',
    5,
    3,
    'build',
    '4 five-runs-at-least-one up to 6',
    '1 4 6! 8 9 10 11 12',
    '',
    'one-run-a-day one-recovery-per-key',
    'the ratio gives the upper end',
  ],
  [
    'original-list',
    7,
    4,
    'build',
    '5 six-or-more-at-least-two up to 6',
    '1 5 6! 8 9! 10 11 12',
    'key-neighbours',
    'one-run-a-day one-recovery-per-key',
    'three runs left for four pairs',
  ],
  [
    'later-version-2016',
    4,
    3,
    'build',
    '1 under-five-unnecessary-2016',
    '1 6<1 8 9 10',
    '',
    'one-run-a-day',
    'none below five, ratio or not',
  ],
  [
    'later-version-2016',
    5,
    5,
    'build',
    '6 one-to-one-with-key-workouts up to 6, fits with 2 key',
    '6! 9!',
    'key-neighbours',
    'one-run-a-day',
    'no count, so the ratio decides',
  ],
  [
    'later-version-2016',
    6,
    3,
    'build',
    '5 six-day-example',
    '5 6 8 9 10',
    '',
    'one-run-a-day',
    'its example week',
  ],
  [
    'hansons',
    6,
    3,
    'build',
    '5 hansons-three-sos-three-easy',
    '5',
    '',
    'one-run-a-day',
    'easy runs by name',
  ],
];

const signs = { applies: '', silent: '?', 'cannot-fit': '!', 'not-applicable': '-' };

function decisionIn(answer: Answer): string[] {
  const { decidedBy, decidedIn, upperGuide, nearestFit, reasons, silences, choices } = answer;
  const bib = (id: string | null | undefined) => guidelineById(id ?? '').bib;
  return [
    `${bib(decidedBy)} ${String(decidedIn)}` +
      (upperGuide ? ` up to ${bib(upperGuide)}` : '') +
      (nearestFit ? `, fits with ${nearestFit.key} key` : ''),
    reasons
      .map(({ guideline, status, overriddenBy }) =>
        status === 'overridden'
          ? `${bib(guideline)}<${bib(overriddenBy)}`
          : `${bib(guideline)}${signs[status]}`,
      )
      .join(' '),
    silences.join(' '),
    choices.join(' '),
  ];
}

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

  it.each(decisions)('%s, %i runs, %i key, %s: decided by %s', (...row) => {
    const [id, runs, key, phase, decided, reasons, silences, ours, why] = row;
    const answer = answerFor({ runs, key, phase }, rulebookOf(id));
    if (answer.counts === null) throw new Error(`${id} is silent.`);
    expect(decisionIn(answer), why).toEqual([decided, reasons, silences, ours]);
  });

  it('has nothing to decide, to say or to leave unsaid at zero runs', () => {
    for (const rulebook of rulebooks) {
      for (const phase of phases) {
        expect(answerFor({ runs: 0, key: 0, phase }, rulebook)).toMatchObject({
          status: 'settled',
          recovery: { atLeast: 0, atMost: 0, settledBy: null },
          decidedBy: null,
          decidedIn: null,
          upperGuide: null,
          reasons: [],
          breaks: [],
          alternative: null,
          nearestFit: null,
          silences: [],
          choices: [],
          exampleWeek: '-.-.-.-.-.-.-',
        });
      }
    }
  });

  it('counts nothing for a week there is not', () => {
    const halfRun = { runs: 3.5, key: 0, phase: 'build' } as const;
    expect(() => recoveryAsked(halfRun)).toThrow(
      'No guideline counts recovery runs for {"runs":3.5,"key":0,"phase":"build"}.',
    );
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
