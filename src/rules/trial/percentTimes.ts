/**
 * Times on a scale where differences are percent: 100 times the natural logarithm.
 *
 * A difference of 1 on it is 1 % of time, whatever the distance. Counted from the
 * first time, which changes no difference and keeps rounding small.
 *
 * Source: definition.
 *
 * @param timesS - times of one test; seconds; above 0
 * @returns distance of each time from the first one; percent (100 x ln)
 * @throws RangeError if a time is not finite or not above 0
 * @example percentTimes([1500, 1500]) // => [0, 0]
 */
export function percentTimes(timesS: readonly number[]): number[] {
  const [first] = timesS;
  return timesS.map((timeS) => {
    if (!(timeS > 0 && timeS < Infinity)) throw new RangeError(`Not a time: ${timeS} s.`);
    return 100 * Math.log(timeS / (first as number));
  });
}
