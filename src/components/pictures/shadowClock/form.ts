import { hoursSinceKey, isWithinShadow, minutesInWeek } from '../../../rules/index.ts';
import type { RunKind } from '../../../rules/index.ts';

/** A run on the line: a key workout by when it ends, any other by when it starts. */
export interface ClockRun {
  readonly isKey: boolean;
  /** Minute of the week, from Monday 0:00. */
  readonly min: number;
}

/** What the clock makes of a run. */
export interface ReadRun extends ClockRun {
  /** Its place among the key workouts, or among the other runs, from 1. */
  readonly number: number;
  readonly kind: RunKind;
  /** For a run that is none: the key workout that ended last before it. */
  readonly after?: { readonly number: number; readonly hours: number } | undefined;
}

/** What one step of a control moves a run by, in minutes. */
export const stepMin = 15;

const at = (day: number, hour: number) => (day * 24 + hour) * 60;

/**
 * The runs that stand there until the reader moves one. Tuesday's evening shades Wednesday's
 * morning, Sunday's morning does not reach Monday's evening: what a calendar cannot show.
 */
export const clockPreset: readonly ClockRun[] = [
  { isKey: true, min: at(1, 19) },
  { isKey: true, min: at(6, 10) },
  { isKey: false, min: at(0, 18) },
  { isKey: false, min: at(2, 7) },
  { isKey: false, min: at(4, 7) },
];

/** The same runs with one of them elsewhere in the week, which wraps round. */
export function moveTo(runs: readonly ClockRun[], place: number, min: number): ClockRun[] {
  const wrapped = (min + minutesInWeek) % minutesInWeek;
  return runs.map((run, index) => (index === place ? { ...run, min: wrapped } : run));
}

/** Every run with its number, its kind by the clock and the key workout before it; a shadow lasts `shadowH`. */
export function readRuns(runs: readonly ClockRun[], shadowH: number): ReadRun[] {
  const keys = runs.filter(({ isKey }) => isKey);
  const others = runs.filter(({ isKey }) => !isKey);
  return runs.map((run) => {
    if (run.isKey) return { ...run, number: keys.indexOf(run) + 1, kind: 'K' };
    const moments = keys.map(({ min }) => ({ keyEndMin: min, runStartMin: run.min }));
    const hours = moments.map(hoursSinceKey);
    const least = Math.min(...hours);
    return {
      ...run,
      number: others.indexOf(run) + 1,
      kind: moments.some((one) => isWithinShadow({ ...one, shadowH })) ? 'R' : 'E',
      after: { number: hours.indexOf(least) + 1, hours: least },
    };
  });
}
