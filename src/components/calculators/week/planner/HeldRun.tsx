import type { RunKind } from '../../../../rules/index.ts';
import { runNames } from '../../../../lib/words/weekWords.ts';

interface Props {
  /** Which run it is, and on which day. */
  readonly name: string;
  readonly kind: RunKind | undefined;
  readonly onChange: (kind: RunKind | null) => void;
  readonly onLeave: () => void;
}

/** What can be done with a run in hand besides putting it on another day. */
export function HeldRun({ name, kind, onChange, onLeave }: Props) {
  const others = (Object.keys(runNames) as RunKind[]).filter((other) => other !== kind);
  return (
    <div class="held" role="group" aria-label={name}>
      <b>{name}:</b> tap a day to move it, or
      <p class="actions">
        {others.map((other) => (
          <button
            key={other}
            type="button"
            onClick={() => {
              onChange(other);
            }}
          >
            Make it: {runNames[other].toLowerCase()}
          </button>
        ))}
        <button
          type="button"
          onClick={() => {
            onChange(null);
          }}
        >
          Remove
        </button>
        <button type="button" onClick={onLeave}>
          Leave it
        </button>
      </p>
    </div>
  );
}
