import { readEffort, rowsFor } from '../../../rules/index.ts';
import type { DistanceUnit, EffortIssue, Known, Measure, RowAnswer } from '../../../rules/index.ts';
import { readPlaced } from './placed.ts';
import { blank, fieldsFor, fieldsOf, measures, placedField } from './form.ts';
import type { FieldName, Fields, Own, Shown } from './form.ts';

/** What is wrong with a field; `time-wanted` asks for the time of a race that was just picked. */
export type FormIssue = EffortIssue | { readonly field: 'raceTime'; readonly code: 'time-wanted' };

/** The fields that the answer is for, and what is wrong with those that were typed. */
export interface Accepted {
  readonly fields: Fields;
  readonly issues: readonly FormIssue[];
}

/**
 * Takes what was typed where it can be read, and keeps the last that could be where it cannot.
 *
 * @param typed - the fields as they stand
 * @param last - the fields that the last answer was for
 * @returns fields that `readEffort` reads without an issue
 */
export function accept(typed: Fields, last: Fields, unit: DistanceUnit): Accepted {
  let issues: FormIssue[] = [...readEffort(typed, unit).issues];
  if (isTimeWanted(typed, last, issues)) {
    issues = issues.filter(({ field }) => field !== 'raceTime');
    issues.push({ field: 'raceTime', code: 'time-wanted' });
  }
  const wrong = new Set<string>(issues.map(({ field }) => field));
  // A race is one thing: half of it from now and half from before would be nobody's.
  if (wrong.has('raceTime') || wrong.has('raceDistance')) wrong.add('raceTime').add('raceDistance');
  const mended = withEach(typed, wrong, last);
  const stillWrong = readEffort(mended, unit).issues.map(({ field }) => field);
  return { fields: withEach(mended, new Set<string>(stillWrong), blank), issues };
}

/** Whether another race was picked, whose time is still to come: the old one stands there, or none. */
function isTimeWanted(typed: Fields, last: Fields, issues: readonly FormIssue[]): boolean {
  if (typed.raceDistance === last.raceDistance || last.raceTime === '') return false;
  const isWrong = issues.some(({ field }) => field === 'raceTime');
  return typed.raceTime === '' || (isWrong && typed.raceTime === last.raceTime);
}

function withEach(fields: Fields, names: ReadonlySet<string>, from: Fields): Fields {
  const pairs = Object.entries(fields).map(([name, text]) => [
    name,
    names.has(name) ? from[name as FieldName] : text,
  ]);
  return Object.fromEntries(pairs) as unknown as Fields;
}

/** What everyone says to a reader who typed this. */
export interface HowSlowAnswer {
  readonly known: Known;
  /** Rows of the shown measure, in the rules' order; for length minutes, then distances. */
  readonly rows: readonly RowAnswer[];
}

/** What each shows: first what has an axis, then what stands in words. */
export const measuresOf = {
  pace: ['pace'],
  'heart-rate': ['heart-rate'],
  length: ['duration', 'distance'],
} as const satisfies Record<Shown, readonly Measure[]>;

/** The rows of a measure, by the rules; fields come from `accept`. */
export function answerTo(fields: Fields, shown: Shown, unit: DistanceUnit): HowSlowAnswer {
  const { known } = readEffort(fields, unit);
  const rows = rowsFor(known).filter(({ row }) =>
    measuresOf[shown].some((one) => one === row.measure),
  );
  return { known, rows };
}

/**
 * What can be used of everything that a reader typed, the runs to be placed too.
 *
 * @param choices - what was typed, and the fields that the last answer was for
 */
export function takeIn({
  own,
  unit,
  fields: last,
}: {
  readonly own: Own;
  readonly unit: DistanceUnit;
  readonly fields: Fields;
}): Accepted {
  const typed = fieldsFor(own, unit);
  const { fields, issues } = accept(typed, last, unit);
  const runs = measures.flatMap((shown) => {
    const read = readPlaced(typed, shown, unit);
    return read?.ok === false ? [read.issue] : [];
  });
  const wrong = new Set<string>(runs.map(({ field }) => field));
  // Where nothing that was typed can be used, the answer stays that of before, the example's too.
  for (const shown of measures) {
    const asked = fieldsOf[shown].filter((name) => name !== placedField[shown]);
    const isUsed = asked.some((name) => name !== 'raceDistance' && fields[name].trim() !== '');
    if (isUsed || !issues.some(({ field }) => asked.some((name) => name === field))) continue;
    for (const name of asked) wrong.add(name);
  }
  return { fields: withEach(fields, wrong, last), issues: [...issues, ...runs] };
}
