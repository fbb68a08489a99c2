import { compareTimes, orderText, readOrder, readTestTimes } from '../../../../rules/index.ts';
import type { Comparison, NothingToCompare, Order, TrialIssue } from '../../../../rules/index.ts';

/** What the reader typed. */
export interface ResultForm {
  /** The order in the address, as a code; empty where there is none. */
  readonly linked: string;
  /** The order as typed; empty where the reader left the one in the address. */
  readonly order: string;
  /** One time a line, or the sheet's table. */
  readonly times: string;
  /** Whether the reader said that the order in the table is not the one drawn. */
  readonly ignoresTable: boolean;
}

/** Where an order was found, for the reader to say which one was drawn. */
export interface FoundOrder {
  readonly from: 'link' | 'typed' | 'table';
  readonly order: Order;
}

/** What became of what was typed. */
export type Reading =
  | {
      readonly status: 'compared';
      readonly order: Order;
      readonly timesS: readonly (number | null)[];
      readonly comparison: Comparison | NothingToCompare;
    }
  /** Nothing to read yet: no order, or no times. */
  | { readonly status: 'waiting'; readonly order: Order | null }
  /** Fewer lines than tests: the season is not over, or dashes are missing. */
  | {
      readonly status: 'not-over';
      readonly order: Order;
      readonly lines: number;
      readonly tests: number;
    }
  | { readonly status: 'which-order'; readonly orders: readonly FoundOrder[] }
  | { readonly status: 'issue'; readonly issue: TrialIssue };

/** The experiment that stands there until the reader gives another: made up, from the tests. */
export const exampleCode = 'f3415';
export const exampleTimesS: readonly number[] = [
  1498, 1512, 1505, 1489, 1521, 1480, 1502, 1509, 1495, 1477, 1490, 1516, 1483, 1501, 1508, 1472,
];

/** True differences that a result says more about: how often tests like these find them. Percent. */
export const trueDifferences: readonly number[] = [0.5, 1, 2, 3];

/** What the example comes to. @throws Error if its order is none */
export function exampleResult(): Comparison | NothingToCompare {
  const read = readOrder(exampleCode);
  if (!read.ok) throw new Error(`The example's order "${exampleCode}" is none.`);
  return compareTimes(read.value, exampleTimesS);
}

/** Reads an order and times and compares them, or says what keeps us from it. */
export function readResult({ linked, order, times, ignoresTable }: ResultForm): Reading {
  const table = readTable(times);
  const found: FoundOrder[] = [];
  for (const [from, text] of [
    ['link', linked],
    ['typed', order],
    ['table', ignoresTable ? '' : (table?.order ?? '')],
  ] as const) {
    if (text.trim() === '') continue;
    const read = readOrder(text);
    if (!read.ok) return { status: 'issue', issue: read.issues[0] };
    const known = found.some((other) => orderText(other.order) === orderText(read.value));
    if (!known) found.push({ from, order: read.value });
  }
  const [first, second] = found;
  if (second) return { status: 'which-order', orders: found };
  if (!first || times.trim() === '') return { status: 'waiting', order: first?.order ?? null };

  const tests = first.order.blocks.join('').length;
  const lines = table?.times ?? timeLines(times);
  if (lines.length < tests)
    return { status: 'not-over', order: first.order, lines: lines.length, tests };
  const read = readTestTimes(lines.join('\n'), tests);
  // A table with no time in it yet has as many lines as tests, all of them empty.
  if (table && lines.every((line) => line === '')) return { status: 'waiting', order: first.order };
  if (!read.ok) return { status: 'issue', issue: read.issues[0] };
  const comparison = compareTimes(first.order, read.value);
  return { status: 'compared', order: first.order, timesS: read.value, comparison };
}

/** One a line; all on one line, parted by spaces or semicolons, do as well. */
function timeLines(text: string): string[] {
  const lines = text.trimEnd().split(/\r?\n/);
  const [only = ''] = lines;
  return lines.length === 1 ? only.trim().split(/[\s;]+/) : lines;
}

/** Columns of the sheet's table that count; nothing where the text is no such table. */
function readTable(text: string): { order: string; times: string[] } | null {
  const [head = '', ...rows] = text.trim().split(/\r?\n/);
  const separator = ['\t', ';', ','].find((mark) => head.includes(mark));
  if (!separator) return null;
  const cellsOf = (line: string) =>
    line.split(separator).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
  const names = cellsOf(head).map((name) => name.toLowerCase());
  const [time, version] = [names.indexOf('time'), names.indexOf('version')];
  if (time < 0) return null;
  const cells = rows.filter((row) => row.trim() !== '').map(cellsOf);
  const letters = version < 0 ? '' : cells.map((row) => row[version] ?? '').join('');
  return { order: inSets(letters), times: cells.map((row) => asTyped(row[time] ?? '')) };
}

/** Letters of a table as sets of four; pairs where they are no sets. */
function inSets(letters: string): string {
  const fours = (letters.match(/.{1,4}/g) ?? []).join('.');
  const pairs = (letters.match(/.{1,2}/g) ?? []).join('.');
  return readOrder(fours).ok ? fours : pairs;
}

/** A spreadsheet takes 24:34 for hours and writes 24:34:00: no test takes that long. */
function asTyped(cell: string): string {
  const [, hours, minutes] = /^(\d{1,2}):(\d\d):00$/.exec(cell) ?? [];
  return hours && minutes && Number(hours) > 10 ? `${hours}:${minutes}` : cell;
}
