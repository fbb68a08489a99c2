import { useRef, useState } from 'preact/hooks';
import { compareTimes, orderCode, orderText, readOrder } from '../../../../rules/index.ts';
import type { Comparison, NothingToCompare, SeasonSummary } from '../../../../rules/index.ts';
import { saveFile } from '../../../../lib/browser/saveFile.ts';
import { useChoices } from '../../../../lib/browser/useChoices.ts';
import { Segments } from '../../../fields/Segments.tsx';
import { Display } from '../../Display.tsx';
import { Fold } from '../../Fold.tsx';
import { comparisonIds, comparisons, isOrder } from '../comparisons.ts';
import type { ComparisonId } from '../comparisons.ts';
import { sheetOf } from '../draw/form.ts';
import { sheetCsv } from '../draw/sheetCsv.ts';
import { exampleCode, exampleTimesS, readResult } from './form.ts';
import type { FoundOrder, Reading } from './form.ts';
import { IntervalPicture } from './IntervalPicture.tsx';
import { Numbers } from './Numbers.tsx';
import { WhatTheyCouldSee } from './WhatTheyCouldSee.tsx';
import {
  clock,
  droppedSentence,
  foundOrderWords,
  resultBasis,
  resultIssueWords,
  resultSentence,
  waitingWords,
} from './words.ts';

interface Props {
  /** What tests like the example's could see, counted while building. */
  readonly counted: readonly SeasonSummary[];
  /** Where the site begins, without a slash at the end. */
  readonly base: string;
}

const questions = { compare: comparisonIds, order: isOrder } as const;
const preset = { compare: 'run-or-rest', order: '' } as const;
const compareOptions = comparisonIds.map((value) => ({ value, label: comparisons[value].key }));

type Compared = Extract<Reading, { status: 'compared' }>;

/** The experiment compared, exactly; the times stay on the page. */
export function ResultIsland({ counted, base }: Props) {
  const { choices, notice, pick, form } = useChoices(questions, preset);
  const { compare } = choices;
  const [order, setOrder] = useState<string | null>(null);
  const [times, setTimes] = useState('');
  const [ignoresTable, setIgnoresTable] = useState(false);
  const last = useRef<Compared | null>(null);

  const reading = readResult({ linked: choices.order, order: order ?? '', times, ignoresTable });
  if (reading.status === 'compared') last.current = reading;
  if (reading.status === 'waiting') last.current = null;
  const shown = reading.status === 'compared' ? reading : last.current;
  const knowsOrder = 'order' in reading && reading.order !== null;
  const isExample = !shown && !knowsOrder;
  const result = shown?.comparison ?? (isExample ? exampleResult() : null);
  const said = waitingWords(reading);
  const issue = reading.status === 'issue' ? reading.issue : null;

  /** The order that was drawn is from now on the one in the address. */
  const settle = ({ from, order }: FoundOrder) => {
    setOrder(null);
    setIgnoresTable(from !== 'table');
    pick({ order: orderCode(order) });
  };
  const complaint = (field: 'order' | 'times') =>
    issue && (issue.field === 'order') === (field === 'order') ? (
      <p class="notice" id={`${field}-said`}>
        {resultIssueWords(issue)} {last.current && 'The answer is still the one from before.'}
      </p>
    ) : null;
  return (
    <form
      class="calculator result"
      action={`${base}/calculators/what-could-i-see/result/`}
      method="get"
      autocomplete="off"
      {...form}
    >
      <Display
        asked="Your result"
        sentence={result ? resultSentence(result, compare) : 'No result yet'}
        settled={result ? resultBasis(result, compare) : said}
        isExample={isExample}
        notice={notice}
      >
        {isComparison(result) && <IntervalPicture result={result} compare={compare} />}
        {result && <p class="hint">{droppedSentence(result)}</p>}
      </Display>
      <div class="keys needs-script">
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
            aria-invalid={issue?.field === 'order'}
            aria-describedby="order-key order-said"
            onInput={({ currentTarget }) => {
              setOrder(currentTarget.value);
            }}
          />
          <small id="order-key">
            A: {comparisons[compare].A.does.toLowerCase()}. B:{' '}
            {comparisons[compare].B.does.toLowerCase()}.
          </small>
        </p>
        {complaint('order')}
        {reading.status === 'which-order' && (
          <div class="notice" role="alert">
            <p>
              These differ. Which order was drawn? Chance is counted over that draw; an order
              changed on the way keeps it.
            </p>
            {reading.orders.map((found) => (
              <button
                key={found.from}
                type="button"
                onClick={() => {
                  settle(found);
                }}
              >
                {foundOrderWords(found)}
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
            aria-invalid={issue?.field === 'times'}
            aria-describedby="times-said"
            onInput={({ currentTarget }) => {
              setTimes(currentTarget.value);
              setIgnoresTable(false);
            }}
          />
        </p>
        {complaint('times') ?? (
          <p class="hint" id="times-said" role="status">
            {(result ? said : '') || 'They stay on this page: nothing is kept, nothing is sent.'}
          </p>
        )}
        {reading.status === 'compared' && (
          <p class="actions">
            <button
              type="button"
              onClick={() => {
                saveTimes(reading, compare);
              }}
            >
              Save with the times as a table
            </button>
          </p>
        )}
      </div>
      {isComparison(result) && (
        <div class="below">
          <h3>What tests like these could have found</h3>
          <WhatTheyCouldSee result={result} counted={counted} />
          <Fold summary="The numbers behind it">
            {() => <Numbers result={result} compare={compare} />}
          </Fold>
        </div>
      )}
    </form>
  );
}

function isComparison(result: Comparison | NothingToCompare | null): result is Comparison {
  return result !== null && result.status !== 'no-whole-block';
}

function exampleResult() {
  const read = readOrder(exampleCode);
  return read.ok ? compareTimes(read.value, exampleTimesS) : null;
}

/** An order in an address as letters; empty where there is none. */
function textOf(code: string): string {
  const read = readOrder(code);
  return read.ok ? orderText(read.value).replaceAll('.', ' ') : '';
}

function saveTimes({ order, timesS }: Compared, compare: ComparisonId) {
  const times = timesS.map((timeS) => (timeS === null ? '-' : clock(timeS)));
  const file = sheetCsv(sheetOf(order, 'twice'), { compare, first: null, times });
  saveFile(file, 'tired-legs-experiment.csv', 'text/csv');
}
