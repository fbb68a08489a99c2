import { useEffect, useRef, useState } from 'preact/hooks';
import { addRun, changeRun, daysInWeek, maxRunsInDay, moveRun } from '../../../../rules/index.ts';
import type { Place, RunKind, Week } from '../../../../rules/index.ts';
import { dayNames, kindNames } from './words.ts';

interface Props {
  readonly week: Week;
  readonly onWeek: (week: Week, what: string) => void;
}

/** A run in hand, and the day it hovers over. */
interface Held extends Place {
  readonly over: number;
}

/** How far a pointer goes before a press becomes a drag; pixels. */
const dragStartPx = 6;

/**
 * Seven days with their runs as buttons. A run is picked up by tap, by Enter or by dragging,
 * and put down by tapping a day, by Enter, or by letting go; Escape puts it back.
 */
export function Board({ week, onWeek }: Props) {
  const [held, setHeld] = useState<Held | null>(null);
  const board = useRef<HTMLOListElement>(null);
  const press = useRef<{ x: number; y: number; place: Place } | null>(null);
  const focusOn = useRef<string | null>(null);

  useEffect(() => {
    if (focusOn.current === null) return;
    board.current?.querySelector<HTMLElement>(focusOn.current)?.focus();
    focusOn.current = null;
  });

  const nameOf = ({ day, at }: Place) => kindNames[week[day]?.[at] ?? 'E'];
  const drop = (place: Place, to: number) => {
    setHeld(null);
    focusOn.current = `[data-day="${to}"] .token`;
    onWeek(moveRun(week, place, to), `${nameOf(place)} moved to ${dayNames[to] ?? ''}.`);
  };
  const change = (place: Place, kind: RunKind | null) => {
    setHeld(null);
    focusOn.current = `[data-day="${place.day}"] button`;
    const what = kind === null ? `${nameOf(place)} removed.` : `Now: ${kindNames[kind]}.`;
    onWeek(changeRun(week, place, kind), `${dayNames[place.day] ?? ''}: ${what}`);
  };
  const onKey = (event: KeyboardEvent, place: Place) => {
    const steps: Record<string, number> = {
      ArrowLeft: -1,
      ArrowUp: -1,
      ArrowRight: 1,
      ArrowDown: 1,
    };
    const step = steps[event.key];
    if (!held) return;
    if (step !== undefined)
      setHeld({ ...held, over: (held.over + step + daysInWeek) % daysInWeek });
    else if (event.key === 'Escape') setHeld(null);
    else if (event.key === 'Enter' || event.key === ' ') {
      if (held.over === place.day) setHeld(null);
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
    const from = press.current;
    if (!from || event.pointerType === 'touch') return;
    const isFar = Math.hypot(event.clientX - from.x, event.clientY - from.y) > dragStartPx;
    if (isFar || held) setHeld({ ...from.place, over: dayUnder(event) ?? from.place.day });
  };
  const onPointerUp = (event: PointerEvent) => {
    const from = press.current;
    press.current = null;
    if (!from || !held || event.pointerType === 'touch') return;
    const day = dayUnder(event);
    if (day !== null && day !== from.place.day) drop(from.place, day);
  };
  return (
    <>
      <p class="hint" id="board-help">
        Tap a run, then tap a day. By keyboard: Enter picks up, arrows choose the day, Enter puts
        down, Escape leaves it. A mouse can drag.
      </p>
      <ol class="board" ref={board} onPointerMove={onPointerMove} onPointerUp={onPointerUp}>
        {week.map((runs, day) => (
          <li key={day} data-day={day} class={held?.over === day ? 'board-day over' : 'board-day'}>
            <span class="board-name">{dayNames[day]}</span>
            <span class="tokens">
              {runs.map((run, at) => {
                const place = { day, at };
                const isHeld = held?.day === day && held.at === at;
                return (
                  <button
                    key={at}
                    type="button"
                    class={`token token-${run}`}
                    aria-pressed={isHeld}
                    aria-describedby="board-help"
                    aria-label={`${kindNames[run]}, ${dayNames[day] ?? ''}`}
                    onClick={() => {
                      setHeld(isHeld ? null : { ...place, over: day });
                    }}
                    onKeyDown={(event) => {
                      onKey(event, place);
                    }}
                    onPointerDown={(event) => {
                      press.current = { x: event.clientX, y: event.clientY, place };
                    }}
                  >
                    <i class={`swatch bar-${run}`} /> {kindNames[run]}
                  </button>
                );
              })}
              {runs.length === 0 && <span class="board-rest">Rest</span>}
            </span>
            {held && held.day !== day && (
              <button
                type="button"
                class="drop"
                onClick={() => {
                  drop(held, day);
                }}
              >
                {runs.length === 0 ? 'Put here' : 'Swap'}
                <span class="sr-only"> on {dayNames[day]}</span>
              </button>
            )}
            {!held && runs.length < maxRunsInDay && (
              <button
                type="button"
                class="add"
                aria-label={`Add a run on ${dayNames[day] ?? ''}`}
                onClick={() => {
                  focusOn.current = `[data-day="${day}"] .token:last-of-type`;
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
        <p class="actions">
          <span>
            {nameOf(held)}, {dayNames[held.day]}:
          </span>
          {(Object.keys(kindNames) as RunKind[])
            .filter((kind) => kind !== week[held.day]?.[held.at])
            .map((kind) => (
              <button
                key={kind}
                type="button"
                onClick={() => {
                  change(held, kind);
                }}
              >
                Make it: {kindNames[kind].toLowerCase()}
              </button>
            ))}
          <button
            type="button"
            onClick={() => {
              change(held, null);
            }}
          >
            Remove
          </button>
          <button
            type="button"
            onClick={() => {
              setHeld(null);
            }}
          >
            Leave it
          </button>
        </p>
      )}
      <p class="sr-only" role="status">
        {held && `${nameOf(held)} picked up. Over ${dayNames[held.over] ?? ''}.`}
      </p>
    </>
  );
}
