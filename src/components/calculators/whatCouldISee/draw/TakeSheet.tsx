import { useState } from 'preact/hooks';
import { importAgain } from '../../../../lib/browser/importAgain.ts';
import { saveFile } from '../../../../lib/browser/saveFile.ts';
import { shareLink } from '../../../../lib/browser/shareLink.ts';
import type { ComparisonId } from '../comparisons.ts';
import type { SheetRow } from './form.ts';
import { sheetCsv } from './sheetCsv.ts';
import type { Outcome } from './words.ts';

interface Props {
  readonly rows: readonly SheetRow[];
  readonly compare: ComparisonId;
  readonly outcome: Outcome;
  readonly first: Date | null;
  readonly isHidden: boolean;
}

/** Ways to take the order along: link, paper, calendar, table. */
export function TakeSheet({ rows, compare, outcome, first, isHidden }: Props) {
  const [said, setSaid] = useState('');
  /** Each way reports in one sentence, also when the browser refuses. */
  const run = (way: () => Promise<string>, refused: string) => () => {
    way().then(setSaid, () => {
      setSaid(refused);
    });
  };
  const calendar = async () => {
    if (!first) return 'Say first when your first key workout is.';
    const { calendarFile } = await importAgain(() => import('./calendarFile.ts'));
    const taken = { rows, first, compare, outcome, isHidden, stamp: new Date() };
    const file = calendarFile({ ...taken, address: location.href });
    saveFile(file, 'tired-legs-experiment.ics', 'text/calendar');
    return 'Calendar file saved.';
  };
  const table = () => {
    saveFile(sheetCsv(rows, { compare, first }), 'tired-legs-experiment.csv', 'text/csv');
    return Promise.resolve(
      'Table saved. Fill in the times, and paste it on the page of the result.',
    );
  };
  return (
    <div class="take-sheet">
      <p class="actions">
        <button
          type="button"
          onClick={run(
            shareLink,
            'The browser did not allow that. The address of this page is the link.',
          )}
        >
          Share the link
        </button>
        <button
          type="button"
          onClick={() => {
            print();
          }}
        >
          Print
        </button>
        <button
          type="button"
          onClick={run(
            calendar,
            'The calendar file could not be made. Check the connection and try again.',
          )}
        >
          Add to calendar
        </button>
        <button type="button" onClick={run(table, 'The table could not be saved.')}>
          Save as a table
        </button>
      </p>
      <p role="status" class="hint">
        {said}
      </p>
    </div>
  );
}
