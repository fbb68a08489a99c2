import { describe, expect, it } from 'vitest';
import coaches from '../../../src/content/coaches.json' with { type: 'json' };
import sources from '../../../src/content/sources.json' with { type: 'json' };
import {
  effortRows,
  metresOf,
  paceAtShare,
  paceIn,
  rowsFor,
  shownRange,
} from '../../../src/rules/effort/index.ts';
import type {
  EffortInputs,
  EffortRange,
  EffortRowId,
  Known,
} from '../../../src/rules/effort/index.ts';
import { flagsFor } from '../../../src/rules/effort/flagsFor.ts';
import { walkingSPerKm } from '../../../src/rules/effort/limits.ts';
import { guidelineById } from '../../../src/rules/index.ts';

const everything: Required<Known> = {
  race: { distanceM: 5000, durationS: 1500 },
  goalMarathonS: 14_400,
  maxHeartRateBpm: 190,
  thresholdHeartRateBpm: 160,
  weekDistanceM: 40_000,
  longestRunM: 15_000,
};

describe('rows and the coaches table', () => {
  const withEntry = effortRows.filter(({ entry }) => entry !== null);

  it('has a row for every coach of the table', () => {
    const entries = new Set(withEntry.map(({ entry }) => entry));
    expect([...entries].sort()).toEqual(coaches.map(({ id }) => id).sort());
  });

  it.each(withEntry)('$id agrees with its entry', (row) => {
    const entry = coaches.find(({ id }) => id === row.entry);
    expect(row.id.startsWith(row.entry ?? '?')).toBe(true);
    expect(row.coach).toBe(entry?.coach);
    expect(row.seen).toBe(entry?.seen.replaceAll("'", '').replaceAll(' ', '-'));
    const cited = [row.source, ...row.alsoSeenIn];
    expect(cited.filter((id) => id === null || !entry?.sources.includes(id))).toEqual([]);
  });

  it('has ids of its own, and each outside the table is a study or ours', () => {
    expect(new Set(effortRows.map(({ id }) => id)).size).toBe(effortRows.length);
    const outside = effortRows.filter(({ entry }) => entry === null);
    expect(outside.map(({ authority }) => authority)).not.toContain('coach');
  });

  it('cites only sources that exist, with the year of their record', () => {
    const years = new Map(sources.map((source) => [source.id, yearOf(source)]));
    for (const row of effortRows) {
      const versions = row.otherVersions ?? [];
      const cited = [...row.alsoSeenIn, ...versions.map(({ source }) => source)];
      const unknown = [row.formula, ...cited].filter((id) => id !== undefined && !years.has(id));
      expect(unknown).toEqual([]);
      for (const { source, year } of [row, ...versions]) {
        if (source !== null) {
          expect([source, year]).toEqual([source, years.get(source)]);
        }
      }
    }
  });

  it('is ours where it has no source, and only there', () => {
    for (const row of effortRows) {
      expect(row.source === null).toBe(row.authority === 'house');
      expect(row.seen === 'ours').toBe(row.authority === 'house');
    }
  });

  it('states the figures of the guidelines, where a guideline has them too', () => {
    const states = (id: Parameters<typeof guidelineById>[0]) =>
      guidelineById(id).versions.flatMap((version) => ('states' in version ? version.states : []));
    const talking = (computed('talk-test-mean').to ?? 0) / everything.maxHeartRateBpm;
    expect(states('pass-the-talk-test')).toContain(Math.round(talking * 1000) / 10);
    const longer = (computed('single-run-cap').to ?? 0) / everything.longestRunM;
    expect(states('keep-it-shorter-than-your-longest')).toContain(Math.round(longer * 100) - 100);
  });
});

describe('what a row needs', () => {
  const needs: [EffortRowId, keyof EffortInputs][] = [
    ['daniels-e-pace', 'race'],
    ['mpr-easy-range-pace', 'race'],
    ['rubio-recovery-pace', 'race'],
    ['hansons-easy-pace', 'goalMarathonS'],
    ['fraioli-recovery-pace', 'goalMarathonS'],
    ['daniels-e-heart-rate', 'maxHeartRateBpm'],
    ['seiler-zone-1', 'maxHeartRateBpm'],
    ['mpr-easy-range-heart-rate', 'maxHeartRateBpm'],
    ['talk-test-mean', 'maxHeartRateBpm'],
    ['qt2-threshold-cap', 'thresholdHeartRateBpm'],
    ['eighty-twenty-low-zone', 'thresholdHeartRateBpm'],
    ['eighty-twenty-low-zone-ceiling', 'thresholdHeartRateBpm'],
    ['house-default', 'weekDistanceM'],
    ['daniels-e-duration-of-week', 'weekDistanceM'],
    ['single-run-cap', 'longestRunM'],
  ];
  const shows: [EffortRowId, string][] = [
    ['mcmillan-recovery-example', 'one-example'],
    ['kenyan-slow-start', 'anecdotes'],
    ['pfitzinger-recovery-purpose', 'number-not-seen'],
    ['hansons-long-run-cap', 'long-run-only'],
    ['world-class-easy-length', 'anecdotes'],
    ['nunes-recovery-heart-rate', 'other-input'],
    ['pfitzinger-douglas-plan-length', 'counted-in-plans'],
    ['pfitzinger-latter-plan-length', 'counted-in-plans'],
    ['hansons-plan-length', 'counted-in-plans'],
    ['baa-plan-length', 'counted-in-plans'],
    ['higdon-plan-length', 'counted-in-plans'],
  ];
  const forAll: EffortRowId[] = [
    'mpr-easy-range-duration',
    'daniels-e-duration',
    'rubio-recovery-length',
    'runstoppable-recovery-length',
    'nunes-recovery-length',
  ];

  it('is said by each row of a reader who told us nothing', () => {
    const got = rowsFor({}).map((answer) => [
      answer.row.id,
      answer.outcome === 'needs' ? answer.needs : answer.outcome,
    ]);
    const expected = [
      ...needs,
      ...shows.map(([id]) => [id, 'shows']),
      ...forAll.map((id) => [id, 'computed']),
    ];
    expect(got.sort()).toEqual(expected.sort());
  });

  it.each(needs)('%s computes from %s alone', (id, input) => {
    const known: Known = { [input]: everything[input] };
    expect(answerOf(id, known).outcome).toBe('computed');
    expect(answerOf(id, { ...everything, [input]: undefined })).toMatchObject({
      outcome: 'needs',
      needs: input,
    });
  });

  it.each(shows)('%s never computes: %s', (id, why) => {
    const flags = id === 'mcmillan-recovery-example' ? [{ code: 'has-moved' }] : [];
    expect(answerOf(id, everything)).toMatchObject({ outcome: 'shows', why, flags });
  });

  it.each(forAll)('%s computes for everybody, with nothing to add', (id) => {
    const answer = answerOf(id, {});
    expect(answer).toMatchObject({ outcome: 'computed', flags: [] });
    expect(answer.row.reading).toMatchObject({ kind: 'computes', needs: null });
  });

  it('keeps McMillan to his one example, in the figures seen', () => {
    const answer = answerOf('mcmillan-recovery-example', everything);
    const example = answer.outcome === 'shows' ? answer.example : null;
    if (!example) throw new Error('No example');
    expect([example.from, example.to].map((pace) => Math.round(paceIn(pace ?? 0, 'mi')))).toEqual([
      510, 545,
    ]);
  });
});

describe('what is said beside the numbers', () => {
  const flagsOf = (id: EffortRowId, known: Known) => {
    const answer = answerOf(id, known);
    return answer.outcome === 'computed' ? answer.flags.map(({ code }) => code) : [];
  };
  const fiveKm = (durationS: number): Known => ({ race: { distanceM: 5000, durationS } });

  const cases: [EffortRowId, Known, string[], string][] = [
    ['daniels-e-pace', fiveKm(1500), [], '7:14 is a jog'],
    ['daniels-e-pace', fiveKm(2400), ['slow-end-is-walking'], '11:01 is walking'],
    ['daniels-e-pace', fiveKm(4400), ['all-of-it-is-walking', 'race-outside-advice'], '73 min'],
    [
      'daniels-e-pace',
      { race: { distanceM: 42_195, durationS: 10_800 } },
      ['race-outside-advice'],
      'a marathon',
    ],
    [
      'daniels-e-pace',
      { race: { distanceM: 1500, durationS: 299 } },
      ['race-outside-advice'],
      'below 5 min',
    ],
    ['daniels-e-pace', { race: { distanceM: 1500, durationS: 300 } }, [], 'at 5 min'],
    ['daniels-e-pace', { race: { distanceM: 15_000, durationS: 3600 } }, [], 'at 60 min'],
    [
      'daniels-e-pace',
      { race: { distanceM: 15_000, durationS: 3601 } },
      ['race-outside-advice'],
      'above',
    ],
    ['mpr-easy-range-pace', fiveKm(1500), ['our-bridge', 'two-readings'], 'both said'],
    ['rubio-recovery-pace', fiveKm(1200), ['our-bridge'], '6:09, the ceiling quoted with it'],
    ['hansons-easy-pace', { goalMarathonS: 14_400 }, [], 'open at the slow end'],
    ['hansons-easy-pace', { goalMarathonS: 25_000 }, ['all-of-it-is-walking'], '9:53 + 37 s'],
    [
      'daniels-e-heart-rate',
      { maxHeartRateBpm: 190 },
      ['other-version', 'other-version'],
      '1999, notes',
    ],
    ['seiler-zone-1', { maxHeartRateBpm: 190 }, [], 'one version'],
  ];
  it.each(cases)('%s for %o: %o (%s)', (id, known, expected) => {
    expect(flagsOf(id, known)).toEqual(expected);
  });

  it.each<[EffortRange, string[], string]>([
    [{ from: walkingSPerKm, to: null }, ['all-of-it-is-walking'], 'begins at a walk'],
    [{ from: walkingSPerKm - 1, to: walkingSPerKm }, ['slow-end-is-walking'], 'ends at one'],
    [{ from: null, to: walkingSPerKm - 1 }, [], 'ends before'],
  ])('a pace of %o: %o (%s)', (range, expected) => {
    const { row } = answerOf('hansons-easy-pace', {});
    expect(flagsFor(row, range, {}).map(({ code }) => code)).toEqual(expected);
  });

  it('a row that computes says that it has moved as one that shows does', () => {
    const { row } = answerOf('hansons-easy-pace', {});
    expect(flagsFor({ ...row, hasMoved: true }, { from: 300, to: 320 }, {})).toEqual([
      { code: 'has-moved' },
    ]);
  });

  it('names the year and the numbers of another version, apart from the row', () => {
    const answer = answerOf('daniels-e-heart-rate', { maxHeartRateBpm: 200 });
    if (answer.outcome !== 'computed') throw new Error(answer.outcome);
    expect(answer.range).toEqual({ from: 120, to: 158 });
    expect(answer.flags[0]).toEqual({
      code: 'other-version',
      source: 'outside-1999-daniels',
      year: 1999,
      percent: { from: 75, to: 75 },
      range: { from: 150, to: 150 },
    });
  });
});

describe('a limit is never passed by rounding', () => {
  const cases: [EffortRowId, Known, 'km' | 'mi', (number | null)[], string][] = [
    ['qt2-threshold-cap', { thresholdHeartRateBpm: 160 }, 'km', [null, 121], '"under" 121.6'],
    ['qt2-threshold-cap', { thresholdHeartRateBpm: 150 }, 'km', [null, 113], '"under" 114 is 113'],
    ['seiler-zone-1', { maxHeartRateBpm: 200 }, 'km', [120, 144], 'whole beats stay'],
    ['daniels-e-heart-rate', { maxHeartRateBpm: 185 }, 'km', [111, 146], '146.15'],
    ['single-run-cap', { longestRunM: 15_000 }, 'km', [null, 16.5], 'tenths'],
    ['single-run-cap', { longestRunM: 10_540 }, 'km', [null, 11.5], '11.594'],
    [
      'single-run-cap',
      { longestRunM: metresOf(10, 'mi') },
      'mi',
      [null, 11],
      'eleven miles, not 10.9',
    ],
    [
      'rubio-recovery-pace',
      { race: { distanceM: 5000, durationS: 1200 } },
      'km',
      [370, null],
      '6:09.2',
    ],
    [
      'rubio-recovery-pace',
      { race: { distanceM: 5000, durationS: 1200 } },
      'mi',
      [595, null],
      '9:54.2',
    ],
    ['house-default', { weekDistanceM: 30_000 }, 'km', [20, 40], 'minutes'],
  ];
  it.each(cases)('%s for %o in %s: %o (%s)', (id, known, unit, expected) => {
    const { measure } = answerOf(id, known).row;
    const { from, to } = shownRange(rangeOf(id, known), { measure, unit });
    expect([from, to]).toEqual(expected);
  });
});

it('tenths of a distance are rounded inwards at each end', () => {
  const as = { measure: 'distance', unit: 'km' } as const;
  expect(shownRange({ from: 10_000, to: 10_000 }, as)).toEqual({ from: 10, to: 10 });
  expect(shownRange({ from: 1234, to: 1500, toIsExcluded: true }, as)).toEqual({
    from: 1.3,
    to: 1.4,
  });
  expect(shownRange({ from: null, to: 1234, toAtMost: 1567 }, as)).toStrictEqual({
    from: null,
    to: 1.2,
    toAtMost: 1.5,
  });
  expect(shownRange({ from: null, to: 1234 }, as)).toStrictEqual({ from: null, to: 1.2 });
});

it('a single point is no limit: half a beat goes to the nearest', () => {
  const as = { measure: 'heart-rate', unit: 'km' } as const;
  expect(shownRange({ from: 142.5, to: 142.5 }, as)).toEqual({ from: 143, to: 143 });
});

describe('callers who skipped readEffort', () => {
  const cases: [Known, string][] = [
    [{ race: { distanceM: 5000, durationS: 540 } }, 'faster than anyone'],
    [{ race: { distanceM: 5000, durationS: NaN } }, 'no number'],
    [{ race: { distanceM: 0, durationS: 1500 } }, 'no distance'],
    [{ race: { distanceM: Infinity, durationS: 1500 } }, 'no distance either'],
    [{ goalMarathonS: 190 }, 'minutes for hours'],
    [{ maxHeartRateBpm: 0 }, 'a default for a gap'],
    [{ maxHeartRateBpm: NaN }, 'no number'],
    [{ maxHeartRateBpm: 180, thresholdHeartRateBpm: 180 }, 'threshold at the maximum'],
    [{ weekDistanceM: 40 }, 'kilometres for metres'],
    [{ longestRunM: -1 }, 'negative'],
  ];
  it.each(cases)('%o throws: %s', (known) => {
    expect(() => rowsFor(known)).toThrow(RangeError);
  });
});

it('takes no age, no easy pace, and no numbers by position', () => {
  // @ts-expect-error -- a maximum heart rate never comes from an age
  expect(rowsFor({ age: 40 })).toEqual(rowsFor({}));
  // @ts-expect-error -- no source has a recovery pace from an easy pace
  expect(rowsFor({ easyPaceSPerKm: 360 })).toEqual(rowsFor({}));
  // @ts-expect-error -- a share and a VDOT are told apart by name
  expect(() => paceAtShare(50, 0.59)).toThrow(RangeError);
});

function answerOf(id: EffortRowId, known: Known) {
  const answer = rowsFor(known).find(({ row }) => row.id === id);
  if (!answer) throw new Error(`No row ${id}`);
  return answer;
}

function rangeOf(id: EffortRowId, known: Known) {
  const answer = answerOf(id, known);
  if (answer.outcome !== 'computed') throw new Error(`${id}: ${answer.outcome}`);
  return answer.range;
}

function computed(id: EffortRowId) {
  return rangeOf(id, everything);
}

function yearOf(source: object): number | null {
  return 'year' in source && typeof source.year === 'number' ? source.year : null;
}
