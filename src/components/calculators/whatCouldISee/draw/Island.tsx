import { useState } from 'preact/hooks';
import { rhythms, testsIn } from '../../../../rules/index.ts';
import type { Rhythm } from '../../../../rules/index.ts';
import { writeParameters } from '../../../../lib/addresses/parameters.ts';
import { importAgain } from '../../../../lib/browser/importAgain.ts';
import { useChoices } from '../../../../lib/browser/useChoices.ts';
import { useLoaded } from '../../../../lib/browser/useLoaded.ts';
import { Segments } from '../../../fields/Segments.tsx';
import { Display } from '../../Display.tsx';
import { dayOf } from '../../days.ts';
import { NotLoaded } from '../../NotLoaded.tsx';
import { comparisonIds, comparisons, isDay, isOrder } from '../comparisons.ts';
import type { ComparisonId } from '../comparisons.ts';
import { drawCode, orderFor, sheetOf, testCounts } from './form.ts';
import { Sheet } from './Sheet.tsx';
import { drawBasis, drawSentence, outcomeWords, rhythmWords } from './words.ts';
import type { Outcome } from './words.ts';

interface Props {
  /** Where the site begins, without a slash at the end. */
  readonly base: string;
}

const outcomes: readonly Outcome[] = ['all-out', 'repetitions'];
const questions = {
  compare: comparisonIds,
  from: isDay,
  hide: ['no', 'yes'],
  order: isOrder,
  outcome: outcomes,
  rhythm: rhythms,
  tests: testCounts,
} as const;
const preset = {
  compare: 'run-or-rest',
  from: '',
  hide: 'no',
  order: '',
  outcome: 'all-out',
  rhythm: 'twice',
  tests: '12',
} as const;

const compareOptions = comparisonIds.map((value) => ({ value, label: comparisons[value].key }));
const rhythmOptions = rhythms.map((value) => ({ value, label: rhythmWords[value] }));
const outcomeOptions = outcomes.map((value) => ({ value, label: outcomeWords[value].key }));
const countOptions = testCounts.map((value) => ({ value, label: value }));

/** The device's own source of randomness: nobody can foresee or repeat this draw. */
const random32 = () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;

const loadTakeSheet = () => importAgain(() => import('./TakeSheet.tsx'));

/** One order for this reader, drawn on the device and kept in the address. */
export function DrawIsland({ base }: Props) {
  const { choices, notice, pick, form } = useChoices(questions, preset);
  const [before, setBefore] = useState({ order: '', tests: '' });
  const isDrawn = choices.order !== '';
  const take = useLoaded(isDrawn, loadTakeSheet);
  const { compare, outcome } = choices;
  const order = orderFor(choices);
  const rows = sheetOf(order, choices.rhythm);
  const first = dayOf(choices.from);
  const isHidden = choices.hide === 'yes';
  /** An order that gives way to another is one button away. */
  const replace = (change: { order: string; tests?: string }) => {
    setBefore({ order: choices.order, tests: choices.tests });
    pick(change);
  };
  const code =
    order.kind === 'fours'
      ? String(testsIn({ kind: order.kind, blocks: order.blocks.length }))
      : '';
  return (
    <form
      class="calculator draw"
      action={`${base}/calculators/what-could-i-see/draw/`}
      method="get"
      autocomplete="off"
      {...form}
    >
      <Display
        asked="Your experiment"
        sentence={drawSentence(rows, compare)}
        settled={<span key={String(isDrawn)}>{drawBasis(order, isDrawn)}</span>}
        isExample={!isDrawn}
        notice={notice}
      />
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
        <Segments
          legend="What counts"
          name="outcome"
          options={outcomeOptions}
          value={outcome}
          onPick={(value) => {
            pick({ outcome: value as Outcome });
          }}
        />
        <Segments
          legend="Tests"
          name="rhythm"
          options={rhythmOptions}
          value={choices.rhythm}
          onPick={(value) => {
            pick({ rhythm: value as Rhythm });
          }}
        />
        <Segments
          legend="How many tests, fixed now"
          name="tests"
          options={countOptions}
          value={isDrawn ? code : choices.tests}
          onPick={(tests) => {
            if (tests !== code) replace({ order: '', tests });
          }}
        />
        <p class="actions">
          <button
            type="button"
            class={isDrawn ? '' : 'primary'}
            onClick={() => {
              replace({ order: drawCode(isDrawn && code ? code : choices.tests, random32) });
            }}
          >
            {isDrawn ? 'Draw another order' : 'Draw my order'}
          </button>
          {before.order !== '' && before.order !== choices.order && (
            <button
              type="button"
              onClick={() => {
                replace(before);
              }}
            >
              Back to the order before
            </button>
          )}
        </p>
        {isDrawn && before.order !== '' && before.order !== choices.order && (
          <p class="hint">
            Draw once. An order picked among several is no longer drawn, and the count of chance
            would be wrong.
          </p>
        )}
      </div>
      <div class="below">
        <p class="on-paper">
          What counts: {outcomeWords[outcome].means}. {isDrawn && location.href}
        </p>
        <p class="sheet-options needs-script">
          <label>
            First key workout{' '}
            <input
              type="date"
              value={choices.from}
              onChange={({ currentTarget }) => {
                pick({ from: currentTarget.value });
              }}
            />
          </label>
          <label>
            <input
              type="checkbox"
              checked={isHidden}
              onChange={({ currentTarget }) => {
                pick({ hide: currentTarget.checked ? 'yes' : 'no' });
              }}
            />{' '}
            Hide what comes until I ask
          </label>
        </p>
        <Sheet rows={rows} compare={compare} first={first} isHidden={isHidden} />
        {isDrawn && (
          <>
            {take.module && (
              <take.module.TakeSheet {...{ rows, compare, outcome, first, isHidden }} />
            )}
            {take.hasFailed && <NotLoaded onRetry={take.retry} />}
            <p class="actions">
              <a
                href={`${base}/calculators/what-could-i-see/result/${writeParameters({ compare, order: choices.order })}`}
              >
                All tests done? Read the result
              </a>
            </p>
          </>
        )}
      </div>
    </form>
  );
}
