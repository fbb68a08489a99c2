import { comparisons } from '../comparisons.ts';
import type { ComparisonId } from '../comparisons.ts';
import type { SheetRow } from './form.ts';
import { isoDay } from './words.ts';

interface SheetToSave {
  readonly compare: ComparisonId;
  readonly first: Date | null;
  /** One for each test, as typed; none before the first test. */
  readonly times?: readonly string[];
}

/**
 * The sheet as a table for a spreadsheet, with a column for the times; `readSheet` reads it
 * back. It holds no text of the reader's, so nothing needs quoting.
 */
export function sheetCsv(
  rows: readonly SheetRow[],
  { compare, first, times = [] }: SheetToSave,
): string {
  const lines = rows.map(({ test, version, conditionDay, testDay }) => [
    test,
    isoDay(conditionDay, first),
    version,
    comparisons[compare][version].does,
    isoDay(testDay, first),
    times[test - 1] ?? '',
  ]);
  return [['test', 'day after', 'version', 'do', 'test day', 'time'], ...lines]
    .map((cells) => `${cells.join(',')}\r\n`)
    .join('');
}
