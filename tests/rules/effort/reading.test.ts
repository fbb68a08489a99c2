import { describe, expect, it } from 'vitest';
import {
  effortLimits,
  metresOf,
  readDistance,
  readEffort,
  readHeartRate,
  readPace,
  readRunMinutes,
} from '../../../src/rules/effort/index.ts';
import type { TypedEffort } from '../../../src/rules/effort/index.ts';
import { tidyTyped } from '../../../src/rules/effort/tidyTyped.ts';

const raceS = (raceTime: string, raceDistance = '5') => {
  const { known, issues, readAs } = readEffort({ raceDistance, raceTime }, 'km');
  return { s: known.race?.durationS, as: readAs.raceTime, issues };
};

describe('race times as people type them', () => {
  const cases: [string, number, string, string][] = [
    ['24:34', 1474, 'm:ss', 'as a watch shows it'],
    ['24.34', 1474, 'm:ss', 'a point where the keyboard has no colon'],
    ['24,34', 1474, 'm:ss', 'a comma likewise'],
    ['24m34', 1474, 'm:ss', 'with a letter'],
    ['24m34s', 1474, 'm:ss', 'with both'],
    ['24 min 34 sec', 1474, 'm:ss', 'with words and spaces'],
    ['24min 34', 1474, 'm:ss', 'the last without its word'],
    ["24'34", 1474, 'm:ss', 'a straight mark'],
    ["24'34''", 1474, 'm:ss', 'two straight marks for seconds'],
    ['24’34”', 1474, 'm:ss', 'curly marks'],
    ['24′34″', 1474, 'm:ss', 'true marks'],
    ['24´34', 1474, 'm:ss', 'an accent for a mark'],
    ['２４：３４', 1474, 'm:ss', 'full-width digits'],
    ['２４．３４', 1474, 'm:ss', 'full-width point'],
    ['  24:34\n', 1474, 'm:ss', 'pasted with space around'],
    ['24 : 34', 1474, 'm:ss', 'with space inside'],
    ['\u00a024:34\u200b', 1474, 'm:ss', 'with space that cannot be seen'],
    ['24∶34', 1474, 'm:ss', 'with a ratio sign'],
    ['24:34.5', 1474.5, 'm:ss', 'with tenths'],
    ['24:34,5', 1474.5, 'm:ss', 'with tenths behind a comma'],
    ['1:02:03.5', 3723.5, 'h:mm:ss', 'with hours and tenths'],
    ['24m:34s', 1474, 'm:ss', 'with letters and a colon'],
    ['1 hr 2 mins', 3720, 'h:mm', 'hours in short'],
    ['1 hour 1 minute 1 second', 3661, 'h:mm:ss', 'one of each'],
    ['1h', 3600, 'h:mm', 'an hour'],
    ['0:24:34', 1474, 'h:mm:ss', 'with its hours'],
    ['00:24:34', 1474, 'h:mm:ss', 'with two of them'],
    ['24 34 min', NaN, '', 'a space between digits could mean anything'],
    ['25', 1500, 'minutes', 'a bare number is minutes'],
    ['25 min', 1500, 'minutes', 'so said'],
    ['25m', 1500, 'minutes', 'so said in short'],
    ["25'", 1500, 'minutes', 'so said with a mark'],
    ['1500s', 1500, 'm:ss', 'all in seconds'],
    ['1h02', 3720, 'h:mm', 'hours and minutes'],
    ['1:02', 3720, 'h:mm', 'no 5 km takes 62 s, so hours and minutes'],
    ['1:02:03', 3723, 'h:mm:ss', 'a slow one'],
    ['1.02.03', 3723, 'h:mm:ss', 'with points'],
    ['1h02m03', 3723, 'h:mm:ss', 'with letters'],
    ['1 hour 2 minutes 3 seconds', 3723, 'h:mm:ss', 'in words'],
  ];
  it.each(cases)('%j is %d s, read as %s: %s', (typed, s, as) => {
    const got = raceS(typed);
    if (Number.isNaN(s)) expect(got.issues.map(({ code }) => code)).toEqual(['unreadable']);
    else expect(got).toEqual({ s, as, issues: [] });
  });

  const goals: [string, number | undefined, string][] = [
    ['3:10', 11_400, 'hours and minutes: 190 s is no marathon'],
    ['3.10', 11_400, 'with a point'],
    ['3h10', 11_400, 'with a letter'],
    ['3:10:30', 11_430, 'in full'],
    ['190', 11_400, 'in minutes'],
    ['190:30', 11_430, 'in minutes and seconds'],
    ['1:52:03', undefined, 'faster than anyone'],
    ['3', undefined, 'three minutes: nothing is guessed'],
  ];
  it.each(goals)('a marathon goal of %j is %o s: %s', (goalMarathon, s) => {
    expect(readEffort({ goalMarathon }, 'km').known.goalMarathonS).toBe(s);
  });
});

describe('paces, distances, minutes and heart rates as people type them', () => {
  const paces: [string, 'km' | 'mi', number, string][] = [
    ['6:00', 'km', 360, 'in the unit chosen'],
    ['6.00', 'km', 360, 'with a point'],
    ["6'00", 'km', 360, 'with a mark'],
    ['6', 'km', 360, 'whole minutes'],
    ['6:00/km', 'mi', 360, 'the unit typed counts'],
    ['6:00 min/km', 'mi', 360, 'as watches write it'],
    ['9:39 per mile', 'km', 579 / 1.609344, 'in words'],
    ['9:39 a mile', 'km', 579 / 1.609344, 'as people say it'],
    ['6:00 per k', 'mi', 360, 'in short words'],
    ['9:39 /mi', 'km', 579 / 1.609344, 'in short'],
    ['9:39', 'mi', 579 / 1.609344, 'in the unit chosen'],
    ['９：３９', 'mi', 579 / 1.609344, 'full-width'],
  ];
  it.each(paces)('%j with %s chosen is %d s/km: %s', (typed, unit, paceSPerKm) => {
    const got = readPace(typed, unit);
    expect(got.ok && got.value).toBeCloseTo(paceSPerKm, 9);
  });

  const distances: [string, 'km' | 'mi', number, string][] = [
    ['5', 'km', 5000, 'in the unit chosen'],
    ['5', 'mi', metresOf(5, 'mi'), 'in the unit chosen'],
    ['10k', 'mi', 10_000, 'the unit typed counts'],
    ['5 km', 'mi', 5000, 'with space'],
    ['5mile', 'km', metresOf(5, 'mi'), 'five miles, which another calculator read as 5.0 km'],
    ['3,1 mi', 'km', metresOf(3.1, 'mi'), 'decimal comma'],
    ['5000 m', 'mi', 5000, 'm is metres'],
    ['5 000 m', 'mi', 5000, 'thousands by a space'],
    ['5,000m', 'mi', 5000, 'thousands by a comma'],
    ['10 000 metre', 'mi', 10_000, 'ten of them'],
    ['12345,000 m', 'mi', 12_345, 'no thousands: too many digits before the comma'],
    ['5,000 miles', 'km', metresOf(5, 'mi'), 'the comma of a decimal, where no metres are'],
    ['5 kilometre', 'mi', 5000, 'one by one'],
    ['5000 metre', 'mi', 5000, 'one by one'],
    ['half-marathon', 'km', 21_097.5, 'by name, with its dash'],
    ['half marathon', 'km', 21_097.5, 'by name'],
    ['Half', 'mi', 21_097.5, 'by short name'],
    ['Marathon', 'km', 42_195, 'by name'],
    ['26.2', 'mi', metresOf(26.2, 'mi'), 'as miles write it'],
    ['４２．２', 'km', 42_200, 'full-width'],
  ];
  it.each(distances)('%j with %s chosen is %d m: %s', (typed, unit, distanceM) => {
    const asked = { field: 'raceDistance', unit, limits: effortLimits.raceDistanceM } as const;
    expect(readDistance(typed, asked)).toEqual({ ok: true, value: distanceM });
  });

  const minutes: [string, number, string][] = [
    ['40', 2400, 'a bare number'],
    ['40 min', 2400, 'so said'],
    ['42:30', 2550, 'as a watch shows it'],
    ['1:15:00', 4500, 'in full'],
    ['1:15', 4500, 'no run of 75 s, so an hour and a quarter'],
    ['1h15', 4500, 'with a letter'],
    ['5:10', 310, 'five hours ten would do too: minutes and seconds come first'],
  ];
  it.each(minutes)('a run of %j is %d s: %s', (typed, durationS) => {
    expect(readRunMinutes(typed)).toEqual({ ok: true, value: durationS });
  });

  it.each([
    '190',
    ' 190 bpm',
    '１９０',
    '190 beat',
    '190 beats/min',
    '190 beats per minute',
    '190 beats a min',
  ])('%j is 190 bpm', (typed) => {
    const asked = { field: 'maxHeartRate', limits: effortLimits.maxHeartRateBpm } as const;
    expect(readHeartRate(typed, asked)).toEqual({ ok: true, value: 190 });
  });
});

describe('limits of what is believed', () => {
  const cases: [TypedEffort, string, string, string][] = [
    [{ raceDistance: '5', raceTime: '9:00' }, 'raceTime', 'too-fast', 'no human'],
    [{ raceDistance: '5', raceTime: '12:00' }, 'raceTime', 'too-fast', 'a second below'],
    [{ raceDistance: '5', raceTime: '12:01' }, '', '', 'at the limit'],
    [{ raceDistance: '5', raceTime: '1:15:00' }, '', '', 'at the slow limit'],
    [{ raceDistance: '5', raceTime: '1:15:01' }, 'raceTime', 'too-slow', 'a second above'],
    [{ raceDistance: '1.499', raceTime: '6:00' }, 'raceDistance', 'out-of-range', 'below'],
    [{ raceDistance: '1.5', raceTime: '6:00' }, '', '', 'at'],
    [{ raceDistance: '42.5', raceTime: '4:00:00' }, '', '', 'at'],
    [{ raceDistance: '42.6', raceTime: '4:00:00' }, 'raceDistance', 'out-of-range', 'above'],
    [{ raceDistance: '5' }, '', '', 'a distance alone is no race yet'],
    [{ raceTime: '25:00' }, 'raceDistance', 'missing', 'a time alone says nothing'],
    [{ raceTime: '25:00', raceDistance: ' ' }, 'raceDistance', 'missing', 'nor beside a blank'],
    [{ maxHeartRate: '99' }, 'maxHeartRate', 'out-of-range', 'below'],
    [{ maxHeartRate: '100' }, '', '', 'at'],
    [{ maxHeartRate: '230' }, '', '', 'at'],
    [{ maxHeartRate: '231' }, 'maxHeartRate', 'out-of-range', 'above'],
    [{ thresholdHeartRate: '79' }, 'thresholdHeartRate', 'out-of-range', 'below'],
    [{ thresholdHeartRate: '80' }, '', '', 'at'],
    [{ thresholdHeartRate: '220' }, '', '', 'at'],
    [{ thresholdHeartRate: '221' }, 'thresholdHeartRate', 'out-of-range', 'above'],
    [
      { maxHeartRate: '180', thresholdHeartRate: '180' },
      'thresholdHeartRate',
      'not-below-maximum',
      'no threshold at the maximum',
    ],
    [{ maxHeartRate: '180', thresholdHeartRate: '179' }, '', '', 'just below it'],
    [{ weekDistance: '0.9' }, 'weekDistance', 'out-of-range', 'below'],
    [{ weekDistance: '1' }, '', '', 'at'],
    [{ weekDistance: '400' }, '', '', 'at'],
    [{ weekDistance: '401' }, 'weekDistance', 'out-of-range', 'above'],
    [{ longestRun: '0.4' }, 'longestRun', 'out-of-range', 'below'],
    [{ longestRun: '0.5' }, '', '', 'at'],
    [{ longestRun: '200' }, '', '', 'at'],
    [{ longestRun: '201' }, 'longestRun', 'out-of-range', 'above'],
  ];
  it.each(cases)('%o: %s %s (%s)', (typed, field, code) => {
    const issues = readEffort(typed, 'km').issues.map((issue) => [issue.field, issue.code]);
    expect(issues).toEqual(field ? [[field, code]] : []);
  });

  it('tells a time its limits in seconds', () => {
    expect(readEffort({ raceDistance: '5', raceTime: '9:00' }, 'km').issues).toEqual([
      { field: 'raceTime', code: 'too-fast', limits: { min: 721, max: 4500 } },
    ]);
  });

  it('tells a threshold what the maximum leaves it', () => {
    const { issues } = readEffort({ maxHeartRate: '180', thresholdHeartRate: '185' }, 'km');
    expect(issues.map(({ limits }) => limits)).toEqual([{ min: 80, max: 179 }]);
  });

  it('takes nothing from the fields beside a wrong one', () => {
    const typed = { raceDistance: '5', raceTime: 'soon', maxHeartRate: '190', weekDistance: '40' };
    const { known, issues } = readEffort(typed, 'km');
    expect(known).toEqual({ maxHeartRateBpm: 190, weekDistanceM: 40_000 });
    expect(issues).toEqual([{ field: 'raceTime', code: 'unreadable' }]);
  });
});

describe('what is no such number', () => {
  const distances = ['ultramarathon', 'marathons', 'behalf', 'halfway', '5 xmi', '5 mix', '5 xm'];
  it.each(distances)('%j is no distance', (typed) => {
    const asked = {
      field: 'raceDistance',
      unit: 'km',
      limits: effortLimits.raceDistanceM,
    } as const;
    expect(readDistance(typed, asked)).toEqual({
      ok: false,
      issue: { field: 'raceDistance', code: 'unreadable' },
    });
  });

  it.each([
    ['24-34', 'unreadable'],
    ['24-', 'unreadable'],
    ['-24:34', 'negative'],
    ['12345', 'unreadable'],
  ])('%j is no time: %s', (typed, code) => {
    expect(raceS(typed).issues).toEqual([{ field: 'raceTime', code }]);
  });

  it('190.55 beats are not whole', () => {
    const asked = { field: 'maxHeartRate', limits: effortLimits.maxHeartRateBpm } as const;
    expect(readHeartRate('190.55', asked)).toMatchObject({ issue: { code: 'not-whole' } });
  });

  it('a time beside a wrong distance is read, and is no race', () => {
    expect(readEffort({ raceDistance: 'x', raceTime: '25:00' }, 'km')).toStrictEqual({
      known: {},
      readAs: { raceTime: 'm:ss' },
      issues: [{ field: 'raceDistance', code: 'unreadable' }],
    });
  });

  it('a wrong distance and a wrong time are two issues', () => {
    expect(readEffort({ raceDistance: 'x', raceTime: 'y' }, 'km').issues).toEqual([
      { field: 'raceDistance', code: 'unreadable' },
      { field: 'raceTime', code: 'unreadable' },
    ]);
  });
});

describe('all fields together', () => {
  it('reads each into its own place', () => {
    const typed = {
      raceDistance: '5',
      raceTime: '25:00',
      goalMarathon: '4:00',
      maxHeartRate: '190',
      thresholdHeartRate: '160',
      weekDistance: '40',
      longestRun: '15',
    };
    expect(readEffort(typed, 'km')).toStrictEqual({
      known: {
        race: { distanceM: 5000, durationS: 1500 },
        goalMarathonS: 14_400,
        maxHeartRateBpm: 190,
        thresholdHeartRateBpm: 160,
        weekDistanceM: 40_000,
        longestRunM: 15_000,
      },
      readAs: { raceTime: 'm:ss', goalMarathon: 'h:mm' },
      issues: [],
    });
  });

  it('has no place for what was not typed, nor for what cannot be seen', () => {
    const nothing = { known: {}, readAs: {}, issues: [] };
    expect(readEffort({}, 'km')).toStrictEqual(nothing);
    expect(readEffort({ raceTime: ' ', maxHeartRate: '\u200b' }, 'km')).toStrictEqual(nothing);
  });
});

describe('tidyTyped', () => {
  it.each([
    ['1'.repeat(40), '1'.repeat(40), 'as long as a number may be'],
    ['1'.repeat(41), '', 'longer'],
    ['24″', '24"', 'a true mark of seconds'],
    ["24''", '24"', 'two marks of minutes'],
    ['5  000 m', '5 000m', 'two spaces are one'],
    [' 24:34 ', '24:34', 'space around'],
  ])('%j is %j: %s', (typed, tidy) => {
    expect(tidyTyped(typed)).toBe(tidy);
  });
});
