import { daysInWeek, maxKeyFor, maxRuns } from '../../../rules/index.ts';
import { Segments } from '../../fields/Segments.tsx';
import { phaseOptions } from '../phaseOptions.ts';
import type { WeekAnswer, WeekForm } from './form.ts';
import { keyNote } from './words.ts';

interface Props {
  readonly form: WeekForm;
  readonly given: WeekAnswer;
  /** Whether a tap has just replaced a week of the reader's own. */
  readonly replaced: boolean;
  readonly onPick: (change: Partial<WeekForm>) => void;
  readonly onUndo: () => void;
}

/** From here up one key stands for all, and a list beside it for the number. */
const firstOfMany = daysInWeek + 1;

/** The keys: one row for each choice. */
export function WeekKeys({ form, given, replaced, onPick, onUndo }: Props) {
  const { runs, key } = given.answer.situation;
  const mostKey = maxKeyFor(runs);
  const isMany = runs >= firstOfMany;
  return (
    <div class="keys needs-script">
      <Segments
        legend="Runs in your week"
        name="runs"
        options={numbers(1, firstOfMany).map((number) => ({
          value: number === firstOfMany && isMany ? String(runs) : String(number),
          label: number === firstOfMany ? `${number}+` : String(number),
        }))}
        value={form.runs}
        onPick={(picked) => {
          onPick({ runs: picked, week: picked === form.runs ? form.week : '' });
        }}
        hint={
          isMany && (
            <label class="many">
              How many?{' '}
              <select
                value={form.runs}
                onChange={({ currentTarget }) => {
                  onPick({ runs: currentTarget.value, week: '' });
                }}
              >
                {numbers(firstOfMany, maxRuns).map((number) => (
                  <option key={number} value={number}>
                    {number}
                  </option>
                ))}
              </select>
            </label>
          )
        }
      />
      <Segments
        legend="Key workouts"
        note={keyNote(runs, given.loweredFrom)}
        name="key"
        options={numbers(0, daysInWeek).map((number) => ({
          value: String(number),
          label: String(number),
          isOff: number > mostKey,
        }))}
        value={String(key)}
        onPick={(picked) => {
          onPick({ key: picked, week: picked === String(key) ? form.week : '' });
        }}
      />
      <Segments
        legend="Phase"
        note="key workouts, or mostly moderate"
        name="phase"
        options={phaseOptions}
        value={form.phase}
        onPick={(picked) => {
          // What is assumed for one phase is not what the reader said for the other.
          onPick({ phase: picked, ...(given.assumed.includes('key') ? { key: '' } : {}) });
        }}
      />
      {replaced && (
        <p class="hint">
          Your own days gave way to these numbers.{' '}
          <button type="button" onClick={onUndo}>
            Bring them back
          </button>
        </p>
      )}
    </div>
  );
}

function numbers(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}
