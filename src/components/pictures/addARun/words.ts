import type { Step } from './steps.ts';

/** Where the newest run of a week lands, and what that makes it. */
export function addedSentence({ runs, added, isAddedInShadow, status, isDouble }: Step): string {
  const newest = `run\u00a0${runs}`;
  if (status === 'open') {
    return `Run ${runs} lands in a shadow as a recovery run, or outside as an easy one.`;
  }
  if (added === 'K') return `Run ${runs} is a key workout, with room to stand apart.`;
  if (added === 'R') {
    return `Only days in a shadow are left for ${newest}: that is what a recovery run is for.`;
  }
  if (isAddedInShadow) {
    return `Run ${runs} shares a day inside a shadow, where our week still calls it easy.`;
  }
  return isDouble
    ? `Every day has a run: ${newest} shares one outside every shadow, an easy run.`
    : `Run ${runs} takes the last free day outside every shadow: an easy run.`;
}

/** Who settles how many of the runs are recovery runs. */
export function settledWords({ status, counts }: Pick<Step, 'status' | 'counts'>): string {
  switch (status) {
    case 'silent':
      return `The starting article does not say. Fitzgerald’s list asks for at least two recovery runs; ${counts.recovery} is our number.`;
    case 'open':
      return 'The starting article does not say. Fitzgerald’s list allows both.';
    default:
      return 'The starting article says so.';
  }
}

/** What is left for a run that wants a day of its own outside: `1 day outside every shadow is free`. */
export function freeWords({ freeDays }: Pick<Step, 'freeDays'>): string {
  if (freeDays === 0) return 'No day outside every shadow is free.';
  return `${freeDays} ${freeDays === 1 ? 'day' : 'days'} outside every shadow ${freeDays === 1 ? 'is' : 'are'} free.`;
}

/** Where the control stands: `6 runs`. */
export function runsWords({ runs }: Pick<Step, 'runs'>): string {
  return `${runs} ${runs === 1 ? 'run' : 'runs'}`;
}
