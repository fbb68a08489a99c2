import ICAL from 'ical.js';
import { parse } from 'node-html-parser';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { comparisonIds } from '../../src/components/calculators/whatCouldISee/comparisons.ts';
import { drawnSeasons } from '../../src/components/calculators/whatCouldISee/countSeasons.ts';
import { calendarFile } from '../../src/components/calculators/whatCouldISee/draw/calendarFile.ts';
import {
  drawCode,
  orderFor,
  sheetOf,
  testCounts,
} from '../../src/components/calculators/whatCouldISee/draw/form.ts';
import { sheetCsv } from '../../src/components/calculators/whatCouldISee/draw/sheetCsv.ts';
import { drawSentence } from '../../src/components/calculators/whatCouldISee/draw/words.ts';
import {
  canFind,
  designOf,
  planPreset,
  planQuestions,
  seasonsDrawn,
  setupFor,
} from '../../src/components/calculators/whatCouldISee/form.ts';
import { readRepeats } from '../../src/components/calculators/whatCouldISee/repeats/form.ts';
import {
  repeatsIssueWords,
  scatterSentence,
} from '../../src/components/calculators/whatCouldISee/repeats/words.ts';
import {
  exampleResult,
  readResult,
} from '../../src/components/calculators/whatCouldISee/result/form.ts';
import { Verdict } from '../../src/components/calculators/whatCouldISee/result/Verdict.tsx';
import {
  between,
  clock,
  droppedSentence,
  resultBasis,
  resultIssueWords,
  resultSentence,
  waitingWords,
} from '../../src/components/calculators/whatCouldISee/result/words.ts';
import { SeasonDots } from '../../src/components/calculators/whatCouldISee/SeasonDots.tsx';
import { percent, timesIn } from '../../src/components/calculators/whatCouldISee/shares.ts';
import { foundMostly } from '../../src/components/calculators/whatCouldISee/whileBuilding.ts';
import { planBasis, planSentence } from '../../src/components/calculators/whatCouldISee/words.ts';
import { chanceToFind, orderText, readOrder, testsIn } from '../../src/rules/index.ts';
import { forEvery } from '../forEvery.ts';
import golden from '../rules/trial/fixtures/golden.json' with { type: 'json' };

const gap = /undefined|NaN|null|\[object|Infinity/;
const summary = (foundShare: number) => ({
  seasons: 4000,
  found: Math.round(4000 * foundShare),
  foundShare,
  fooled: 0,
  wrongWayShare: 0,
  overstatement: 1.8,
});

describe('shares in words', () => {
  it.each([
    [0, 'never', 'nothing found'],
    [0.0015, '1 time in 667', 'counted out where rare'],
    [38 / 1296, '1 time in 34', 'the reference experiment'],
    [0.05, '1 time in 20', 'the usual limit'],
    [0.219, '1 time in 5', 'nearer to a fifth than to a quarter'],
    [0.5, '1 time in 2', 'a coin'],
    [0.68, '2 times in 3', 'two thirds'],
    [0.8, '4 times in 5', 'what counts as a fair chance'],
    [0.95, '19 times in 20', 'the other limit'],
    [0.99, 'almost every time', 'surer than that'],
    [1, 'almost every time', 'all of those simulated are not all there are'],
  ])('%d is %s: %s', (share, words) => {
    expect(timesIn(share)).toBe(words);
  });

  it('are never off by more than 2.6 points', () => {
    for (let share = 0.01; share <= 0.975; share += 0.001) {
      const [, times, of] = /(\d+) times? in (\d+)/.exec(timesIn(share)) ?? [];
      expect(Math.abs(Number(times) / Number(of) - share)).toBeLessThan(0.026);
    }
  });

  it.each([
    [-0.04, '0%'],
    [4.7846, '4.8%'],
    [2, '2%'],
  ])('%d percent is %s', (value, words) => {
    expect(percent(value)).toBe(words);
  });
});

describe('what could I see', () => {
  it('answers every choice in a sentence with no gap', () => {
    const mostly = foundMostly();
    const forms = planQuestions.effect.flatMap((effect) =>
      planQuestions.scatter.flatMap((scatter) =>
        planQuestions.tests.map((tests) => ({ effect, scatter, tests })),
      ),
    );
    expect(forms).toContainEqual(planPreset);
    forEvery(forms, JSON.stringify, (form) => {
      const setup = setupFor(form);
      const words = [
        planSentence(setup, summary(0.3)),
        planBasis(setup, summary(0.3), mostly[form.tests]),
      ].join(' ');
      expect(words).not.toMatch(gap);
      expect(words).not.toMatch(/\bworks?\b|significan|p-value|probab/i);
      expect(words).toContain(`${form.tests} tests would find`);
      expect(/nothing, however large/.test(words)).toBe(form.tests === '8');
    });
  });

  it('says the reference’s numbers for the example', () => {
    const setup = setupFor(planPreset);
    const counted = chanceToFind(setup, { seasons: 4000, seed: 1 });
    expect(planSentence(setup, counted)).toBe('12 tests would find a 2% difference 1 time in 5.');
    expect(planBasis(setup, counted, foundMostly()['12'])).toBe(
      'Counted: 21.9 in 100. A 4.8% difference: 4 times in 5.',
    );
  });

  it('takes the differences found 4 times in 5 from the rules, within 0.02 of the reference', () => {
    for (const [tests, factor] of [
      ['12', 1.92],
      ['16', 1.56],
      ['20', 1.34],
    ] as const) {
      expect(Math.abs((foundMostly()[tests] ?? NaN) - factor)).toBeLessThan(0.025);
    }
    expect(canFind(designOf(8))).toBe(false);
  });

  it('draws every season once, and marks what fools', () => {
    for (const effect of ['0', '2']) {
      const setup = setupFor({ ...planPreset, effect });
      const seasons = drawnSeasons(setup);
      expect(seasons).toHaveLength(seasonsDrawn);
      const html = parse(
        renderToString(<SeasonDots seasons={seasons} effectPercent={setup.effectPercent} />),
      );
      const drawn = (name: string, mark: RegExp) =>
        html.querySelector(`.noise-${name}`)?.getAttribute('d')?.match(mark)?.length ?? 0;
      const [missed, found, fooled] = [
        drawn('missed', /h0/g),
        drawn('found', /h0/g),
        drawn('fooled', /m0-4/g),
      ];
      expect(missed + found + fooled).toBe(seasonsDrawn);
      expect(fooled).toBe(seasons.filter((season) => season.isFooled).length);
      if (effect === '0') expect(found).toBe(0);
      expect(html.querySelector('figcaption')?.structuredText).toMatch(
        new RegExp(`${found} found[^]*${missed} missed[^]*${fooled} fooled`),
      );
    }
  });
});

describe('own repeats', () => {
  it.each([
    ['24:34\n24:51', /^2 times so far: it takes 4/, 'too few'],
    ['24:34', /^1 time so far/, 'one'],
    ['24:34\n24:51\nfast\n24:40', /^Line 3, “fast”, is not a time/, 'a word'],
    ['24:34\n24:61\n24:30\n24:40', /^Line 2, “24:61”, is not a time/, 'too many seconds'],
    ['24:34\n99.30\n24:30\n24:40', /could be minutes or seconds/, 'ambiguous'],
    ['24:34\n12\n24:30\n24:40', /shorter than a minute or longer than ten hours/, 'too short'],
    ['24:34\n24:34\n24:34\n24:34', /^All of these are the same/, 'no scatter at all'],
    ['24:34\n24:51\n24:40\n1:24:34', /look like tests of different kinds/, 'a slip'],
    ['20:00\n'.repeat(201), /^201 lines, and 200 is the most/, 'too many'],
  ])('%j says %s: %s', (text, says) => {
    const read = readRepeats(text);
    if (read?.ok !== false) throw new Error(`Read ${text}`);
    expect(repeatsIssueWords(read.issue)).toMatch(says);
  });

  it('give a scatter with its limits, and empty lines do no harm', () => {
    expect(readRepeats(' \n\n')).toBeNull();
    const read = readRepeats('\n24:34\n\n24:51\n24:40\n24:12\n24:59\n24:31\n');
    if (!read?.ok) throw new Error('Not read');
    expect(read.value.degrees).toBe(5);
    expect(scatterSentence(read.value)).toMatch(
      /^Your scatter: 1\.1%, from 6 repeats\..* 0\.7% to 2\.7%\.$/,
    );
  });
});

describe('the draw', () => {
  it('gives an order of as many tests as were picked, and an example of as many', () => {
    forEvery(testCounts, String, (tests) => {
      const code = drawCode(tests, () => 0x1234_5678);
      const read = readOrder(code);
      expect(read.ok && testsIn({ kind: 'fours', blocks: read.value.blocks.length })).toBe(
        Number(tests),
      );
      expect(orderFor({ order: '', tests }).blocks.join('')).toHaveLength(Number(tests));
      expect(orderText(orderFor({ order: code, tests }))).toBe(read.ok && orderText(read.value));
    });
    expect(testCounts).toEqual(['12', '16', '20', '24']);
  });

  const rows = sheetOf(orderFor({ order: 'f341', tests: '12' }), 'twice');

  it('makes a sheet of sets', () => {
    expect(rows.map(({ version }) => version).join('')).toBe('ABBABAABAABB');
    expect(rows.filter(({ opensSet }) => opensSet).map(({ test }) => test)).toEqual([1, 5, 9]);
    expect(drawSentence(rows, 'run-or-rest')).toBe(
      '12 tests in 6 weeks: 6 after a recovery run, 6 after rest',
    );
  });

  const eventsOf = (isHidden: boolean) => {
    const file = calendarFile({
      ...{ rows, compare: 'run-or-rest', outcome: 'all-out', isHidden },
      first: new Date('2026-12-01T00:00:00Z'),
      address: 'https://runs.example/calculators/what-could-i-see/draw/?order=f341',
      stamp: new Date('2026-11-26T08:00:00Z'),
    });
    expect(file).not.toMatch(gap);
    const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
    return calendar
      .getAllSubcomponents('vevent')
      .map((component) => new ICAL.Event(component))
      .map(({ uid, summary, startDate, description }) => ({
        ...{ uid, summary, description },
        day: startDate.toString(),
      }));
  };

  it('makes a calendar with every day of it', () => {
    const events = eventsOf(false);
    expect(events).toHaveLength(1 + 2 * 12);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    expect(events.slice(0, 3).map(({ day, summary }) => `${day} ${summary}`)).toEqual([
      '2026-12-01 First key workout',
      '2026-12-02 Recovery run',
      '2026-12-04 Test 1',
    ]);
    expect(events.filter(({ summary }) => summary === 'Rest')).toHaveLength(6);
    const tests = events.filter(({ summary }) => summary.startsWith('Test'));
    tests.reduce((before, test) => {
      const apart = Date.parse(test.day) - Date.parse(before.day);
      expect(apart / 3_600_000).toBeGreaterThanOrEqual(72);
      return test;
    });
  });

  it('hides in the calendar what is to be hidden', () => {
    const text = JSON.stringify(eventsOf(true));
    expect(text).not.toMatch(/recovery run|\brest\b/i);
    expect(text).toContain('Before test 12: look it up');
  });

  it('makes a table that the result reads back', () => {
    const times = rows.map(({ test }) => `24:${String(10 + test)}`);
    forEvery([',', ';', '\t'], String, (separator) => {
      const table = sheetCsv(rows, {
        ...{ compare: 'run-or-rest', first: new Date('2026-12-01T00:00:00Z') },
        times,
      }).replaceAll(',', separator);
      const read = readResult({ linked: '', order: '', times: table, ignoresTable: false });
      if (read.status !== 'compared') throw new Error(`${separator}: ${read.status}`);
      expect(orderText(read.order)).toBe('ABBA.BAAB.AABB');
      expect(read.timesS[11]).toBe(24 * 60 + 22);
    });
  });
});

const { blocks, timesS } = golden.fours;
const given = { linked: 'f3415', order: '', times: timesS.join('\n'), ignoresTable: false };
const compared = (form: Partial<typeof given>) => {
  const read = readResult({ ...given, ...form });
  if (read.status !== 'compared') throw new Error(`Not compared: ${read.status}`);
  return read.comparison;
};

describe('the result', () => {
  it('of the reference experiment is the reference’s, digit for digit', () => {
    const result = compared({});
    expect(result).toEqual(exampleResult());
    if (result.status === 'no-whole-block') throw new Error('Nothing compared');
    expect([result.asFar, result.orders]).toEqual([golden.fours.asFar, golden.fours.orders]);
    expect(Math.abs(result.estimatePercent - golden.fours.estimatePercent)).toBeLessThan(1e-9);
    result.intervals.forEach((interval, at) => {
      const expected = golden.fours.intervals[at];
      expect(Math.abs(interval.low - (expected?.low ?? NaN))).toBeLessThan(1e-9);
      expect(Math.abs(interval.high - (expected?.high ?? NaN))).toBeLessThan(1e-9);
    });
    expect(resultSentence(result, 'run-or-rest')).toBe(
      'A difference: 1.1% less time after a recovery run than after rest',
    );
    expect(resultBasis(result, 'run-or-rest')).toBe(
      'Chance alone deals one as large 1 time in 34 (38 of 1,296 orders). Our limit is 1 in 20.',
    );
  });

  it('reads times however they are typed', () => {
    const inMinutes = timesS.map((timeS) => clock(timeS));
    for (const times of [
      inMinutes.join('\n'),
      inMinutes.join('\r\n') + '\r\n\r\n',
      inMinutes.join(' '),
      inMinutes.join('; '),
      ['test,version,time', ...inMinutes.map((time, at) => `${at + 1},,${time}:00`)].join('\n'),
    ]) {
      expect(compared({ times }), times).toEqual(compared({}));
    }
    expect(compared({ linked: '', order: blocks.join(' ').toLowerCase() })).toEqual(compared({}));
  });

  it('cannot tell where chance deals as much', () => {
    const times = timesS.map((timeS, at) => timeS + (at % 4 === 0 ? 20 : 0)).join('\n');
    const result = compared({ times });
    expect(result.status).toBe('cannot-tell');
    expect(resultSentence(result, 'run-or-rest')).toMatch(
      /^Cannot tell\. Chance alone deals .*% or more/,
    );
  });

  it('drops a set with a missed test, and refuses a verdict below 12 tests', () => {
    const twelve = compared({
      times: timesS.map((time, at) => (at === 5 ? '-' : time)).join('\n'),
    });
    expect(twelve.droppedBlocks).toEqual([2]);
    expect(droppedSentence(twelve)).toBe('Set 2 does not count: a test is missing.');
    const eight = compared({
      times: timesS.map((time, at) => (at === 5 || at === 9 ? '' : time)).join('\n'),
    });
    expect(droppedSentence(eight)).toBe('Sets 2, 3 do not count: a test is missing.');
    expect(resultSentence(eight, 'run-or-rest')).toBe('Too few tests for a verdict');
    expect(resultBasis(eight, 'run-or-rest')).toMatch(
      /^Your tests: .*% less time .*With 8 tests chance deals even the most striking result 1 time in 18; a verdict takes 12\.$/,
    );
    const none = compared({ times: timesS.map(() => '-').join('\n') });
    expect(resultSentence(none, 'run-or-rest')).toBe('Nothing to compare: no set is whole');
    expect(resultBasis(none, 'run-or-rest')).not.toMatch(gap);
  });

  it('waits for the last test', () => {
    const read = readResult({ ...given, times: '24:34\n24:51' });
    expect(waitingWords(read)).toMatch(/^2 of 16 times\. The result comes with the last/);
    expect(waitingWords(readResult({ ...given, times: '' }))).toMatch(/^16 tests: type/);
    expect(waitingWords(readResult({ ...given, linked: '', times: '' }))).toMatch(
      /^Type the order/,
    );
  });

  it('asks which order was drawn where two differ', () => {
    const other = readResult({ ...given, order: 'ABBA BAAB AABB ABAB' });
    expect(other).toMatchObject({
      status: 'which-order',
      orders: [{ from: 'link' }, { from: 'typed' }],
    });
    const table = ['version,time', ...timesS.map((time) => `${'AB'[time % 2] ?? ''},${time}`)];
    const read = readResult({ ...given, times: table.join('\n') });
    expect(['which-order', 'issue']).toContain(read.status);
    expect(readResult({ ...given, times: table.join('\n'), ignoresTable: true }).status).toBe(
      'compared',
    );
  });

  it.each<[Partial<typeof given>, RegExp, string]>([
    [{ linked: '', order: 'ABBAABBA' }, /^Part the sets with dots or spaces/, 'unparted'],
    [{ linked: '', order: 'ABBA XYZW' }, /^Set 2, “XYZW”, is no set/, 'no letters of ours'],
    [{ linked: '', order: 'ABBA AB' }, /^Set 2, “AB”, is not as long/, 'fours and pairs'],
    [{ linked: '', order: 'ABBA '.repeat(7) }, /^7 sets, and 6 is the most/, 'too many'],
    [{ linked: '', order: 'f' }, /./, 'a code of nothing'],
    [{ linked: '', order: '...' }, /^There is no order in it/, 'only dots'],
    [{ times: [...timesS, 1500].join('\n') }, /^17 lines for 16 tests/, 'a line too many'],
    [
      { times: timesS.map((time, at) => (at === 2 ? 'ill' : time)).join('\n') },
      /^Line 3, “ill”, is not a time/,
      'a word',
    ],
  ])('says what is wrong with %j: %s (%s)', (form, says) => {
    const read = readResult({ ...given, ...form });
    if (read.status !== 'issue') throw new Error(read.status);
    expect(resultIssueWords(read.issue)).toMatch(says);
    expect(resultIssueWords(read.issue)).not.toMatch(gap);
  });

  it.each([
    [{ low: -2.02, high: -0.15 }, '0.1% to 2% less after a recovery run'],
    [{ low: 0.5, high: 1.5 }, '0.5% to 1.5% less after rest'],
    [{ low: -1, high: 0.5 }, 'from 1% less after a recovery run to 0.5% less after rest'],
  ])('puts the range %j as "%s"', (range, words) => {
    expect(between(range, 'run-or-rest')).toBe(words);
  });

  it('never says that something works, in any comparison', () => {
    forEvery(comparisonIds, String, (compare) => {
      const html = renderToString(
        <Verdict result={exampleResult()} compare={compare} isExample={true} said="" />,
      );
      expect(html).not.toMatch(gap);
      expect(html).not.toMatch(/\bworks?\b|proves|significant/i);
    });
  });
});
