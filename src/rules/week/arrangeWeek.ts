import type { WeekGuidelineId } from '../guidelines/weekGuidelines.ts';
import { inShadow, isShadowed, keysTooClose, shadowedDays } from './shadow.ts';
import { daysInWeek } from './situation.ts';
import { countWeek } from './week.ts';
import type { Counts, Day, RunKind, Week } from './week.ts';

/** What an arrangement has to keep, besides its counts. */
export interface ArrangeRules {
  /** Whether each key workout is to be followed by a rest day. */
  readonly restAfterKey?: boolean;
  /** Whether a day (0 is Monday) may hold these runs; by default any may hold any. */
  readonly allows?: (day: number, runs: Day) => boolean;
}

/** What an arrangement broke: the guideline, and how many times. */
export type Breaks = Partial<Record<WeekGuidelineId, number>>;

/**
 * Costs of an arrangement, worst first. Each is a factor larger than all that follows
 * can add up to in one week, so a lower row never outweighs a higher one.
 */
const cost = {
  /** A recovery run outside every shadow is not one: the definition. */
  recoveryOutsideShadow: 16 ** 6,
  keyNeighbours: 16 ** 5,
  runWhereRestIsAsked: 16 ** 4,
  easyInShadow: 16 ** 4,
  /** Taste from here on (house): spread things out, prefer plain days. */
  sharedShadow: 16 ** 3,
  restDaysTogether: 16 ** 2,
  keyTwoDaysApart: 16 ** 2,
  recoverySameDay: 16,
  runBeforeKey: 2 * 16,
  /** The later version's example week has its key workouts on Tuesday, Thursday and Saturday. */
  keyOffUsualDay: 1,
};
const usualKeyDays = [1, 3, 5];

/** What a day does to the next one, as bits. */
const mark = { rests: 1, recovers: 2, recoversSameDay: 4 };

/** What a day may hold, in the order that wins a tie. Two key workouts a day are never placed. */
const dayChoices = ['K', 'R', 'E', '', 'KR', 'EK', 'RK', 'KE', 'RE', 'EE', 'RR'].map((runs) => {
  const cell = [...runs] as RunKind[];
  return { cell, marks: marksOf(cell), uses: countWeek([cell]) };
});

/** Every way to choose the days of the key workouts, most spread out first, by their number. */
const keyDayChoices = Array.from({ length: daysInWeek + 1 }, (_, key) =>
  Array.from({ length: 2 ** daysInWeek }, (_, bits) =>
    Array.from({ length: daysInWeek }, (_, day) => (bits & (1 << day)) !== 0),
  )
    .filter((isKey) => isKey.filter(Boolean).length === key)
    .map((isKey) => ({ isKey, spacing: spacingCost(isKey) }))
    .sort((one, other) => one.spacing - other.spacing),
);

/**
 * The best week there is for some counts: exact, and the same every time.
 *
 * No two key workouts on neighbouring days where that can be; recovery runs the day after
 * a key workout, or later the same day; easy runs outside every shadow where that can be;
 * where `restAfterKey` holds, no run at all the day after a key workout. Sunday and Monday
 * are neighbours. Days hold one run until every day has one (house).
 *
 * It tries each choice of days for the key workouts, then fills the other runs in day by
 * day, keeping only the cheapest way to each remainder.
 *
 * Source: guidelines 2, 8 and 9; tie-breaks house.
 *
 * @param counts - runs of each kind a week; at most 7 key workouts and 14 runs in all
 * @param rules - what else the week has to keep
 * @returns seven days from Monday
 * @throws RangeError if no week holds these counts under these rules
 * @example formatWeek(arrangeWeek({ key: 1, recovery: 1, easy: 0, restDays: 5 })) // => '-.K.R.-.-.-.-'
 */
export function arrangeWeek(counts: Counts, rules: ArrangeRules = {}): Week {
  let best: Filled | null = null;
  for (const { isKey, spacing } of keyDayChoices[counts.key] ?? []) {
    if (best && spacing >= best.total) break;
    const filled = fillDays(isKey, spacing, counts, rules);
    if (filled && (!best || filled.total < best.total)) best = filled;
  }
  if (!best) throw new RangeError(`No week holds ${JSON.stringify(counts)}.`);
  return best.days;
}

/**
 * The best week for each choice of days for the key workouts, as far as none breaks more
 * guidelines than another; the one `arrangeWeek` gives comes first.
 *
 * Source: as `arrangeWeek`.
 *
 * @param counts - runs of each kind a week; at most 7 key workouts and 14 runs in all
 * @param rules - what else the week has to keep
 * @returns at most 35 weeks, best spread first; none where no week holds the counts
 * @example arrangeWeeks({ key: 3, recovery: 0, easy: 0, restDays: 4 }).length // => 7
 */
export function arrangeWeeks(counts: Counts, rules: ArrangeRules = {}): Week[] {
  let fewest = Infinity;
  const found: Filled[] = [];
  for (const { isKey, spacing } of keyDayChoices[counts.key] ?? []) {
    if (guidelineCost(spacing) > fewest) break;
    const filled = fillDays(isKey, spacing, counts, rules);
    if (!filled) continue;
    found.push(filled);
    fewest = Math.min(fewest, guidelineCost(filled.total));
  }
  return found
    .filter(({ total }) => guidelineCost(total) === fewest)
    .sort((one, other) => one.total - other.total)
    .map(({ days }) => days);
}

/**
 * What a week costs by the same measure that `arrangeWeek` makes smallest.
 *
 * @param week - seven days from Monday
 * @param rules - as for `arrangeWeek`
 * @returns a number without a unit, for comparing weeks; 0 or more
 * @example costOf([['K'], ['K'], [], [], [], [], []]) > costOf([['K'], [], ['K'], [], [], [], []]) // => true
 */
export function costOf(week: Week, { restAfterKey = false }: ArrangeRules = {}): number {
  const isKey = week.map((day) => day.includes('K'));
  return week.reduce((sum, day, index) => {
    const yesterday = week[before(index)] ?? [];
    return (
      sum +
      cellCost(day, isShadowed(week, index), restAfterKey) +
      pairCost(marksOf(yesterday), marksOf(day))
    );
  }, spacingCost(isKey));
}

/**
 * Which guidelines a week goes against, judged by where its runs stand.
 *
 * Source: guidelines 2, 8 and 9.
 *
 * @param week - seven days from Monday
 * @param rules - as for `arrangeWeek`
 * @returns how many times each guideline is broken; empty when none is
 * @example breaksOf([['K'], ['K'], [], [], [], [], []]) // => { 'no-two-hard-runs-in-24-hours': 1 }
 */
export function breaksOf(week: Week, rules: ArrangeRules = {}): Breaks {
  const isKey = week.map((day) => day.includes('K'));
  const found: Breaks = {};
  const add = (guideline: WeekGuidelineId, times: number) => {
    if (times > 0) found[guideline] = (found[guideline] ?? 0) + times;
  };
  add('no-two-hard-runs-in-24-hours', keysTooClose(isKey));
  week.forEach((day, index) => {
    const dayAfterKey = isShadowed(week, index);
    add('within-24-hours', inShadow(day, dayAfterKey, 'E'));
    if (rules.restAfterKey && dayAfterKey) {
      add('three-runs-rest-after-key', day.filter((run) => run !== 'K').length);
    }
  });
  return found;
}

interface Filled {
  readonly total: number;
  readonly days: Day[];
}

/** The cheapest way to put recovery and easy runs around key workouts whose days are settled. */
function fillDays(
  isKey: readonly boolean[],
  spacing: number,
  counts: Counts,
  { restAfterKey = false, allows = () => true }: ArrangeRules,
): Filled | null {
  const known = new Map<number, Filled | null>();
  const shadowed = shadowedDays(isKey);
  const choicesOn = isKey.map((hasKey, day) =>
    dayChoices
      .filter(({ cell }) => cell.includes('K') === hasKey && allows(day, cell))
      .map((choice) => ({
        ...choice,
        ownCost: cellCost(choice.cell, shadowed[day] ?? false, restAfterKey),
      })),
  );

  const from = (day: number, left: Counts, yesterday: number, monday: number): Filled | null => {
    if (day === daysInWeek) {
      const isUsedUp = left.recovery + left.easy + left.restDays === 0;
      return isUsedUp ? { total: spacing + pairCost(yesterday, monday), days: [] } : null;
    }
    const counted = (left.recovery * 16 + left.easy) * 8 + left.restDays;
    const state = ((counted * 8 + day) * 8 + yesterday) * 8 + monday;
    const seen = known.get(state);
    if (seen !== undefined) return seen;

    let best: Filled | null = null;
    for (const { cell, marks, uses, ownCost } of choicesOn[day] ?? []) {
      const next = take(left, uses);
      const tail = next && from(day + 1, next, marks, day === 0 ? marks : monday);
      if (!tail) continue;
      const total = tail.total + ownCost + pairCost(yesterday, marks);
      if (!best || total < best.total) best = { total, days: [cell, ...tail.days] };
    }
    known.set(state, best);
    return best;
  };
  // Before Monday nothing is known: what Sunday does to it is added at the end.
  return from(0, counts, 0, 0);
}

function marksOf(day: Day): number {
  const runs = day.join('');
  return (
    (runs === '' ? mark.rests : 0) |
    (runs.includes('R') && runs !== 'KR' ? mark.recovers : 0) |
    (runs === 'KR' ? mark.recoversSameDay : 0)
  );
}

/** The part of a cost that comes from broken guidelines, taste left out. */
function guidelineCost(total: number): number {
  return Math.floor(total / cost.easyInShadow);
}

/** Cost of what two neighbouring days do to each other, key workouts apart. */
function pairCost(today: number, tomorrow: number): number {
  return (
    (today & tomorrow & mark.rests ? cost.restDaysTogether : 0) +
    (today & mark.recoversSameDay && tomorrow & mark.recovers ? cost.sharedShadow : 0)
  );
}

function take(left: Counts, uses: Counts): Counts | null {
  const recovery = left.recovery - uses.recovery;
  const easy = left.easy - uses.easy;
  const restDays = left.restDays - uses.restDays;
  return recovery < 0 || easy < 0 || restDays < 0
    ? null
    : { key: left.key, recovery, easy, restDays };
}

function cellCost(cell: Day, dayAfterKey: boolean, restAfterKey: boolean): number {
  const recovery = cell.filter((run) => run === 'R').length;
  return (
    cost.recoveryOutsideShadow * (recovery - inShadow(cell, dayAfterKey, 'R')) +
    cost.easyInShadow * inShadow(cell, dayAfterKey, 'E') +
    (restAfterKey && dayAfterKey
      ? cost.runWhereRestIsAsked * cell.filter((run) => run !== 'K').length
      : 0) +
    (recovery > 1 ? cost.sharedShadow : 0) +
    (cell[0] === 'K' && recovery > 0 ? cost.recoverySameDay : 0) +
    (cell[0] !== 'K' && cell[1] === 'K' ? cost.runBeforeKey : 0)
  );
}

function spacingCost(isKey: readonly boolean[]): number {
  const unusual = isKey.filter((key, day) => key && !usualKeyDays.includes(day)).length;
  return (
    cost.keyNeighbours * keysTooClose(isKey) +
    cost.keyTwoDaysApart * twoDaysApart(isKey) +
    cost.keyOffUsualDay * unusual
  );
}

/** How many key workouts have another one two days later. */
function twoDaysApart(isKey: readonly boolean[]): number {
  return isKey.filter((key, day) => key && isKey[(day + 2) % daysInWeek]).length;
}

function before(day: number): number {
  return (day + daysInWeek - 1) % daysInWeek;
}
