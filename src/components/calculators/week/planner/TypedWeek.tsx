import { useState } from 'preact/hooks';
import { countWeek, daysInWeek, parseWeek } from '../../../../rules/index.ts';
import type { Issue, Week } from '../../../../rules/index.ts';
import { dayNames } from '../../../../lib/words/weekWords.ts';

interface Props {
  /** The week shown, in week notation. */
  readonly week: string;
  readonly onWeek: (week: Week, what: string) => void;
}

/** A week typed in week notation. While it cannot be read, the last good week stays. */
export function TypedWeek({ week, onWeek }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const parsed = parseWeek(typed ?? week);
  const error = parsed.ok ? tooManyLine(parsed.value) : parsed.issues.map(issueLine).join(' ');
  return (
    <details>
      <summary>Check a week you already have: type it</summary>
      <label class="typed-week">
        <span>Seven days from Monday, joined by dots: K, R, E or - for rest</span>
        <input
          type="text"
          value={typed ?? week}
          autocapitalize="characters"
          autocomplete="off"
          spellcheck={false}
          aria-invalid={error !== ''}
          aria-describedby="typed-week-error"
          onInput={(event) => {
            const text = event.currentTarget.value;
            setTyped(text);
            const read = parseWeek(text);
            if (read.ok && tooManyLine(read.value) === '') onWeek(read.value, 'Week read.');
          }}
          onBlur={() => {
            if (error === '') setTyped(null);
          }}
        />
      </label>
      <p class="hint" id="typed-week-error">
        {error && `${error} Above is still the last week that could be used.`}
      </p>
    </details>
  );
}

/** Why a week that can be read is none to plan with; empty where it is one. */
function tooManyLine(week: Week): string {
  const { key } = countWeek(week);
  return key > daysInWeek ? `A week holds at most seven key workouts; this has ${key}.` : '';
}

function issueLine({ code, day, found }: Issue): string {
  if (code === 'not-seven-days') return `A week has seven days; this has ${found ?? 0}.`;
  const name = dayNames[day ?? 0] ?? '';
  return code === 'too-many-runs-in-a-day'
    ? `${name} has more than two runs.`
    : `${name} says “${found ?? ''}”: use K, R, E or a dash.`;
}
