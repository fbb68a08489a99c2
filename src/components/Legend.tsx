import type { RunKind } from '../rules/index.ts';
import { runNames } from '../lib/words/weekWords.ts';

/** What bars and shadow mean. */
export function Legend({ kinds }: { readonly kinds: ReadonlySet<RunKind> }) {
  return (
    <p class="legend" aria-hidden="true">
      {(['K', 'R', 'E'] as const)
        .filter((kind) => kinds.has(kind))
        .map((kind) => (
          <span key={kind}>
            <i class={`swatch bar-${kind}`} />
            {runNames[kind].toLowerCase()}
          </span>
        ))}
      {kinds.has('K') && (
        <span>
          <i class="swatch swatch-shadow" />
          the shadow: 24 hours after a key workout
        </span>
      )}
    </p>
  );
}
