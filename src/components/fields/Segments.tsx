import type { ComponentChildren } from 'preact';

export interface Option {
  readonly value: string;
  readonly label: string;
  /** Cannot be picked now; the hint says why. */
  readonly isOff?: boolean;
}

interface Props {
  readonly legend: string;
  readonly name: string;
  readonly options: readonly Option[];
  readonly value: string;
  readonly onPick: (value: string) => void;
  /** Options from this place on stand behind a fold, which opens when one of them is picked. */
  readonly foldFrom?: number;
  readonly foldLabel?: string;
  readonly hint?: ComponentChildren;
}

/** Native radio buttons shown as one row of segments. */
export function Segments(props: Props) {
  const {
    legend,
    name,
    options,
    value,
    onPick,
    foldFrom = options.length,
    foldLabel,
    hint,
  } = props;
  const hintId = `${name}-hint`;
  const radio = ({ value: own, label, isOff }: Option) => (
    <label key={own} class="segment">
      <input
        type="radio"
        name={name}
        value={own}
        checked={own === value}
        disabled={isOff ?? false}
        onChange={() => {
          onPick(own);
        }}
      />
      <span>{label}</span>
    </label>
  );
  const folded = options.slice(foldFrom);
  return (
    <fieldset class={`segments segments-${name}`} aria-describedby={hint ? hintId : undefined}>
      <legend>{legend}</legend>
      <div class="segment-row">{options.slice(0, foldFrom).map(radio)}</div>
      {folded.length > 0 && (
        <details open={folded.some((option) => option.value === value)}>
          <summary>{foldLabel}</summary>
          <div class="segment-row">{folded.map(radio)}</div>
        </details>
      )}
      {hint && (
        <p class="hint" id={hintId}>
          {hint}
        </p>
      )}
    </fieldset>
  );
}
