import type { RunKind, Wishes } from '../../../../rules/index.ts';
import { dayNames, runNames } from '../../../../lib/words/weekWords.ts';

interface Props {
  readonly wishes: Wishes;
  readonly onWish: (wishes: Wishes) => void;
}

/** Which days have room, and what has to be on one. */
export function WishFields({ wishes, onWish }: Props) {
  const open = (day: number, canRun: boolean) => {
    onWish({ ...wishes, canRun: wishes.canRun.map((own, at) => (at === day ? canRun : own)) });
  };
  const fix = (day: number, kind: string) => {
    const others = wishes.fixed.filter((fixed) => fixed.day !== day);
    const fixed = kind === '' ? others : [...others, { day, kind: kind as RunKind }];
    onWish({ ...wishes, fixed });
  };
  return (
    <>
      <fieldset class="segments">
        <legend>Which days can you run?</legend>
        <div class="segment-row day-row">
          {dayNames.map((name, day) => (
            <label key={name} class="segment">
              <input
                type="checkbox"
                checked={wishes.canRun[day] ?? false}
                aria-label={name}
                onChange={(event) => {
                  open(day, event.currentTarget.checked);
                }}
              />
              <span aria-hidden="true">{name.slice(0, 3)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <details>
        <summary>Fix a run on a day (long run on Sunday, club night on Tuesday)</summary>
        <div class="fixed-days">
          {dayNames.map((name, day) => (
            <label key={name}>
              <span>{name}</span>
              <select
                value={wishes.fixed.find((fixed) => fixed.day === day)?.kind ?? ''}
                onChange={(event) => {
                  fix(day, event.currentTarget.value);
                }}
              >
                <option value="">anything</option>
                {Object.entries(runNames).map(([kind, label]) => (
                  <option key={kind} value={kind}>
                    {label.toLowerCase()}
                  </option>
                ))}
              </select>
            </label>
          ))}
        </div>
      </details>
    </>
  );
}
