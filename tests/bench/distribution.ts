/** Where a set of times lies: the fastest, the middle, the slowest of twenty, the slowest. */
export interface Distribution {
  readonly min: number;
  readonly median: number;
  readonly p95: number;
  readonly max: number;
}

/** @throws RangeError if there are no times */
export function distributionOf(times: readonly number[]): Distribution {
  const sorted = [...times].sort((one, other) => one - other);
  const at = (share: number) => {
    const time = sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
    if (time === undefined) throw new RangeError('No times to look at.');
    return time;
  };
  return { min: at(0), median: at(0.5), p95: at(0.95), max: at(1) };
}

/** `1.234 ms` of a time in milliseconds. */
export function inMs(ms: number): string {
  return `${ms.toFixed(3)} ms`;
}
