import type { ComponentChildren } from 'preact';

export interface Option {
  readonly value: string;
  readonly label: string;
  /** Cannot be picked now; the hint says why. */
  readonly isOff?: boolean;
}

interface Props {
  readonly legend: string;
  /** What the legend needs said, beside it. */
  readonly note?: string;
  readonly name: string;
  readonly options: readonly Option[];
  readonly value: string;
  readonly onPick: (value: string) => void;
  readonly hint?: ComponentChildren;
}

/** Native radio buttons shown as one row of keys. */
export function Segments({ legend, note, name, options, value, onPick, hint }: Props) {
  const hintId = `${name}-hint`;
  return (
    <fieldset class={`segments segments-${name}`} aria-describedby={hint ? hintId : undefined}>
      <legend>
        {legend}
        {note && <small> {note}</small>}
      </legend>
      <div class={`segment-row of-${options.length}`}>
        {options.map(({ value: own, label, isOff }) => (
          <label key={own} class="segment">
            <input
              type="radio"
              name={name}
              value={own}
              checked={own === value}
              disabled={isOff ?? false}
              // Not `change`: the key that is down already may be picked, too.
              onClick={() => {
                onPick(own);
              }}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
      {hint && (
        <p class="hint" id={hintId}>
          {hint}
        </p>
      )}
    </fieldset>
  );
}
