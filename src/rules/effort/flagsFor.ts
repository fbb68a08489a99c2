import type { Known } from './known.ts';
import { walkingSPerKm } from './limits.ts';
import { oneHourPace } from './oneHourPace.ts';
import { mprPercentSlower } from './paceRows.ts';
import type { EffortRange } from './range.ts';
import type { EffortRow } from './row.ts';
import { advisedRaceS, vdotOf } from './vdot.ts';
import type { Race } from './vdot.ts';

/** What a reader should know beside a row's numbers. */
export type EffortFlag =
  /** The slow end, or all of it, is a pace at which most people walk (house). */
  | { readonly code: 'slow-end-is-walking' | 'all-of-it-is-walking' }
  /** The docs of the formula advise races of 5 to 60 minutes, and this one is none. */
  | { readonly code: 'race-outside-advice' }
  /** We found the way from the race to the coach's starting point. */
  | { readonly code: 'our-bridge' }
  /** "20 to 30 % slower" is read as more time for a kilometre; as less speed it is this. */
  | {
      readonly code: 'two-readings';
      readonly used: 'more-time';
      readonly other: 'less-speed';
      readonly otherRange: { readonly from: number; readonly to: number };
      /** How much slower the other reading is at either end; s/km. */
      readonly slowerByS: { readonly from: number; readonly to: number };
    }
  /** The tool behind it gave other numbers in other years. */
  | { readonly code: 'has-moved' }
  /** The same coach in another source; never mixed into the row. */
  | {
      readonly code: 'other-version';
      readonly source: string;
      readonly year: number | null;
      readonly percent: { readonly from: number; readonly to: number };
      /** bpm */
      readonly range: EffortRange;
    };

/**
 * What a reader should know beside the numbers of a row.
 *
 * Source: house (`walkingSPerKm`); findings 6.1 (advised race); the reference, section 3 (readings).
 *
 * @param row - a row that computed
 * @param range - what it computed
 * @param known - what the reader knows
 * @returns flags in a stable order; often none
 */
export function flagsFor(row: EffortRow, range: EffortRange, known: Known): readonly EffortFlag[] {
  return [
    ...walking(row, range),
    ...(row.formula && known.race && !isAdvised(known.race)
      ? [{ code: 'race-outside-advice' } as const]
      : []),
    ...(row.isOurBridge ? [{ code: 'our-bridge' } as const] : []),
    ...(row.id === 'mpr-easy-range-pace' && known.race ? [twoReadings(known.race)] : []),
    ...otherVersions(row, known),
    ...moved(row),
  ];
}

/** Also beside a row that only shows an example. */
export function moved({ hasMoved }: EffortRow): readonly EffortFlag[] {
  return hasMoved ? [{ code: 'has-moved' }] : [];
}

function walking({ measure }: EffortRow, { from, to }: EffortRange): readonly EffortFlag[] {
  if (measure !== 'pace') return [];
  if (from !== null && from >= walkingSPerKm) return [{ code: 'all-of-it-is-walking' }];
  return to !== null && to >= walkingSPerKm ? [{ code: 'slow-end-is-walking' }] : [];
}

function isAdvised({ durationS }: Race): boolean {
  return durationS >= advisedRaceS.min && durationS <= advisedRaceS.max;
}

function twoReadings(race: Race): EffortFlag {
  const hourPace = oneHourPace(vdotOf(race));
  const { quick, slow } = mprPercentSlower;
  const otherRange = {
    from: (hourPace * 100) / (100 - quick),
    to: (hourPace * 100) / (100 - slow),
  };
  return {
    code: 'two-readings',
    used: 'more-time',
    other: 'less-speed',
    otherRange,
    slowerByS: {
      from: otherRange.from - (hourPace * (100 + quick)) / 100,
      to: otherRange.to - (hourPace * (100 + slow)) / 100,
    },
  };
}

function otherVersions({ otherVersions = [], reading }: EffortRow, known: Known): EffortFlag[] {
  const input = reading.kind === 'computes' && reading.needs ? known[reading.needs] : undefined;
  if (typeof input !== 'number') return [];
  return otherVersions.map(({ source, year, percent }) => ({
    code: 'other-version' as const,
    source,
    year,
    percent,
    range: { from: (input * percent.from) / 100, to: (input * percent.to) / 100 },
  }));
}
