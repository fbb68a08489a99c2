import { distanceIn, paceIn } from './units.ts';
import type { DistanceUnit } from './units.ts';

/** What a row is about, and in which unit its numbers are: s/km, bpm, s, m. */
export type Measure = 'pace' | 'heart-rate' | 'duration' | 'distance';

/**
 * What a coach allows, exact, in the unit of its measure. `from` is the smaller number: the
 * quick end of a pace. `null` is an end that the source leaves open.
 */
export interface EffortRange {
  readonly from: number | null;
  readonly to: number | null;
  /** The source says "under": its end itself is already outside. */
  readonly toIsExcluded?: true;
  /** The source gives its upper end as a span; this is the span's far end. */
  readonly toAtMost?: number;
}

/** How many of a shown number make one: whole seconds, beats and minutes, tenths of a distance. */
const perOne = { pace: 1, 'heart-rate': 1, duration: 1, distance: 10 } as const;
const sPerMin = 60;
/** Guards against 36.000000000000001; far below anything that is shown. */
const noise = 1e-9;

/**
 * A range in the numbers that a page shows, rounded inwards, never past a limit.
 *
 * Pace becomes whole seconds for a kilometre or mile, heart rate whole beats, duration whole
 * minutes, distance tenths of a kilometre or mile.
 *
 * Source: the reference, section 3 (round inwards, since they are limits).
 *
 * @param range - exact, in the unit of its measure
 * @param shown - the measure, and kilometres or miles
 * @returns lower end rounded up, upper ends down; an excluded end is stepped back from; a single point is no limit and is rounded to the nearest
 * @example shownRange({ from: 114, to: 136.8 }, { measure: 'heart-rate', unit: 'km' }) // => { from: 114, to: 136 }
 */
export function shownRange(
  range: EffortRange,
  { measure, unit }: { readonly measure: Measure; readonly unit: DistanceUnit },
): EffortRange {
  const parts = perOne[measure];
  const inShown = (value: number) => shownValue(value, { measure, unit }) * parts;
  if (range.from !== null && range.from === range.to) {
    const point = Math.round(inShown(range.from)) / parts;
    return { from: point, to: point };
  }
  const up = (value: number) => Math.ceil(inShown(value) - noise) / parts;
  const down = (value: number) => Math.floor(inShown(value) + noise) / parts;
  const under = (value: number) => (Math.ceil(inShown(value) - noise) - 1) / parts;
  return {
    from: range.from === null ? null : up(range.from),
    to: range.to === null ? null : range.toIsExcluded ? under(range.to) : down(range.to),
    ...(range.toAtMost !== undefined && { toAtMost: down(range.toAtMost) }),
  };
}

/**
 * A value in the unit that a page shows: seconds for a kilometre or mile, beats, minutes,
 * kilometres or miles.
 *
 * Source: definition.
 *
 * @param value - in the unit of its measure: s/km, bpm, s or m
 * @param shown - the measure, and kilometres or miles
 * @returns not rounded
 * @example shownValue(2400, { measure: 'duration', unit: 'km' }) // => 40
 */
export function shownValue(
  value: number,
  { measure, unit }: { readonly measure: Measure; readonly unit: DistanceUnit },
): number {
  if (measure === 'pace') return paceIn(value, unit);
  if (measure === 'duration') return value / sPerMin;
  return measure === 'distance' ? distanceIn(value, unit) : value;
}
