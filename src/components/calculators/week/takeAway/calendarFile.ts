import { generateIcsCalendar } from 'ts-ics';
import type { IcsEvent } from 'ts-ics';
import { site } from '../../../../lib/addresses/site.ts';
import { foldLines } from './foldLines.ts';
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

const dayMs = 24 * 60 * 60 * 1000;

/**
 * A week as a calendar file: an all-day event for each run, with the reason in it.
 *
 * An event's UID says only which day, which run of the day and, unless the week repeats, which
 * date: importing a changed week updates the events that are there. A run that was taken out
 * stays in the calendar; no file can delete it in every program.
 *
 * Source: RFC 5545. Why ts-ics, and what is mended after it: docs/decisions/calendar-files.md.
 *
 * @throws RangeError if `firstMonday` is not the date of a Monday
 */
export function calendarFile(taken: WeekInCalendar): string {
  const monday = mondayOf(taken.firstMonday);
  const events = taken.week.flatMap((runs, day) =>
    runs.map((_, place) => eventFor(taken, monday, { day, place })),
  );
  return foldLines(
    generateIcsCalendar({
      version: '2.0',
      prodId: `-//${site.name}//Week//EN`,
      // Written as it is: a comma or semicolon here would need escaping by hand.
      name: `${site.name} week`,
      events,
    }),
  );
}

function eventFor(
  { week, answer, address, guidelineAddress, repeatWeekly, stamp }: WeekInCalendar,
  monday: Date,
  run: { readonly day: number; readonly place: number },
): IcsEvent {
  const { day, place } = run;
  const date = new Date(monday.getTime() + day * dayMs);
  const { guideline, sentence } = reasonForRun(week, run, answer.situation.phase);
  const second = place > 0 ? 'Second run of the day. ' : '';
  const when = repeatWeekly ? 'weekly' : date.toISOString().slice(0, 10);
  const kind = week[day]?.[place] ?? 'E';
  return {
    uid: `${dayNames[day]?.toLowerCase() ?? ''}-${place + 1}-${when}@tired-legs`,
    stamp: { date: stamp },
    start: { type: 'DATE', date },
    // The end of an all-day event is the first day that is no longer it.
    end: { type: 'DATE', date: new Date(date.getTime() + dayMs) },
    summary: runNames[kind],
    description: `${second}${sentence}\n${asciiAddress(guidelineAddress(guideline))}`,
    url: asciiAddress(address),
    // The day stays free for other appointments.
    timeTransparent: 'TRANSPARENT',
    ...(repeatWeekly && { recurrenceRule: { frequency: 'WEEKLY' } }),
  };
}

/** The Monday at midnight UTC, where ts-ics reads its dates. */
function mondayOf(text: string): Date {
  const date = new Date(`${text}T00:00:00Z`);
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime());
  if (!isDate || date.toISOString().slice(0, 10) !== text || date.getUTCDay() !== 1) {
    throw new RangeError(`firstMonday is "${text}": give the date of a Monday as YYYY-MM-DD.`);
  }
  return date;
}

/** A URI has no other characters (RFC 3986); anything else in it is written with percent signs. */
function asciiAddress(address: string): string {
  return new URL(address).href;
}
