import { startingArticle } from '../guidelines/rulebooks.ts';
import type { WeekGuidelineId } from '../guidelines/weekGuidelines.ts';
import { arrangeWeeks, breaksOf } from './arrangeWeek.ts';
import { mixOf } from './mix.ts';
import { askedIn } from './recoveryAsked.ts';
import { allSituations, assertSituation, daysInWeek } from './situation.ts';
import type { Situation } from './situation.ts';
import type { Counts, Day, RunKind, Week } from './week.ts';

/** What the reader wants of the days. */
export interface Wishes {
  /** Which days have room for a run; seven of them, from Monday. */
  readonly canRun: readonly boolean[];
  /** Runs that have to be on a day; a fixed day counts as one with room. 0 is Monday. */
  readonly fixed: readonly { readonly day: number; readonly kind: RunKind }[];
}

/** Why a week cannot be planned. */
export type Obstacle =
  /** More runs than days with room, and below eight runs no day holds two. */
  | 'too-few-days'
  /** More runs of a kind are fixed than the week has, or more on one day than a day holds. */
  | 'too-many-fixed'
  /** The days and the fixed runs leave no arrangement. */
  | 'no-arrangement';

/** A plan with its equally good arrangements, or why there is none and what comes nearest. */
export type Plan =
  | {
      readonly outcome: 'planned';
      readonly situation: Situation;
      /** Best first; all break the same number of guidelines. */
      readonly weeks: readonly [Week, ...Week[]];
      /** What even the best could not keep. */
      readonly breaks: readonly WeekGuidelineId[];
    }
  | {
      readonly outcome: 'cannot';
      readonly because: Obstacle;
      /** The plan for the nearest situation that the wishes leave room for. */
      readonly nearest: Extract<Plan, { outcome: 'planned' }> | null;
    };

/** Any day, nothing fixed. */
export const noWishes: Wishes = { canRun: Array(daysInWeek).fill(true), fixed: [] };

/** From this many runs a day may hold two. Source: house, one run a day until every day has one. */
export const firstDoubleRuns = daysInWeek + 1;

/**
 * Places a situation's runs on the days a reader has.
 *
 * What the reader fixed stays where it is, even against a guideline: then `breaks` names it.
 * The rest is placed as well as any arrangement under the same wishes.
 *
 * Source: `mixOf` and `arrangeWeeks`.
 *
 * @param situation - runs and key workouts a week, and the phase
 * @param wishes - days with room, and fixed runs
 * @returns equally good weeks, or the obstacle with the nearest plan
 * @throws RangeError if the situation does not exist, there are not seven days, or a run is fixed on none of them
 * @example planWeek({ runs: 3, key: 3, phase: 'build' }, noWishes).outcome // => 'planned'
 */
export function planWeek(situation: Situation, wishes: Wishes): Plan {
  assertSituation(situation);
  assertWishes(wishes);
  const planned = planFor(situation, wishes);
  if (typeof planned !== 'string') return planned;
  return { outcome: 'cannot', because: planned, nearest: nearestPlan(situation, wishes) };
}

function planFor(
  situation: Situation,
  wishes: Wishes,
): Extract<Plan, { outcome: 'planned' }> | Obstacle {
  const { runs } = situation;
  const fixedOn = Array.from({ length: daysInWeek }, (_, day) =>
    wishes.fixed.filter((fixed) => fixed.day === day).map(({ kind }) => kind),
  );
  const hasRoom = fixedOn.map((fixed, day) => fixed.length > 0 || (wishes.canRun[day] ?? false));
  const perDay = runs < firstDoubleRuns ? 1 : 2;
  const open = hasRoom.filter(Boolean).length;
  if (open * perDay < runs) return 'too-few-days';

  const asked = askedIn(situation, startingArticle);
  if (!asked) return 'no-arrangement';
  const counts = { ...mixOf(asked).counts, restDays: daysInWeek - Math.min(open, runs) };
  if (fixedOn.some((fixed) => fixed.length > perDay) || !holds(counts, fixedOn.flat())) {
    return 'too-many-fixed';
  }
  const rules = {
    restAfterKey: asked.restAfterKey,
    allows: (day: number, cell: Day) =>
      cell.length === 0
        ? (fixedOn[day] ?? []).length === 0
        : (hasRoom[day] ?? false) && holdsAll(cell, fixedOn[day] ?? []),
  };
  const [first, ...others] = arrangeWeeks(counts, rules);
  if (!first) return 'no-arrangement';
  const breaks = Object.keys(breaksOf(first, rules)) as WeekGuidelineId[];
  return { outcome: 'planned', situation, weeks: [first, ...others], breaks };
}

function assertWishes({ canRun, fixed }: Wishes): void {
  if (canRun.length === daysInWeek && fixed.every(({ day }) => canRun[day] !== undefined)) return;
  const days = fixed.map(({ day }) => day).join(', ');
  throw new RangeError(
    `A week has ${daysInWeek} days: not ${canRun.length}, runs fixed on ${days}.`,
  );
}

/** Fewest runs and key workouts to add or drop; of two as near the one listed first, with fewer. */
function nearestPlan(situation: Situation, wishes: Wishes) {
  const distance = ({ runs, key }: Situation) =>
    Math.abs(runs - situation.runs) + Math.abs(key - situation.key);
  const others = allSituations()
    .filter(({ phase }) => phase === situation.phase)
    .sort((one, other) => distance(one) - distance(other));
  for (const other of others) {
    const planned = planFor(other, wishes);
    if (typeof planned !== 'string') return planned;
  }
  return null;
}

function holds({ key, recovery, easy }: Counts, runs: readonly RunKind[]): boolean {
  const most = { K: key, R: recovery, E: easy };
  return (['K', 'R', 'E'] as const).every(
    (kind) => runs.filter((run) => run === kind).length <= most[kind],
  );
}

function holdsAll(cell: Day, runs: readonly RunKind[]): boolean {
  const left = [...cell];
  return runs.every((run) => {
    const at = left.indexOf(run);
    if (at < 0) return false;
    left.splice(at, 1);
    return true;
  });
}
