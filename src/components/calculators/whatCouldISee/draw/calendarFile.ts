import { allDayCalendar, asciiAddress } from '../../allDayCalendar.ts';
import type { AllDayEvent } from '../../allDayCalendar.ts';
import { daysAfter } from '../../days.ts';
import { comparisons } from '../comparisons.ts';
import type { ComparisonId } from '../comparisons.ts';
import type { SheetRow } from './form.ts';
import { outcomeWords } from './words.ts';
import type { Outcome } from './words.ts';

export interface ExperimentInCalendar {
  readonly rows: readonly SheetRow[];
  /** Day of the first key workout, at midnight UTC. */
  readonly first: Date;
  readonly compare: ComparisonId;
  readonly outcome: Outcome;
  /** Whether a day keeps to itself what is done on it, and the link tells. */
  readonly isHidden: boolean;
  /** Absolute address of the sheet. */
  readonly address: string;
  readonly stamp: Date;
}

/**
 * An experiment as a calendar file: the first key workout, the day after each, and each test.
 *
 * A UID says which test and which day: importing the file again with other dates adds new days,
 * with the same dates it updates them.
 */
export function calendarFile(taken: ExperimentInCalendar): string {
  const { rows, first, outcome, address, stamp } = taken;
  const measure = `Measure ${outcomeWords[outcome].means}.`;
  const on = (name: string, day: number, event: Pick<AllDayEvent, 'summary' | 'description'>) => {
    const date = daysAfter(first, day);
    const uid = `experiment-${name}-${date.toISOString().slice(0, 10)}`;
    return { uid, date, address: asciiAddress(address), ...event };
  };
  const events = rows.flatMap((row) => [
    on(`${row.test}-day`, row.conditionDay, dayAfter(row, taken)),
    on(`${row.test}-test`, row.testDay, { summary: `Test ${row.test}`, description: measure }),
  ]);
  const start = on('start', 0, {
    summary: 'First key workout',
    description: 'It opens your experiment. What the day after brings was drawn.',
  });
  return allDayCalendar({ name: 'Experiment', stamp, events: [start, ...events] });
}

function dayAfter(
  { test, version }: SheetRow,
  { compare, isHidden, address }: ExperimentInCalendar,
) {
  const before = `The day after your key workout, before test ${test}.`;
  return isHidden
    ? {
        summary: `Before test ${test}: look it up`,
        description: `${before} What to do is on the sheet:\n${asciiAddress(address)}`,
      }
    : { summary: comparisons[compare][version].does, description: before };
}
