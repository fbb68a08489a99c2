import { allDayCalendar, asciiAddress } from '../../allDayCalendar.ts';
import type { AllDayEvent } from '../../allDayCalendar.ts';
import { dayOf, daysAfter } from '../../days.ts';
import { reasonForRun } from './reasonForRun.ts';
import { dayNames, runNames } from '../../../../lib/words/weekWords.ts';
import type { WeekToTake } from './WeekToTake.ts';

export interface WeekInCalendar extends WeekToTake {
  /** `YYYY-MM-DD`, a Monday. */
  readonly firstMonday: string;
  readonly repeatWeekly: boolean;
  /** When the file is made; a later one wins where two hold the same event. */
  readonly stamp: Date;
}

/**
 * A week as a calendar file: an all-day event for each run, with the reason in it.
 *
 * An event's UID says only which day, which run of the day and, unless the week repeats, which
 * date: importing a changed week updates the events that are there. A run that was taken out
 * stays in the calendar; no file can delete it in every program.
 *
 * @throws RangeError if `firstMonday` is not the date of a Monday
 */
export function calendarFile(taken: WeekInCalendar): string {
  const monday = mondayOf(taken.firstMonday);
  const events = taken.week.flatMap((runs, day) =>
    runs.map((_, place) => eventFor(taken, monday, { day, place })),
  );
  return allDayCalendar({ name: 'Week', stamp: taken.stamp, events });
}

function eventFor(
  { week, answer, address, guidelineAddress, repeatWeekly }: WeekInCalendar,
  monday: Date,
  run: { readonly day: number; readonly place: number },
): AllDayEvent {
  const { day, place } = run;
  const date = daysAfter(monday, day);
  const { guideline, sentence } = reasonForRun(week, run, answer.situation.phase);
  const second = place > 0 ? 'Second run of the day. ' : '';
  const when = repeatWeekly ? 'weekly' : date.toISOString().slice(0, 10);
  const kind = week[day]?.[place] ?? 'E';
  return {
    uid: `${dayNames[day]?.toLowerCase() ?? ''}-${place + 1}-${when}`,
    date,
    summary: runNames[kind],
    description: `${second}${sentence}\n${asciiAddress(guidelineAddress(guideline))}`,
    address,
    repeatWeekly,
  };
}

function mondayOf(text: string): Date {
  const date = dayOf(text);
  if (date?.getUTCDay() !== 1) {
    throw new RangeError(`firstMonday is "${text}": give the date of a Monday as YYYY-MM-DD.`);
  }
  return date;
}
