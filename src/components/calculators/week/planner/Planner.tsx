import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import {
  checkWeek,
  countWeek,
  daysInWeek,
  formatWeek,
  parseWeek,
  planWeek,
} from '../../../../rules/index.ts';
import type { AnsweredWeek, Week, Wishes } from '../../../../rules/index.ts';
import { wishesOf, wishesText } from './wishes.ts';
import type { WeekForm } from '../form.ts';
import type { Statements } from '../reasonWords.ts';
import { Board } from './Board.tsx';
import type { History } from './history.ts';
import { Notes } from './Notes.tsx';
import { TakeAway } from './TakeAway.tsx';
import { TypedWeek } from './TypedWeek.tsx';
import { WishFields } from './WishFields.tsx';
import { obstacleLine } from './words.ts';

/** What takes letters; radios, boxes and lists do not. */
const typingFields = 'input:not([type=radio], [type=checkbox]), textarea';

interface Props {
  readonly form: WeekForm;
  readonly answer: AnsweredWeek;
  readonly base: string;
  readonly statements: Statements;
  readonly history: History<WeekForm>;
  /** Takes a change that can be undone. */
  readonly onWeek: (changed: Partial<WeekForm>) => void;
  /** Takes what only follows from the reader's last change. */
  readonly onSettle: (changed: Partial<WeekForm>) => void;
  /** One step back; false when there is nothing to undo. */
  readonly onUndo: () => boolean;
  readonly onRedo: () => boolean;
}

/** The reader's days: what fits where, moved by hand if they like, checked after every move. */
export function Planner(props: Props) {
  const { form, answer, base, statements, history, onWeek, onSettle, onUndo, onRedo } = props;
  const { situation } = answer;
  const [said, setSaid] = useState('');
  const isOwnChange = useRef(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const checked = useRef<HTMLDivElement>(null);

  useEffect(() => {
    // The button that opened it is gone; a week in the address opens it without one.
    if (form.week === '') heading.current?.focus();
  }, []);

  const wishes = wishesOf(form);
  const plan = planWeek(situation, wishes);
  const plans = plan.outcome === 'planned' ? plan.weeks : [];
  const own = parseWeek(form.week);
  const example = parseWeek(answer.exampleWeek);
  const week: Week = own.ok ? own.value : (plans[0] ?? (example.ok ? example.value : []));
  const notation = formatWeek(week);

  // What the display shows is what the board shows: a week placed around wishes is the reader's.
  useLayoutEffect(() => {
    if (form.week === '' && notation !== answer.exampleWeek) onSettle(asForm(week));
  }, [form.week, notation, answer.exampleWeek]);
  // A choice made on the keys is no news from the planner.
  useLayoutEffect(() => {
    if (!isOwnChange.current) setSaid('');
    isOwnChange.current = false;
  }, [form]);

  const tell = (what: string) => {
    isOwnChange.current = true;
    setSaid(what);
  };
  const show = (next: Week, what: string, wished = wishes) => {
    const change = { ...asForm(next), ...wishesText(wished) };
    const isSame = formatWeek(next) === notation && wished === wishes;
    if (isSame) setSaid('That changes nothing.');
    else if (countWeek(next).key > daysInWeek) setSaid('A week holds at most seven key workouts.');
    else {
      tell(what);
      onWeek(change);
    }
  };
  const stepBack = () => {
    if (onUndo()) tell(`Undone. ${history.past.length - 1} more to undo.`);
  };
  const stepForward = () => {
    if (onRedo()) tell(`Done again. ${history.past.length + 1} more to undo.`);
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

/** A week as the form holds it; its counts are the form's. */
function asForm(week: Week): Pick<WeekForm, 'runs' | 'key' | 'week'> {
  const runs = String(week.flat().length);
  return { runs, key: String(countWeek(week).key), week: formatWeek(week) };
}
