import { isInShadow } from './shadow.ts';
import type { Place } from './shadow.ts';
import { maxRunsInDay } from './week.ts';
import type { RunKind, Week } from './week.ts';

/**
 * Moves a run to another day. Where that day is full the two change places; below eight runs
 * a week a day is full with one run, from eight up with two.
 *
 * Source: house.
 *
 * @param week - seven days from Monday
 * @param from - the run to move
 * @param to - the day to move it to; 0 is Monday
 * @returns the changed week; the same week when nothing moves
 * @example moveRun([['K'], [], ['E'], [], [], [], []], { day: 0, at: 0 }, 2) // => [['E'], [], ['K'], [], [], [], []]
 */
export function moveRun(week: Week, from: Place, to: number): Week {
  const run = week[from.day]?.[from.at];
  const there = week[to];
  if (run === undefined || there === undefined || from.day === to) return week;
  const room = week.flat().length > week.length ? maxRunsInDay : 1;
  const [displaced] = there.length < room ? [] : there;
  return week.map((day, index) => {
    if (index === to) {
      return displaced === undefined ? [...there, run] : [run, ...there.slice(1)];
    }
    if (index !== from.day) return day;
    return displaced === undefined
      ? day.filter((_, at) => at !== from.at)
      : day.map((own, at) => (at === from.at ? displaced : own));
  });
}

/**
 * Changes the kind of a run, or takes it out.
 *
 * @param week - seven days from Monday
 * @param place - the run to change
 * @param kind - its new kind, or `null` to remove it
 * @returns the changed week
 * @example changeRun([['K'], [], [], [], [], [], []], { day: 0, at: 0 }, null) // => [[], [], [], [], [], [], []]
 */
export function changeRun(week: Week, place: Place, kind: RunKind | null): Week {
  return week.map((day, index) =>
    index === place.day
      ? day.flatMap((own, at) => (at !== place.at ? [own] : kind === null ? [] : [kind]))
      : day,
  );
}

/**
 * Adds a run at the end of a day: a recovery run inside a shadow, otherwise an easy run.
 *
 * Source: house, from the words for both.
 *
 * @param week - seven days from Monday
 * @param day - 0 is Monday
 * @returns the changed week; the same week when the day is full
 * @example addRun([['K'], [], [], [], [], [], []], 1) // => [['K'], ['R'], [], [], [], [], []]
 */
export function addRun(week: Week, day: number): Week {
  const own = week[day];
  if (own === undefined || own.length >= maxRunsInDay) return week;
  const kind = isInShadow(week, { day, at: own.length }) ? 'R' : 'E';
  return week.map((runs, index) => (index === day ? [...runs, kind] : runs));
}
