import { comparisons } from '../comparisons.ts';
import type { ComparisonId } from '../comparisons.ts';
import type { SheetRow } from './form.ts';
import { dayWords } from './words.ts';

interface Props {
  readonly rows: readonly SheetRow[];
  readonly compare: ComparisonId;
  /** Day of the first key workout; null where none is set. */
  readonly first: Date | null;
  readonly isHidden: boolean;
}

/** The order as a sheet: what each day after a key workout is, and when the test comes. */
export function Sheet({ rows, compare, first, isHidden }: Props) {
  return (
    <table class="sheet">
      <thead>
        <tr>
          <th scope="col">Test</th>
          <th scope="col">Day after a key workout</th>
          <th scope="col">Test on</th>
          <th scope="col">Time</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ test, opensSet, version, conditionDay, testDay }) => {
          const { does } = comparisons[compare][version];
          return (
            <tr key={test} class={opensSet ? 'opens-set' : undefined}>
              <th scope="row">{test}</th>
              <td>
                <small>{dayWords(conditionDay, first)}</small>{' '}
                {isHidden ? (
                  <details>
                    <summary aria-label={`Show what comes before test ${test}`}>Show</summary>
                    <b>{does}</b>
                  </details>
                ) : (
                  <b class={`version-${version}`}>{does}</b>
                )}
              </td>
              <td>{dayWords(testDay, first)}</td>
              <td class="to-fill" />
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
