/**
 * How a run compares with the longest of the last 30 days, in the classes of the study.
 *
 * The risk that goes with them does not rise from class to class, so no curve may be drawn
 * through it; the figures stand in guideline 16.
 */
export type LongestRunClass = 'up-to-10' | 'over-10' | 'over-30' | 'over-100';

/** Lower ends of the classes; percent of the longest run, themselves still in the class below. */
const classes = [
  { over: 200, name: 'over-100' },
  { over: 130, name: 'over-30' },
  { over: 110, name: 'over-10' },
] as const;

/**
 * Class of a run by the longest run of the last 30 days.
 *
 * Source: `frandsen-2025` (findings 7.2).
 *
 * @param run - distance of the run and of the longest one; m; both above 0
 * @returns the class; its upper end included
 * @throws RangeError if a distance is not finite or not above 0
 * @example longestRunClass({ distanceM: 12000, longestM: 10000 }) // => 'over-10'
 */
export function longestRunClass({
  distanceM,
  longestM,
}: {
  readonly distanceM: number;
  readonly longestM: number;
}): LongestRunClass {
  if (!(distanceM > 0 && longestM > 0 && Number.isFinite(distanceM) && Number.isFinite(longestM))) {
    throw new RangeError(`Not distances: ${String(distanceM)}, ${String(longestM)}`);
  }
  const found = classes.find(({ over }) => distanceM * 100 > longestM * over);
  return found?.name ?? 'up-to-10';
}
