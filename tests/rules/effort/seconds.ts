/** Seconds of a time in a fixture, "m:ss" or "h:mm:ss"; read apart from the code under test. */
export function seconds(time: string): number {
  return time.split(':').reduce((total, part) => total * 60 + Number(part), 0);
}

/** Whether two numbers are as near as a tolerance; `toBeCloseTo` takes digits instead. */
export function isNear(value: number | null, expected: number, tolerance: number): boolean {
  return value !== null && Math.abs(value - expected) <= tolerance;
}
