interface Props {
  readonly id: string;
  readonly label: string;
  /** Its name in the address; a slider that only repeats other keys has none. */
  readonly name?: string;
  /** What each stop stands for, lowest first; evenly apart. */
  readonly stops: readonly string[];
  readonly value: string;
  /** The value with its unit, beside the label. */
  readonly shown: string;
  /** The same for those who only hear it. */
  readonly spoken: string;
  readonly onPick: (value: string) => void;
}

/** A native slider with its value in words. */
export function Slider({ id, label, name, stops, value, shown, spoken, onPick }: Props) {
  const [first = 0, second = 0] = stops.map(Number);
  return (
    <p class="slider">
      <label for={id}>{label}</label> <span aria-hidden="true">{shown}</span>
      <input
        id={id}
        name={name}
        type="range"
        min={first}
        max={stops.at(-1)}
        step={second - first}
        value={value}
        aria-valuetext={spoken}
        onInput={({ currentTarget }) => {
          onPick(currentTarget.value);
        }}
      />
    </p>
  );
}
