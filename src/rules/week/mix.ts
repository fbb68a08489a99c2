import { daysInWeek, otherRuns, roomForRecovery } from './situation.ts';
import type { Asked } from './recoveryAsked.ts';
import type { Counts } from './week.ts';

/** The second step: what the week holds of what is asked for. */
export interface Mix {
  readonly asked: Asked;
  readonly counts: Counts;
  /** The other counts that the sources allow where they leave two answers open. */
  readonly alternative: Counts | null;
}

/**
 * Counts of the week that answers a situation: what is asked for, as far as it fits.
 *
 * Where an upper end is named the week goes to it (house), and it never holds more recovery
 * runs than there are runs left or key workouts to follow. Days hold one run until every day
 * has one (house).
 *
 * @param asked - the step before
 * @returns key, recovery and easy runs a week, which add up to its runs, and days without a run
 */
export function mixOf(asked: Asked): Mix {
  const { situation, atLeast, atMost, status } = asked;
  const holding = (recovery: number): Counts => ({
    key: situation.key,
    recovery,
    easy: otherRuns(situation) - recovery,
    restDays: Math.max(0, daysInWeek - situation.runs),
  });
  const placed = Math.min(atMost ?? atLeast, roomForRecovery(situation));
  const hasOther = status === 'open' && placed > atLeast;
  return { asked, counts: holding(placed), alternative: hasOther ? holding(atLeast) : null };
}
