import { Component } from 'preact';
import { minutesInWeek } from '../../../rules/index.ts';
import { clockPreset, moveTo, readRuns, stepMin } from './form.ts';
import type { ClockRun } from './form.ts';
import { WeekLine } from './WeekLine.tsx';
import { labelOf, madeOf, momentWords, nameOf, shadowSentence } from './words.ts';
import type { ClockWords } from './words.ts';

interface State {
  readonly runs: readonly ClockRun[];
  /** Which run the reader moved last. */
  readonly held: number;
}

/** A week by the clock: the reader moves runs, the shadows and the names follow. */
export class ShadowClockIsland extends Component<ClockWords, State> {
  override state: State = { runs: clockPreset, held: 0 };

  override render(words: ClockWords, { runs, held }: State) {
    const read = readRuns(runs, words.shadowH);
    const short = { ...words, days: words.days.map((day) => day.slice(0, 3)) };
    const move = (place: number, min: number) => {
      this.setState({ runs: moveTo(runs, place, min), held: place });
    };
    const nudge = (by: number, where: string) => (
      <button
        type="button"
        onClick={() => {
          move(held, (runs[held]?.min ?? 0) + by);
        }}
      >
        {stepMin} min {where}
      </button>
    );
    return (
      <>
        <p class="picture-sentence" role="status">
          {shadowSentence(read)}
        </p>
        <div class="clock">
          <WeekLine runs={read} days={short.days} shadowMin={words.shadowH * 60} />
          <ol class="clock-runs">
            {read.map((run, place) => (
              <li key={place} class={`clock-${run.kind}`}>
                <label for={`clock-${place}`}>{labelOf(run)}</label>{' '}
                <span>{momentWords(run.min, short)}</span> <small>{madeOf(run, short)}</small>
                <input
                  class="needs-script"
                  id={`clock-${place}`}
                  type="range"
                  max={minutesInWeek - stepMin}
                  step={stepMin}
                  value={run.min}
                  aria-valuetext={`${momentWords(run.min, words)}, ${madeOf(run, words)}`}
                  onInput={({ currentTarget }) => {
                    move(place, currentTarget.valueAsNumber);
                  }}
                />
              </li>
            ))}
          </ol>
        </div>
        <p class="picture-steps needs-script">
          <span>Move {read.filter((_, place) => place === held).map(nameOf)}</span>
          {nudge(-stepMin, 'earlier')} {nudge(stepMin, 'later')}
        </p>
      </>
    );
  }
}
