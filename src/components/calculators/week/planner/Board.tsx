import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import {
  addRun,
  changeRun,
  daysInWeek,
  formatWeek,
  maxRunsInDay,
  moveRun,
} from '../../../../rules/index.ts';
import type { Place, RunKind, Week } from '../../../../rules/index.ts';
import { HeldRun } from './HeldRun.tsx';
import { dayNames, runNames } from '../../../../lib/words/weekWords.ts';

interface Props {
  readonly week: Week;
  readonly onWeek: (week: Week, what: string) => void;
  readonly onSay: (what: string) => void;
}

/** A run in hand, and the day it hovers over. */
interface Held extends Place {
  readonly over: number;
}

/** How far a pointer goes before a press becomes a drag; pixels. */
const dragStartPx = 6;

const steps: Record<string, number> = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 };

/**
 * Seven days with their runs as buttons. A run is picked up by tap, by Enter or by dragging,
 * and put down by tapping a day, by Enter, or by letting go; Escape puts it back.
 */
export function Board({ week, onWeek, onSay }: Props) {
  const [held, setHeld] = useState<Held | null>(null);
  const board = useRef<HTMLOListElement>(null);
  const press = useRef<{ x: number; y: number; place: Place; isDrag: boolean } | null>(null);
  /** The browser clicks after a drag as well; that click means nothing. */
  const isAfterDrag = useRef(false);
  const focusOn = useRef<string | null>(null);

  // A week from elsewhere, such as the keys, has other runs than the one in hand.
  useLayoutEffect(() => {
    press.current = null;
    setHeld(null);
  }, [formatWeek(week)]);
  // Not after painting: by then another key may have been pressed.
  useLayoutEffect(() => {
    if (focusOn.current === null) return;
    board.current?.querySelector<HTMLElement>(focusOn.current)?.focus();
    focusOn.current = null;
  });

  const nameOf = ({ day, at }: Place) => runNames[week[day]?.[at] ?? 'E'];
  const roomInDay = week.flat().length > daysInWeek ? maxRunsInDay : 1;
  /** What putting the held run on a day does. */
  const dropName = (day: number) => {
    const onDay = week[day]?.length ?? 0;
    return onDay === 0 ? 'Put here' : onDay < roomInDay ? 'Add' : 'Swap';
  };
  const drop = (place: Place, to: number) => {
    const which = dropName(to) === 'Add' ? ':last-child' : '';
    focusOn.current = `[data-day="${to}"] .token${which}`;
    setHeld(null);
    onWeek(moveRun(week, place, to), `${nameOf(place)} moved to ${dayNames[to] ?? ''}.`);
  };
  const change = (place: Place, kind: RunKind | null) => {
    focusOn.current = `[data-day="${place.day}"] button`;
    setHeld(null);
    const what = kind === null ? `${nameOf(place)} removed.` : `Now: ${runNames[kind]}.`;
    onWeek(changeRun(week, place, kind), `${dayNames[place.day] ?? ''}: ${what}`);
  };
  const leave = (place: Place) => {
    focusOn.current = `[data-day="${place.day}"] .token:nth-child(${place.at + 1})`;
    setHeld(null);
    onSay(`${nameOf(place)} left on ${dayNames[place.day] ?? ''}.`);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!held) return;
    const isOnHeld = event.target instanceof Element && event.target.matches('[aria-pressed=true]');
    const step = steps[event.key];
    if (event.key === 'Escape') leave(held);
    else if (!isOnHeld) return;
    else if (step !== undefined)
      setHeld({ ...held, over: (held.over + step + daysInWeek) % daysInWeek });
    else if (event.key === 'Enter' || event.key === ' ') {
      if (held.over === held.day) leave(held);
      else drop(held, held.over);
    } else return;
    event.preventDefault();
  };
  const dayUnder = (event: PointerEvent) => {
    const under = document.elementFromPoint(event.clientX, event.clientY);
    const day = under?.closest<HTMLElement>('[data-day]')?.dataset.day;
    return day === undefined ? null : Number(day);
  };
  const onPointerMove = (event: PointerEvent) => {
    // The button was let go where the board could not hear it.
    if (event.buttons === 0) press.current = null;
    const from = press.current;
    // A finger scrolls the page; it moves a run by two taps.
    if (!from || event.pointerType === 'touch') return;
    const isFar = Math.hypot(event.clientX - from.x, event.clientY - from.y) > dragStartPx;
    if (!isFar && !from.isDrag) return;
    from.isDrag = true;
    board.current?.setPointerCapture(event.pointerId);
    setHeld({ ...from.place, over: dayUnder(event) ?? from.place.day });
  };
  const onPointerUp = (event: PointerEvent) => {
    const from = press.current;
    press.current = null;
    if (!from?.isDrag) return;
    isAfterDrag.current = true;
    const day = dayUnder(event);
    if (day === null || day === from.place.day) leave(from.place);
    else drop(from.place, day);
  };
  return (
    <div onKeyDown={onKeyDown}>
      <p class="hint" id="board-help">
        Tap a run, then tap a day. By keyboard: Enter picks up, arrows choose the day, Enter puts
        down, Escape leaves it. A mouse can drag.
      </p>
      <ol
        class="board"
        ref={board}
        onPointerMove={onPointerMove}
        onPointerUp={onPointerUp}
        onPointerCancel={() => {
          if (press.current?.isDrag) leave(press.current.place);
          press.current = null;
        }}
        onClickCapture={(event) => {
          if (isAfterDrag.current) event.stopPropagation();
          isAfterDrag.current = false;
        }}
      >
        {week.map((runs, day) => (
          <li
            key={day}
            data-day={day}
            class={held?.over === day ? 'board-day over' : 'board-day'}
            onClick={() => {
              if (held && held.day !== day) drop(held, day);
            }}
          >
            <span>
              {dayNames[day]?.slice(0, 3)}
              <span class="wide-only">{dayNames[day]?.slice(3)}</span>
            </span>
            <span class="tokens">
              {runs.map((run, at) => {
                const isHeld = held?.day === day && held.at === at;
                const isTarget = held !== null && held.day !== day;
                return (
                  <button
                    key={at}
                    type="button"
                    class="token"
                    // While a run is in hand, Tab leads to what can be done with it.
                    tabIndex={held && !isHeld ? -1 : 0}
                    aria-pressed={isHeld}
                    aria-describedby="board-help"
                    aria-label={`${runNames[run]}, ${dayNames[day] ?? ''}`}
                    onClick={() => {
                      if (isHeld) leave(held);
                      // A run of another day stands for its day, which hears the click too.
                      else if (!isTarget) setHeld({ day, at, over: day });
                    }}
                    onPointerDown={(event) => {
                      isAfterDrag.current = false;
                      // Another button opens a menu.
                      if (event.button !== 0) return;
                      const { clientX: x, clientY: y } = event;
                      press.current = { x, y, place: { day, at }, isDrag: false };
                    }}
                  >
                    <i class={`swatch bar-${run}`} /> {runNames[run]}
                  </button>
                );
              })}
              {runs.length === 0 && <span class="board-rest">Rest</span>}
            </span>
            {held && held.day !== day && (
              // The day hears its click.
              <button type="button" class="drop" tabIndex={-1}>
                {dropName(day)}
                <span class="sr-only"> on {dayNames[day]}</span>
              </button>
            )}
            {!held && runs.length < maxRunsInDay && (
              <button
                type="button"
                class="add"
                aria-label={`Add a run on ${dayNames[day] ?? ''}`}
                onClick={() => {
                  focusOn.current = `[data-day="${day}"] .token:last-child`;
                  onWeek(addRun(week, day), `Run added on ${dayNames[day] ?? ''}.`);
                }}
              >
                +
              </button>
            )}
          </li>
        ))}
      </ol>
      {held && (
        <HeldRun
          name={`${nameOf(held)}, ${dayNames[held.day] ?? ''}`}
          kind={week[held.day]?.[held.at]}
          onChange={(kind) => {
            change(held, kind);
          }}
          onLeave={() => {
            leave(held);
          }}
        />
      )}
      <p class="sr-only" role="status">
        {held &&
          (held.over === held.day
            ? `${nameOf(held)} picked up on ${dayNames[held.day] ?? ''}.`
            : `${dayNames[held.over] ?? ''}: ${dropName(held.over)}.`)}
      </p>
    </div>
  );
}
