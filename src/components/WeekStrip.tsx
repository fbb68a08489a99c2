import type { ComponentChildren } from 'preact';
import { isShadowed, parseWeek } from '../rules/index.ts';
import { dayNames, dayWords } from '../lib/words/weekWords.ts';

interface Props {
  /** A week in week notation, as the rules write it. */
  readonly week: string;
  /** What the picture shows, under it. */
  readonly caption?: string | undefined;
  /** What the bars mean, under it: a `Legend`, where none stands nearby. */
  readonly legend?: ComponentChildren;
}

/**
 * Seven days with a bar for each run, and a shadow over the day after each key workout.
 * A list to a screen reader, a picture to everybody else. Used while building and in islands.
 */
export function WeekStrip({ week, caption, legend }: Props) {
  const parsed = parseWeek(week);
  if (!parsed.ok) {
    throw new Error(
      `WeekStrip cannot draw "${week}": ${parsed.issues[0].code}. Use seven cells such as K.R.E.-.K.R.-`,
    );
  }
  const days = parsed.value;
  return (
    <figure class="strip">
      <ol class="strip-days">
        {days.map((day, index) => {
          const inShadow = isShadowed(days, index);
          return (
            <li key={index} class={inShadow ? 'strip-day in-shadow' : 'strip-day'}>
              <span class="sr-only">
                {dayNames[index]}: {dayWords(day).toLowerCase()}
                {inShadow && day.length > 0 && day[0] !== 'K' ? ', on tired legs' : ''}
              </span>
              <span class={day.length > 1 ? 'bars double' : 'bars'} aria-hidden="true">
                {day.map((run, at) => (
                  <span key={at} class={`bar bar-${run}`}>
                    <b>{run}</b>
                  </span>
                ))}
                {day.length === 0 && <span class="rest-dot" />}
              </span>
              <span class="day-name" aria-hidden="true">
                {dayNames[index]?.slice(0, 3)}
              </span>
            </li>
          );
        })}
      </ol>
      {legend}
      {caption && <figcaption>{caption}</figcaption>}
    </figure>
  );
}
