import type { Guideline, Kind } from '../guidelines/guideline.ts';
import { whereInTheWeek } from '../guidelines/whereInTheWeek.ts';
import { daysInWeek } from './situation.ts';
import type { Day, RunKind, Week } from './week.ts';

/*
 * The one place that knows what a key workout does to the hours after it. A plan has days and
 * no clock, so a run is taken to start at the same hour every day (house): one on the next day
 * is then 24 hours later, and a second run of a day a few.
 */

/** Hours from a run to one at the same time of the next day. */
const hoursInDay = 24;

/** Where a run stands: the day (0 is Monday), and its place in the order of that day. */
export interface Place {
  readonly day: number;
  readonly at: number;
}

/**
 * Hours after a key workout in which a run is on tired legs, the end included.
 *
 * Source: guideline 8.
 *
 * @returns hours
 * @example shadowHours() // => 24
 */
export function shadowHours(): number {
  return hoursOf('shadow');
}

/**
 * Whether a day lies in the shadow of a key workout on an earlier day; Sunday comes before Monday.
 *
 * Source: guideline 8; days for hours: house.
 *
 * @param week - seven days from Monday
 * @param day - 0 is Monday
 * @returns whether every run of that day is on tired legs
 * @example isShadowed([[], [], [], [], [], [], ['K']], 0) // => true
 */
export function isShadowed(week: Week, day: number): boolean {
  const reach = daysIn(shadowHours());
  for (let back = 1; back <= reach; back += 1) {
    if (dayBefore(week, day, back).includes('K')) return true;
  }
  return false;
}

/**
 * Whether one run lies in a shadow: that of an earlier day, or of a key workout before it that day.
 *
 * @param week - seven days from Monday
 * @param place - the run, or the place where one would stand
 * @example isInShadow([['K', 'R'], [], [], [], [], [], []], { day: 0, at: 1 }) // => true
 */
export function isInShadow(week: Week, { day, at }: Place): boolean {
  return isShadowed(week, day) || followsKey(week[day] ?? [], at);
}

/** For each day, whether it lies in the shadow of a key workout on an earlier one. */
export function shadowedDays(isKey: readonly boolean[]): boolean[] {
  const reach = daysIn(shadowHours());
  return isKey.map((_, day) => {
    for (let back = 1; back <= reach; back += 1) if (isKey[wrap(day - back)]) return true;
    return false;
  });
}

/** How many runs of a kind a day holds in a shadow: its own key workout's, or an earlier day's. */
export function inShadow(day: Day, isDayShadowed: boolean, kind: RunKind): number {
  return day.filter((run, at) => run === kind && (isDayShadowed || followsKey(day, at))).length;
}

/**
 * How many key workouts come too soon after another, on days.
 *
 * Source: guideline 9; days for hours: house.
 *
 * @param isKey - seven days from Monday; whether each holds a key workout
 */
export function keysTooClose(isKey: readonly boolean[]): number {
  const reach = daysIn(hoursOf('spacing'));
  return isKey.filter((key, day) => {
    for (let on = 1; key && on <= reach; on += 1) if (isKey[wrap(day + on)]) return true;
    return false;
  }).length;
}

/** Whether a key workout of the same day comes before a place in its order. */
function followsKey(day: Day, at: number): boolean {
  const key = day.indexOf('K');
  return key >= 0 && key < at;
}

function dayBefore(week: Week, day: number, back: number): Day {
  return week[wrap(day - back)] ?? [];
}

function wrap(day: number): number {
  return (day + 2 * daysInWeek) % daysInWeek;
}

/** Whole days that some hours reach, counted from a run to one at the same time of a later day. */
function daysIn(hours: number): number {
  return Math.floor(hours / hoursInDay);
}

/** The hours that the guideline of a kind states; the table has one such row for each. */
function hoursOf(kind: Kind): number {
  for (const { kind: own, versions } of whereInTheWeek as readonly Guideline[]) {
    const hours = own === kind && versions[0].withinH;
    if (hours) return hours;
  }
  throw new RangeError(`No guideline of the kind "${kind}" states hours.`);
}
