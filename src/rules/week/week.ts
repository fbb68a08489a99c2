import type { Issue, Result } from '../result.ts';
import { daysInWeek } from './situation.ts';

/** K: key workout. R: recovery run, inside a shadow. E: easy run, outside one. */
export type RunKind = 'K' | 'R' | 'E';

/** The runs of one day in the order they are run; none is a rest day, two are a double. */
export type Day = readonly RunKind[];

/** Seven days from Monday; they wrap round. */
export type Week = readonly Day[];

/** How many of each a week holds. A rest day is a day without a run. */
export interface Counts {
  readonly key: number;
  readonly recovery: number;
  readonly easy: number;
  readonly restDays: number;
}

const runKinds = 'KRE';
const rest = '-';

/** Most runs a day holds. Source: house. */
export const maxRunsInDay = 2;

/**
 * Reads week notation: seven cells from Monday, joined by dots; a cell is `-` or
 * one or two of `K R E` in the order they are run. Small letters are taken as capitals.
 *
 * Source: house.
 *
 * @param notation - such as `K.R.E.-.KR.E.-`
 * @returns the week, or one issue for each cell that cannot be read
 * @example parseWeek('K.R.E.-.KR.E.-').ok // => true
 */
export function parseWeek(notation: string): Result<Week> {
  const cells = notation.trim().toUpperCase().split('.');
  if (cells.length !== daysInWeek) {
    const limits = { min: daysInWeek, max: daysInWeek };
    return {
      ok: false,
      issues: [{ field: 'week', code: 'not-seven-days', limits, found: cells.length }],
    };
  }
  const [first, ...others] = cells.flatMap(issueInCell);
  if (first) return { ok: false, issues: [first, ...others] };
  return {
    ok: true,
    value: cells.map((cell) => (cell === rest ? [] : ([...cell] as RunKind[]))),
  };
}

/**
 * Writes a week in week notation.
 *
 * Source: house.
 *
 * @param week - seven days from Monday, at most two runs each
 * @returns seven cells joined by dots
 * @throws RangeError if the week does not have seven days of at most two runs
 * @example formatWeek([['K'], ['R'], ['E'], [], ['K', 'R'], ['E'], []]) // => 'K.R.E.-.KR.E.-'
 */
export function formatWeek(week: Week): string {
  if (week.length !== daysInWeek || week.some((day) => day.length > maxRunsInDay)) {
    throw new RangeError(`A week has ${daysInWeek} days of at most ${maxRunsInDay} runs.`);
  }
  return week.map((day) => day.join('') || rest).join('.');
}

/**
 * Counts what a week holds.
 *
 * @param week - seven days from Monday
 * @returns counts a week; the three kinds of run add up to the runs
 * @example countWeek([['K'], ['R'], [], [], [], [], []]) // => { key: 1, recovery: 1, easy: 0, restDays: 5 }
 */
export function countWeek(week: Week): Counts {
  const runs = week.flat();
  const count = (kind: RunKind) => runs.filter((run) => run === kind).length;
  return {
    key: count('K'),
    recovery: count('R'),
    easy: count('E'),
    restDays: week.filter((day) => day.length === 0).length,
  };
}

function issueInCell(cell: string, day: number): Issue[] {
  const issue = { field: 'week', day, found: cell } as const;
  if (cell === rest) return [];
  if ([...cell].some((letter) => !runKinds.includes(letter)) || cell === '') {
    return [{ ...issue, code: 'unknown-letter' }];
  }
  return cell.length > maxRunsInDay ? [{ ...issue, code: 'too-many-runs-in-a-day' }] : [];
}
