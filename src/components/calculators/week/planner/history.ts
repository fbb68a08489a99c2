/** What was shown before, and what was undone, newest first. */
export interface History<Shown> {
  readonly past: readonly Shown[];
  readonly future: readonly Shown[];
}

/** A step and where it leads: the history after it and what is shown then. */
export interface Step<Shown> {
  readonly history: History<Shown>;
  readonly shown: Shown;
}

/** Remembers what was shown before a change. What had been undone is gone. */
export function remember<Shown>({ past }: History<Shown>, shown: Shown): History<Shown> {
  return { past: [shown, ...past], future: [] };
}

/** One step back; `null` when there is nothing to undo. */
export function undo<Shown>({ past, future }: History<Shown>, shown: Shown): Step<Shown> | null {
  const [before, ...earlier] = past;
  if (before === undefined) return null;
  return { history: { past: earlier, future: [shown, ...future] }, shown: before };
}

/** One step forward again; `null` when nothing was undone. */
export function redo<Shown>({ past, future }: History<Shown>, shown: Shown): Step<Shown> | null {
  const [after, ...later] = future;
  if (after === undefined) return null;
  return { history: { past: [shown, ...past], future: later }, shown: after };
}
