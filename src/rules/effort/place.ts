import type { EffortRange } from './range.ts';

/** Where a number falls. `in-the-span`: past the near end of a limit that the source gives as a span. */
export type Place = 'under' | 'inside' | 'in-the-span' | 'over';

/** Far below anything that is typed: what a conversion of units leaves behind. */
const noise = 1e-6;

/**
 * Where a value falls in a range of the same unit.
 *
 * Source: definition.
 *
 * @param value - in the unit of the range
 * @param range - ends included, unless it says that its end is excluded
 * @returns for a pace `under` is quicker and `over` slower
 * @example placeIn(137, { from: 114, to: 136.8 }) // => 'over'
 */
export function placeIn(value: number, { from, to, toIsExcluded, toAtMost }: EffortRange): Place {
  if (from !== null && value < from - noise) return 'under';
  if (to === null || value < to - noise) return 'inside';
  if (toIsExcluded) return 'over';
  if (value <= to + noise) return 'inside';
  return toAtMost !== undefined && value <= toAtMost + noise ? 'in-the-span' : 'over';
}
