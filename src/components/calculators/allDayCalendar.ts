import { generateIcsCalendar } from 'ts-ics';
import type { IcsEvent } from 'ts-ics';
import { site } from '../../lib/addresses/site.ts';
import { daysAfter } from './days.ts';
import { foldLines } from './foldLines.ts';

/** Something that belongs to a day and to no hour. */
export interface AllDayEvent {
  /** The same for the same thing in every file, so that importing again updates. */
  readonly uid: string;
  /** Midnight UTC of the day, where ts-ics reads its dates. */
  readonly date: Date;
  readonly summary: string;
  readonly description: string;
  readonly address: string;
  readonly repeatWeekly?: boolean;
}

export interface CalendarToWrite {
  /** Ends the calendar's name; no comma, semicolon or backslash, which would need escaping by hand. */
  readonly name: string;
  /** When the file is made; a later one wins where two hold the same event. */
  readonly stamp: Date;
  readonly events: readonly AllDayEvent[];
}

/**
 * A calendar file of all-day events, which leave their days free for other appointments.
 *
 * Source: RFC 5545. Why ts-ics, and what is mended after it: docs/decisions/calendar-files.md.
 */
export function allDayCalendar({ name, stamp, events }: CalendarToWrite): string {
  return foldLines(
    generateIcsCalendar({
      version: '2.0',
      prodId: `-//${site.name}//${name}//EN`,
      name: `${site.name} ${name.toLowerCase()}`,
      events: events.map((event) => icsEvent(event, stamp)),
    }),
  );
}

function icsEvent(event: AllDayEvent, stamp: Date): IcsEvent {
  const { uid, date, summary, description, address, repeatWeekly } = event;
  return {
    uid: `${uid}@tired-legs`,
    stamp: { date: stamp },
    start: { type: 'DATE', date },
    // The end of an all-day event is the first day that is no longer it.
    end: { type: 'DATE', date: daysAfter(date, 1) },
    summary,
    description,
    url: asciiAddress(address),
    // The day stays free for other appointments.
    timeTransparent: 'TRANSPARENT',
    ...(repeatWeekly && { recurrenceRule: { frequency: 'WEEKLY' } }),
  };
}

/** A URI has no other characters (RFC 3986); anything else in it is written with percent signs. */
export function asciiAddress(address: string): string {
  return new URL(address).href;
}
