import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
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
import type { Statements } from '../words.ts';
import { Board } from './Board.tsx';
import { redo, remember, undo } from './history.ts';
import type { History, Step } from './history.ts';
import { Notes } from './Notes.tsx';
import { TakeAway } from './TakeAway.tsx';
import { TypedWeek } from './TypedWeek.tsx';
import { WishFields } from './WishFields.tsx';
import { obstacleLine } from './words.ts';

/** What takes letters; radios, boxes and lists do not. */
const typingFields = 'input:not([type=radio], [type=checkbox]), textarea';
const weekOff: Week = Array.from({ length: daysInWeek }, () => []);

/** What the planner shows and undoes: the counts, the week where the reader made one, the wishes. */
interface Shown extends Pick<WeekForm, 'runs' | 'key' | 'week'> {
  readonly wishes: Wishes;
}

interface Props {
  readonly form: WeekForm;
  readonly situation: Situation;
  readonly base: string;
  readonly statements: Statements;
  readonly onWeek: (changed: Partial<WeekForm>) => void;
}

/** The reader's days: what fits where, moved by hand if they like, checked after every move. */
export function Planner({ form, situation, base, statements, onWeek }: Props) {
  const [wishes, setWishes] = useState<Wishes>(noWishes);
  const [history, setHistory] = useState<History<Shown>>({ past: [], future: [] });
  const [said, setSaid] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const checked = useRef<HTMLDivElement>(null);

  useEffect(() => {
    // The button that opened it is gone; a week in the address opens it without one.
    if (form.week === '') heading.current?.focus();
  }, []);

  const plan = planWeek(situation, wishes);
  const plans = plan.outcome === 'planned' ? plan.weeks : (plan.nearest?.weeks ?? []);
  const own = parseWeek(form.week);
  const week: Week = own.ok ? own.value : (plans[0] ?? weekOff);
  const notation = formatWeek(week);
  const shown: Shown = { runs: form.runs, key: form.key, week: form.week, wishes };

  const show = (next: Week, what: string, wished = wishes) => {
    const { key } = countWeek(next);
    if (formatWeek(next) === notation && wished === wishes) {
      setSaid('That changes nothing.');
      return;
    }
    if (key > daysInWeek) {
      setSaid('A week holds at most seven key workouts.');
      return;
    }
    setHistory(remember(history, shown));
    setWishes(wished);
    setSaid(what);
    if (formatWeek(next) === notation) return;
    onWeek({ week: formatWeek(next), runs: String(next.flat().length), key: String(key) });
  };
  const step = (taken: Step<Shown> | null, what: string) => {
    if (!taken) return;
    const { wishes: wished, ...counts } = taken.shown;
    setHistory(taken.history);
    setWishes(wished);
    setSaid(`${what} ${taken.history.past.length} more to undo.`);
    onWeek(counts);
  };
  const stepBack = () => {
    step(undo(history, shown), 'Undone.');
  };
  const stepForward = () => {
    step(redo(history, shown), 'Done again.');
  };

  // Not after painting: the next key would still undo from the step before.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const key = event.key.toLowerCase();
      if (!(event.ctrlKey || event.metaKey) || (key !== 'z' && key !== 'y')) return;
      // A text field undoes what was typed in it.
      if (event.target instanceof Element && event.target.matches(typingFields)) return;
      event.preventDefault();
      if (event.shiftKey || key === 'y') stepForward();
      else stepBack();
    };
    addEventListener('keydown', onKey);
    return () => {
      removeEventListener('keydown', onKey);
    };
  });

  const wish = (wished: Wishes) => {
    const planned = planWeek(situation, wished);
    const isPlanned = planned.outcome === 'planned';
    show(
      isPlanned ? planned.weeks[0] : week,
      isPlanned ? 'Placed around your wishes.' : '',
      wished,
    );
  };
  const at = plans.findIndex((one) => formatWeek(one) === notation);
  const notes = checkWeek(week, situation.phase);
  return (
    <section class="planner" aria-label="Your days">
      <h3 ref={heading} tabIndex={-1}>
        Your days
      </h3>
      <WishFields wishes={wishes} onWish={wish} />
      {plan.outcome === 'cannot' && (
        <p class="notice" role="alert">
          {obstacleLine(plan.because, plan.nearest?.situation ?? null)}{' '}
          {plan.nearest && (
            <button
              type="button"
              onClick={() => {
                if (plan.nearest) show(plan.nearest.weeks[0], 'Showing the nearest plan.');
                heading.current?.focus();
              }}
            >
              Show it
            </button>
          )}
        </p>
      )}
      <Board week={week} onWeek={show} onSay={setSaid} />
      <p class="actions">
        <button type="button" onClick={stepBack} aria-disabled={history.past.length === 0}>
          Undo
        </button>
        <button type="button" onClick={stepForward} aria-disabled={history.future.length === 0}>
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
      <div ref={checked} tabIndex={-1} role="group" aria-label="Notes on this week">
        <Notes
          week={week}
          notes={notes}
          base={base}
          onFix={(fixed) => {
            show(fixed, 'Changed.');
            // The note goes, and its button with it.
            checked.current?.focus();
          }}
        />
      </div>
      <TypedWeek week={notation} onWeek={show} />
      <TakeAway week={week} situation={situation} base={base} statements={statements} />
    </section>
  );
}
