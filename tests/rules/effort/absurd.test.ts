import { describe, expect, it } from 'vitest';
import {
  readDistance,
  effortLimits,
  readEffort,
  readHeartRate,
  readPace,
  readRunMinutes,
} from '../../../src/rules/effort/index.ts';
import type { EffortField, EffortIssue, TypedEffort } from '../../../src/rules/effort/index.ts';

/** No field can make anything of these. */
const nonsense = [
  ...['abc', 'twenty', 'five km', '?', '🏃', '<script>', 'null', 'undefined', 'NaN', 'Infinity'],
  ...['1e3', '0x10', '--', '+', '=24:34', '1/2', '½', '٣', '二十', '२४', '1;2', '#5', '24h34h'],
  ...['5 5', '24 34', '1 2 3', '12::30', ':30', '30:', '.5', '5.', '..', ',', '1:2:3:4', '()'],
  '9'.repeat(41),
  '24:34 '.repeat(20),
] as const;

/** A field's own absurdities, each with the one code that says what is wrong. */
const own: Record<EffortField, readonly (readonly [string, EffortIssue['code']])[]> = {
  raceDistance: [
    ['-5', 'negative'],
    ['−5', 'negative'],
    ['0', 'out-of-range'],
    ['０', 'out-of-range'],
    ['0.0 km', 'out-of-range'],
    ['5 m', 'out-of-range'],
    ['100 m', 'out-of-range'],
    ['400', 'out-of-range'],
    ['99999', 'out-of-range'],
    ['9999999', 'unreadable'],
    ['5 laps', 'unreadable'],
    ['5.0001', 'unreadable'],
    ['ultra', 'unreadable'],
  ],
  raceTime: [
    ['-24:34', 'negative'],
    ['–24:34', 'negative'],
    ['0:00', 'too-fast'],
    ['００：００', 'too-fast'],
    ['0', 'too-fast'],
    ['0:00:00', 'too-fast'],
    ['9:00', 'too-fast'],
    ['９：００', 'too-fast'],
    ['0:01', 'too-fast'],
    ['12', 'too-fast'],
    ['1s', 'too-fast'],
    ['99 h', 'too-slow'],
    ['99:00:00', 'too-slow'],
    ['9999', 'too-slow'],
    ['5h', 'too-slow'],
    ['24:60', 'over-59'],
    ['24.99', 'over-59'],
    ['1:60:00', 'over-59'],
    ['1h75', 'over-59'],
    ['24m61', 'over-59'],
    ['24:5', 'one-digit'],
    ['24.5', 'one-digit'],
    ['1:2:03', 'one-digit'],
    ['24m5', 'one-digit'],
    ['24:345', 'unreadable'],
    ['1d', 'unreadable'],
    ['24:34 pm', 'unreadable'],
  ],
  goalMarathon: [
    ['-3:00', 'negative'],
    ['0:00', 'too-fast'],
    ['1:30:00', 'too-fast'],
    ['3', 'too-fast'],
    ['99 h', 'too-slow'],
    ['12:00:00', 'too-slow'],
    ['3:75', 'over-59'],
    ['3:5', 'one-digit'],
    ['sub 3', 'unreadable'],
    ['BQ', 'unreadable'],
  ],
  maxHeartRate: [
    ['-190', 'negative'],
    ['0', 'out-of-range'],
    ['60', 'out-of-range'],
    ['999', 'out-of-range'],
    ['１９０００', 'out-of-range'],
    ['190.5', 'not-whole'],
    ['190,5', 'not-whole'],
    ['95%', 'is-a-share'],
    ['220-35', 'unreadable'],
    ['190 hz', 'unreadable'],
  ],
  thresholdHeartRate: [
    ['-160', 'negative'],
    ['0', 'out-of-range'],
    ['1600', 'out-of-range'],
    ['160.0', 'not-whole'],
    ['85 %', 'is-a-share'],
    ['160-170', 'unreadable'],
  ],
  weekDistance: [
    ['-40', 'negative'],
    ['0', 'out-of-range'],
    ['5000', 'out-of-range'],
    ['1 m', 'out-of-range'],
    ['40 per week', 'unreadable'],
    ['40-50', 'unreadable'],
  ],
  longestRun: [
    ['-15', 'negative'],
    ['0', 'out-of-range'],
    ['0,0', 'out-of-range'],
    ['500', 'out-of-range'],
    ['two hours', 'unreadable'],
    ['15 kg', 'unreadable'],
  ],
  pace: [
    ['-6:00', 'negative'],
    ['0:00', 'out-of-range'],
    ['1:00', 'out-of-range'],
    ['45:00', 'out-of-range'],
    ['6:60', 'over-59'],
    ['6.5', 'one-digit'],
    ['10 km/h', 'is-a-speed'],
    ['6 mph', 'is-a-speed'],
    ['fast', 'unreadable'],
  ],
  heartRate: [
    ['-140', 'negative'],
    ['0', 'out-of-range'],
    ['400', 'out-of-range'],
    ['140.2', 'not-whole'],
    ['75%', 'is-a-share'],
  ],
  duration: [
    ['-40', 'negative'],
    ['0', 'out-of-range'],
    ['1 min', 'out-of-range'],
    ['99h', 'out-of-range'],
    ['40:99', 'over-59'],
    ['1h5', 'one-digit'],
    ['long', 'unreadable'],
  ],
  distance: [
    ['-8', 'negative'],
    ['0', 'out-of-range'],
    ['9999', 'out-of-range'],
    ['8 furlongs', 'unreadable'],
  ],
};

/** Issues of one field, everything else typed as it should be. */
const issuesOf: Record<EffortField, (typed: string) => readonly EffortIssue[]> = {
  raceDistance: (raceDistance) => whole({ raceDistance, raceTime: '25:00' }),
  raceTime: (raceTime) => whole({ raceDistance: '5', raceTime }),
  goalMarathon: (goalMarathon) => whole({ goalMarathon }),
  maxHeartRate: (maxHeartRate) => whole({ maxHeartRate, thresholdHeartRate: '160' }),
  thresholdHeartRate: (thresholdHeartRate) => whole({ maxHeartRate: '190', thresholdHeartRate }),
  weekDistance: (weekDistance) => whole({ weekDistance }),
  longestRun: (longestRun) => whole({ longestRun }),
  pace: (typed) => alone(readPace(typed, 'km')),
  heartRate: (typed) =>
    alone(readHeartRate(typed, { field: 'heartRate', limits: effortLimits.heartRateBpm })),
  duration: (typed) => alone(readRunMinutes(typed)),
  distance: (typed) =>
    alone(readDistance(typed, { field: 'distance', unit: 'km', limits: effortLimits.distanceM })),
};

const fields = Object.keys(own) as EffortField[];
const table = fields.flatMap((field) =>
  own[field].map(([typed, code]) => ({ field, typed, code })),
);

describe('what cannot be gives one issue, of its own field', () => {
  it.each(table)('$field $typed: $code', ({ field, typed, code }) => {
    expect(issuesOf[field](typed).map((issue) => [issue.field, issue.code])).toEqual([
      [field, code],
    ]);
  });

  it.each(nonsense)('%j in any field', (typed) => {
    for (const field of fields) {
      const issues = issuesOf[field](typed);
      expect({ field, issues: issues.length, of: issues[0]?.field }).toEqual({
        field,
        issues: 1,
        of: field,
      });
    }
  });

  it('says its limits wherever a number is too small or too large', () => {
    const numeric = ['out-of-range', 'too-fast', 'too-slow'];
    const without = table.filter(
      ({ field, typed, code }) => numeric.includes(code) && !issuesOf[field](typed)[0]?.limits,
    );
    expect(without).toEqual([]);
  });

  it('is shown for at least 200 inputs', () => {
    expect(table.length + nonsense.length * fields.length).toBeGreaterThanOrEqual(200);
  });
});

function whole(typed: TypedEffort): readonly EffortIssue[] {
  return readEffort(typed, 'km').issues;
}

function alone(result: { ok: true } | { ok: false; issue: EffortIssue }): readonly EffortIssue[] {
  return result.ok ? [] : [result.issue];
}
