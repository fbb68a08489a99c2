import { useEffect, useState } from 'preact/hooks';
import {
  checkWeek,
  countWeek,
  daysInWeek,
  formatWeek,
  noWishes,
  parseWeek,
  planWeek,
} from '../../../../rules/index.ts';
import type { Situation, Week, Wishes } from '../../../../rules/index.ts';
import type { WeekForm } from '../form.ts';
import { Board } from './Board.tsx';
import { redo, remember, undo } from './history.ts';
import type { History, Step } from './history.ts';
import { Notes } from './Notes.tsx';
import { TakeAway } from './TakeAway.tsx';
import { TypedWeek } from './TypedWeek.tsx';
import { WishFields } from './WishFields.tsx';
import { obstacleLine } from './words.ts';

const weekOff: Week = Array.from({ length: daysInWeek }, () => []);

/** What the planner shows and undoes: the counts, and the week where the reader made one. */
type Shown = Pick<WeekForm, 'runs' | 'key' | 'week'>;

interface Props {
  readonly form: WeekForm;
  readonly situation: Situation;
  readonly base: string;
  readonly onWeek: (shown: Shown) => void;
}

/** The reader's days: what fits where, moved by hand if they like, checked after every move. */
export function Planner({ form, situation, base, onWeek }: Props) {
  const [wishes, setWishes] = useState<Wishes>(noWishes);
  const [history, setHistory] = useState<History<Shown>>({ past: [], future: [] });
  const [said, setSaid] = useState('');

  const plan = planWeek(situation, wishes);
  const plans = plan.outcome === 'planned' ? plan.weeks : (plan.nearest?.weeks ?? []);
  const own = parseWeek(form.week);
  const shown: Week = own.ok ? own.value : (plans[0] ?? weekOff);
  const notation = formatWeek(shown);
  const { runs, key, week } = form;

  const show = (next: Week, what: string) => {
    const changed = formatWeek(next);
    const counts = countWeek(next);
    if (changed === notation) return;
    if (counts.key > daysInWeek) {
      setSaid('A week holds at most seven key workouts.');
      return;
    }
    setHistory(remember(history, { runs, key, week }));
    setSaid(what);
    onWeek({ week: changed, runs: String(next.flat().length), key: String(counts.key) });
  };
  const step = (taken: Step<Shown> | null, what: string) => {
    if (!taken) return;
    setHistory(taken.history);
    setSaid(what);
    onWeek(taken.shown);
  };
  const stepBack = () => {
    step(undo(history, { runs, key, week }), 'Undone.');
  };
  const stepForward = () => {
    step(redo(history, { runs, key, week }), 'Done again.');
  };

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof HTMLInputElement && event.target.type === 'text';
      if (isTyping || event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      if (event.shiftKey) stepForward();
      else stepBack();
    };
    addEventListener('keydown', onKey);
    return () => {
      removeEventListener('keydown', onKey);
    };
  });

  const wish = (changed: Wishes) => {
    setWishes(changed);
    const planned = planWeek(situation, changed);
    if (planned.outcome === 'planned') show(planned.weeks[0], 'Placed around your wishes.');
  };
  const at = plans.findIndex((one) => formatWeek(one) === notation);
  const notes = checkWeek(shown, situation.phase);
  return (
    <section class="planner" aria-label="Your days">
      <h3>Your days</h3>
      <WishFields wishes={wishes} onWish={wish} />
      {plan.outcome === 'cannot' && (
        <p class="notice" role="alert">
          {obstacleLine(plan.because, plan.nearest?.situation ?? null)}{' '}
          {plan.nearest && (
            <button
              type="button"
              onClick={() => {
                if (plan.nearest) show(plan.nearest.weeks[0], 'Showing the nearest plan.');
              }}
            >
              Show it
            </button>
          )}
        </p>
      )}
      <Board week={shown} onWeek={show} />
      <p class="actions">
        <button type="button" onClick={stepBack} disabled={history.past.length === 0}>
          Undo
        </button>
        <button type="button" onClick={stepForward} disabled={history.future.length === 0}>
          Redo
        </button>
        {plans.length > 1 && (
          <button
            type="button"
            onClick={() => {
              const next = plans[(at + 1) % plans.length];
              if (next)
                show(next, `Arrangement ${((at + 1) % plans.length) + 1} of ${plans.length}.`);
            }}
          >
            Another arrangement{at >= 0 ? ` (${at + 1} of ${plans.length})` : ''}
          </button>
        )}
      </p>
      <p class="sr-only" role="status">
        {said && `${said} ${notes.length === 0 ? 'Nothing to note.' : `${notes.length} to note.`}`}
      </p>
      <Notes
        notes={notes}
        base={base}
        onFix={(fixed) => {
          show(fixed, 'Changed.');
        }}
      />
      <TypedWeek week={notation} onWeek={show} />
      <TakeAway week={shown} situation={situation} base={base} />
    </section>
  );
}
