import { minutesInWeek } from '../../../rules/index.ts';
import type { ReadRun } from './form.ts';

/** What the build hands over, so that a page with this picture loads little else. */
export interface ClockWords {
  /** Of the week, from Monday. */
  readonly days: readonly string[];
  readonly kinds: Readonly<Record<ReadRun['kind'], string>>;
  /** How long a shadow lasts, in hours. */
  readonly shadowH: number;
}

const quarters = ['', '¼', '½', '¾'];

/** A minute of the week on a clock: `Tuesday 7:15 am`. */
export function momentWords(min: number, { days }: ClockWords): string {
  const hour = Math.floor(min / 60);
  const time = `${hour % 12 || 12}:${String(min % 60).padStart(2, '0')}`;
  return `${days[Math.floor(hour / 24)] ?? ''} ${time} ${hour % 24 < 12 ? 'am' : 'pm'}`;
}

/** Which run it is, whatever the clock calls it: `run 2`. */
export function nameOf({ isKey, number }: ReadRun): string {
  return `${isKey ? 'key workout' : 'run'} ${number}`;
}

/** What its moment is: `run 2 starts`. */
export function labelOf(run: ReadRun): string {
  return `${nameOf(run)} ${run.isKey ? 'ends' : 'starts'}`;
}

/** What the clock makes of it: `recovery run, 12 h after key workout 1`. */
export function madeOf({ kind, min, after }: ReadRun, words: ClockWords): string {
  if (!after) {
    return `shadow until ${momentWords((min + words.shadowH * 60) % minutesInWeek, words)}`;
  }
  const hours = `${Math.floor(after.hours)}${quarters[(after.hours % 1) * 4] ?? ''} h`;
  return `${words.kinds[kind].toLowerCase()}, ${hours} after key workout ${after.number}`;
}

/** Which runs start inside a shadow. */
export function shadowSentence(runs: readonly ReadRun[]): string {
  const others = runs.filter(({ isKey }) => !isKey);
  const inside = others.filter(({ kind }) => kind === 'R').map(({ number }) => number);
  switch (inside.length) {
    case 0:
      return 'No run starts inside a shadow: all are easy runs.';
    case others.length:
      return 'Every run starts inside a shadow: all are recovery runs.';
    case 1:
      return `Run ${inside.join()} starts inside a shadow: a recovery run.`;
    default:
      return `Runs ${inside.join(' and ')} start inside a shadow: recovery runs.`;
  }
}
