import { saveFile } from '../../../../lib/browser/saveFile.ts';
import type { ComparisonId } from '../comparisons.ts';
import { sheetOf } from '../draw/form.ts';
import { sheetCsv } from '../draw/sheetCsv.ts';
import type { Reading } from './form.ts';
import { clock } from './words.ts';

/** Saves the sheet with its times as a file: the only place where they are kept. */
export function saveTimes(
  { order, timesS }: Extract<Reading, { status: 'compared' }>,
  compare: ComparisonId,
) {
  const times = timesS.map((timeS) => (timeS === null ? '-' : clock(timeS)));
  const table = sheetCsv(sheetOf(order, 'twice'), { compare, first: null, times });
  saveFile(table, 'tired-legs-experiment.csv', 'text/csv');
}
