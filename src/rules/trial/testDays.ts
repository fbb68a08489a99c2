/** How often a runner tests. */
export type Rhythm = 'twice' | 'once';
export const rhythms = ['twice', 'once'] as const satisfies readonly Rhythm[];

/** The days of one test, counted from the first key workout, which is day 0. */
export interface TestDays {
  /** The day after a key workout: what is compared is done on it. */
  readonly conditionDay: number;
  /** The same test every time. Twice a week it is the next test's key workout, too. */
  readonly testDay: number;
}

/** Days from a key workout to the test: 72 hours. Source: bosak-24-72 (an all-out 5 km by then repeats). */
const daysToTest = 3;
const daysInWeek = 7;

/**
 * The days of an experiment: key workout, what is compared the day after, the test three days or
 * more after the key workout.
 *
 * Twice a week, tests are 3 and 4 days apart in turn and each is the next one's key workout;
 * once a week, a key workout of its own comes 3 days before each test.
 *
 * Source: house (the rhythm); bosak-24-72 (72 hours).
 *
 * @param tests - how many; whole number, 1 or more
 * @param rhythm - tests a week
 * @returns days of each test, in order; counted from the first key workout
 * @throws RangeError if the number of tests is not whole or below 1
 * @example testDays(2, 'twice') // => [{ conditionDay: 1, testDay: 3 }, { conditionDay: 4, testDay: 7 }]
 */
export function testDays(tests: number, rhythm: Rhythm): TestDays[] {
  if (!Number.isInteger(tests) || tests < 1) {
    throw new RangeError(`Tests are a whole number from 1, not ${tests}.`);
  }
  return Array.from({ length: tests }, (_, test) => {
    const keyDay = rhythm === 'once' ? daysInWeek * test : twiceAWeek(test);
    const testDay = rhythm === 'once' ? keyDay + daysToTest : twiceAWeek(test + 1);
    return { conditionDay: keyDay + 1, testDay };
  });
}

/** Day of one workout of two a week, 3 days and 4 days after the one before in turn. */
function twiceAWeek(workout: number): number {
  return daysInWeek * Math.floor(workout / 2) + daysToTest * (workout % 2);
}
