import { h, hydrate, render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { orderCode, orderText, readOrder } from '../../../../rules/index.ts';
import { importAgain } from '../../../../lib/browser/importAgain.ts';
import { useChoices } from '../../../../lib/browser/useChoices.ts';
import { useLoaded } from '../../../../lib/browser/useLoaded.ts';
import { Segments } from '../../../fields/Segments.tsx';
import { NotLoaded } from '../../NotLoaded.tsx';
import { comparisonIds, comparisons, isOrder } from '../comparisons.ts';
import type { ComparisonId } from '../comparisons.ts';
import type { FoundOrder, Reading } from './form.ts';

interface Props {
  /** Where the site begins, without a slash at the end. */
  readonly base: string;
}

const questions = { compare: comparisonIds, order: isOrder } as const;
const preset = { compare: 'run-or-rest', order: '' } as const;
const compareOptions = comparisonIds.map((value) => ({ value, label: comparisons[value].key }));

/**
 * The keys of the result: which comparison, the order, and the times, which stay on the page. What
 * reads them loads with the first of them, and shows the result beside.
 */
export function ResultIsland({ base }: Props) {
  const { choices, isTouched, notice, pick, form } = useChoices(questions, preset);
  const { compare } = choices;
  const [order, setOrder] = useState<string | null>(null);
  const [times, setTimes] = useState('');
  const [ignoresTable, setIgnoresTable] = useState(false);
  const last = useRef<Compared | null>(null);
  const isAwake = useRef(false);
  const {
    module: reader,
    hasFailed,
    retry,
  } = useLoaded(isTouched || order !== null || times !== '', loadReader);

  const typed = { linked: choices.order, order: order ?? '', times, ignoresTable };
  const reading = reader?.readResult(typed) ?? null;
  if (reading?.status === 'compared') last.current = reading;
  if (reading?.status === 'waiting') last.current = null;
  const shown = reading?.status === 'compared' ? reading : last.current;
  const said = (reader && reading && reader.waitingWords(reading)) ?? '';
  const issue = reading?.status === 'issue' ? reading.issue : null;
  const about = issue?.field === 'order' ? 'order' : 'times';

  useEffect(() => {
    const box = form.ref.current?.closest('.calculator-box');
    const [verdict, behind] = ['.verdict-host', '.behind-host'].map((name) =>
      box?.querySelector(name),
    );
    if (!reader || !reading || !verdict || !behind) return;
    if (!isAwake.current) hydrate(h(reader.Verdict, reader.exampleShown()), verdict);
    isAwake.current = true;
    const knowsOrder = 'order' in reading && reading.order !== null;
    if (shown || knowsOrder) {
      const result = shown?.comparison ?? null;
      render(h(reader.Verdict, { result, compare, isExample: false, said }), verdict);
    } else render(h(reader.Verdict, { ...reader.exampleShown(), compare }), verdict);
    render(shown && h(reader.Behind, { result: shown.comparison, compare }), behind);
  });

  /** The order that was drawn is from now on the one in the address. */
  const settle = ({ from, order }: FoundOrder) => {
    setOrder(null);
    setIgnoresTable(from !== 'table');
    pick({ order: orderCode(order) });
  };
  const complaint = issue && reader && (
    <p class="notice" id="complaint" role="alert">
      {reader.resultIssueWords(issue)} {last.current && 'The answer is still the one from before.'}
    </p>
  );
  return (
    <form
      class="keys needs-script"
      action={`${base}/calculators/what-could-i-see/result/`}
      method="get"
      autocomplete="off"
      {...form}
    >
      <Segments
        legend="The day after a key workout"
        name="compare"
        options={compareOptions}
        value={compare}
        onPick={(value) => {
          pick({ compare: value as ComparisonId });
        }}
      />
      <p class="typed">
        <label for="drawn">The order drawn</label>
        <input
          id="drawn"
          type="text"
          spellcheck={false}
          autocapitalize="characters"
          placeholder="ABBA BAAB AABB"
          value={order ?? textOf(choices.order)}
          aria-invalid={issue !== null && about === 'order'}
          aria-describedby={issue && about === 'order' ? 'versions complaint' : 'versions'}
          onInput={({ currentTarget }) => {
            setOrder(currentTarget.value);
          }}
        />
        <small id="versions">
          A: {comparisons[compare].A.does.toLowerCase()}. B:{' '}
          {comparisons[compare].B.does.toLowerCase()}.
        </small>
      </p>
      {about === 'order' && complaint}
      {reading?.status === 'which-order' && reader && (
        <div class="notice" role="alert">
          <p>
            These differ. Which order was drawn? Chance is counted over that one, also where it was
            not kept to on the way.
          </p>
          {reading.orders.map((found) => (
            <button
              key={found.from}
              type="button"
              onClick={() => {
                settle(found);
              }}
            >
              {reader.foundOrderWords(found)}
            </button>
          ))}
        </div>
      )}
      <p class="typed">
        <label for="times">Times, one a line, or the table you saved</label>
        <textarea
          id="times"
          rows={5}
          spellcheck={false}
          placeholder={'24:34\n24:51'}
          value={times}
          aria-invalid={issue !== null && about === 'times'}
          aria-describedby={issue && about === 'times' ? 'stays complaint' : 'stays'}
          onInput={({ currentTarget }) => {
            setTimes(currentTarget.value);
            setIgnoresTable(false);
          }}
        />
      </p>
      {about === 'times' && complaint}
      <p class="hint" id="stays">
        {(shown ? said : '') || 'Times stay on this page: nothing is kept, nothing is sent.'}
      </p>
      {notice && <p class="notice">{notice}</p>}
      {hasFailed && <NotLoaded onRetry={retry} />}
      {reading?.status === 'compared' && (
        <p class="actions">
          <button type="button" onClick={() => reader?.saveTimes(reading, compare)}>
            Save with the times as a table
          </button>
        </p>
      )}
    </form>
  );
}

type Compared = Extract<Reading, { status: 'compared' }>;

const loadReader = () => importAgain(() => import('./reader.ts'));

/** An order in an address as letters; empty where there is none. */
function textOf(code: string): string {
  const read = readOrder(code);
  return read.ok ? orderText(read.value).replaceAll('.', ' ') : '';
}
