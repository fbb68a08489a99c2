import { daysInWeek } from './daysInWeek.ts';

/*
 * The shadow by the clock. A plan has days only (`shadow.ts`); here each run has its time in the
 * week, in minutes from Monday 0:00, so that the hours are counted and not the days.
 */

const hoursInDay = 24;
const minutesInHour = 60;

/** Minutes of a week, which wraps round: minute 10,080 is Monday 0:00 again. */
export const minutesInWeek = daysInWeek * hoursInDay * minutesInHour;

/** When a key workout ends and another run starts; minutes of the week, 0 to 10,079. */
export interface Moments {
  readonly keyEndMin: number;
  readonly runStartMin: number;
}

/**
 * Hours from the end of a key workout to the next start of a run, round the week.
 *
 * Source: definition.
 *
 * @param moments - minutes of the week; whole, 0 to 10,079
 * @returns hours; 0 to just under 168; a run that starts earlier in the week starts in the next one
 * @throws RangeError if a moment is no minute of the week
 * @example hoursSinceKey({ keyEndMin: 10_020, runStartMin: 60 }) // => 2
 */
export function hoursSinceKey({ keyEndMin, runStartMin }: Moments): number {
  for (const minute of [keyEndMin, runStartMin]) {
    if (!Number.isInteger(minute) || minute < 0 || minute >= minutesInWeek) {
      throw new RangeError(`${minute} is no minute of the week.`);
    }
  }
  return ((runStartMin - keyEndMin + minutesInWeek) % minutesInWeek) / minutesInHour;
}

/**
 * Whether a run starts inside the shadow of a key workout; a start at its very end does (house).
 *
 * How long a shadow lasts is not decided here: take it from `shadowHours()`.
 *
 * Source: guideline 8.
 *
 * @param moments - minutes of the week; whole, 0 to 10,079; `shadowH` in hours
 * @throws RangeError if a moment is no minute of the week
 * @example isWithinShadow({ keyEndMin: 0, runStartMin: 1440, shadowH: 24 }) // => true
 */
export function isWithinShadow({ shadowH, ...moments }: Moments & { shadowH: number }): boolean {
  return hoursSinceKey(moments) <= shadowH;
}
