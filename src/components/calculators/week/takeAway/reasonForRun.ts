import { isInShadow } from '../../../../rules/index.ts';
import type { GuidelineId, Phase, RunKind, Week } from '../../../../rules/index.ts';

/** Why a run is what it is, in a sentence, and the guideline behind it. */
export interface RunReason {
  readonly guideline: GuidelineId;
  readonly sentence: string;
}

/** By kind of run, for a run within 24 hours after a key workout and for any other. */
const reasons: Record<RunKind, Record<'inShadow' | 'outside', RunReason>> = {
  K: {
    inShadow: {
      guideline: 'no-two-hard-runs-in-24-hours',
      sentence: 'A key workout within 24 hours of another: seldom a good idea.',
    },
    outside: {
      guideline: 'no-two-hard-runs-in-24-hours',
      sentence: 'A run hard or long enough to tire you, more than 24 hours from the last one.',
    },
  },
  R: {
    inShadow: {
      guideline: 'within-24-hours',
      sentence: 'A run within 24 hours of a key workout is usually a recovery run.',
    },
    outside: {
      guideline: 'within-24-hours',
      sentence: 'No key workout in the 24 hours before, so this could be an easy run too.',
    },
  },
  E: {
    inShadow: {
      guideline: 'within-24-hours',
      sentence: 'It comes within 24 hours of a key workout, where a run is usually a recovery run.',
    },
    outside: {
      guideline: 'within-24-hours',
      sentence: 'No key workout in the 24 hours before, so this is just a run.',
    },
  },
};

/** In a base phase nothing asks for the day after a key workout to be a recovery run. */
const easyInBase: RunReason = {
  guideline: 'base-phase-skip',
  sentence: 'In a base phase you usually need no recovery runs, so this is just a run.',
};

/**
 * Why a run of a week is what it is.
 *
 * It judges the week that it is given, which the reader may have moved about.
 *
 * @param week - seven days from Monday
 * @param run - its day, 0 is Monday, and its place among the runs of the day, from 0
 * @throws RangeError if there is no such run
 */
export function reasonForRun(
  week: Week,
  run: { readonly day: number; readonly place: number },
  phase: Phase,
): RunReason {
  const today = week[run.day] ?? [];
  const kind = today[run.place];
  if (!kind) throw new RangeError(`No run ${run.place} on day ${run.day}.`);
  const inShadow = isInShadow(week, { day: run.day, at: run.place });
  if (kind === 'E' && inShadow && phase === 'base') return easyInBase;
  return reasons[kind][inShadow ? 'inShadow' : 'outside'];
}
