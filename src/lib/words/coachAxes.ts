import {
  effortRows,
  houseDefault,
  rowsFor,
  shownRange,
  shownValue,
  smallWeekM,
} from '../../rules/index.ts';
import type { EffortRange, EffortRow, Known, Measure } from '../../rules/index.ts';

/** One bar: from an end to another, in the axis's unit; null is an end that the source leaves open. */
export interface Bar {
  readonly who: string;
  readonly from: number | null;
  readonly to: number | null;
  /** `20 to 45`, `at most 45`. */
  readonly text: string;
  /** Said of recovery runs themselves; otherwise of easy runs or on a general scale. */
  readonly isOfRecovery: boolean;
  readonly isOurs: boolean;
}

/** One measure with what everyone says on it: two measures are never drawn on one axis. */
export interface Axis {
  readonly id: string;
  readonly title: string;
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly { readonly at: number; readonly text: string }[];
  readonly bars: readonly Bar[];
}

/** What coaches' rows say in miles, where the rules hold no number to reckon with. */
export interface PlanRow {
  readonly id: string;
  readonly coach: string;
  readonly miles?: { readonly from: number; readonly to: number } | undefined;
}

/** Of a heart rate of 100, a beat is a percent. */
const hundred = 100;
const race = { distanceM: 5000, durationS: 20 * 60 };

/**
 * Everything that coaches say in numbers, on an axis for each measure.
 *
 * @param plans - the coaches' rows that name miles
 * @returns minutes, miles, heart rates, then the paces of one runner; ours first on its axis
 */
export function coachAxes(plans: readonly PlanRow[]): Axis[] {
  return [
    axis('minutes', 'Minutes', range(0, 180, 30), {
      bars: [...ourMinutes(), ...bars({ weekDistanceM: smallWeekM }, 'duration')],
    }),
    axis('miles', 'Miles (1 mile is 1.6 km), mostly counted in plans', range(0, 10, 2), {
      bars: plans.flatMap(({ id, coach, miles }) =>
        miles ? [{ ...bar(coach, miles), isOfRecovery: isOfRecovery(id) }] : [],
      ),
    }),
    axis('of-maximum', 'Percent of maximum heart rate', range(50, 90, 10), {
      bars: bars({ maxHeartRateBpm: hundred }, 'heart-rate'),
    }),
    axis('of-threshold', 'Percent of heart rate at threshold', range(50, 90, 10), {
      bars: bars({ thresholdHeartRateBpm: hundred }, 'heart-rate'),
    }),
    axis('pace', 'Minutes per mile, for 5 km in 20:00', range(420, 660, 60), {
      bars: bars({ race }, 'pace'),
      say: clock,
    }),
  ];
}

/** Ours stands first on its axis, and for two sizes of week. */
const isNotOurs = ({ authority }: EffortRow) => authority !== 'house';

/** The default for a small week and for a larger one. */
function ourMinutes(): Bar[] {
  const weeks = [
    ['Our default', houseDefault.smallWeek],
    ['Our default, bigger weeks', houseDefault.largerWeek],
  ] as const;
  return weeks.map(([who, found]) => ({
    ...bar(who, shownRange(found, { measure: 'duration', unit: 'mi' })),
    isOfRecovery: true,
    isOurs: true,
  }));
}

/** What each row says to a reader who knows one thing. */
function bars(known: Known, measure: Measure): Bar[] {
  const answers = rowsFor(known).filter(({ row }) => row.measure === measure && isNotOurs(row));
  return answers.flatMap((answer) => {
    const { row } = answer;
    const isHeldOpen = answer.outcome === 'shows' && row.measure === 'duration';
    const found =
      answer.outcome === 'computed' ? answer.range : isHeldOpen ? answer.example : undefined;
    if (!found) return [];
    return [
      {
        ...bar(nameOf(row), valuesOf(found, measure), {
          isExcluded: found.toIsExcluded,
          say: measure === 'pace' ? clock : String,
        }),
        isOfRecovery: row.about === 'recovery' || row.about === 'easy-and-recovery',
      },
    ];
  });
}

/** Short enough to stand above its bar on a phone. */
function nameOf({ coach }: EffortRow): string {
  return coach?.replace(/,.*/, '') ?? 'Comfortable talk, 15 adults';
}

/** Heart rates as they are: a percent of 100 is no beat that could be rounded. */
function valuesOf(
  found: EffortRange,
  measure: Measure,
): { from: number | null; to: number | null } {
  const inUnit = (value: number | null) =>
    value === null ? null : Math.round(shownValue(value, { measure, unit: 'mi' }));
  return { from: inUnit(found.from), to: inUnit(found.to) };
}

interface Saying {
  readonly isExcluded?: true | undefined;
  readonly say?: (value: number) => string;
}

function bar(
  who: string,
  { from, to }: { readonly from: number | null; readonly to: number | null },
  { isExcluded, say = String }: Saying = {},
): Bar {
  const text =
    from === null
      ? `${isExcluded ? 'under' : 'at most'} ${say(to ?? 0)}`
      : to === null
        ? `${say(from)} or slower`
        : from === to
          ? say(from)
          : `${say(from)} to ${say(to)}`;
  return { who, from, to, text, isOfRecovery: true, isOurs: false };
}

function isOfRecovery(id: string): boolean {
  return effortRows.some((row) => row.id === id && row.about === 'recovery');
}

function axis(
  id: string,
  title: string,
  ticks: readonly number[],
  { bars, say = String }: { bars: readonly Bar[]; say?: (value: number) => string },
): Axis {
  const marks = ticks.map((at) => ({ at, text: say(at) }));
  return { id, title, min: ticks[0] ?? 0, max: ticks.at(-1) ?? 0, ticks: marks, bars };
}

function range(from: number, to: number, step: number): number[] {
  return Array.from({ length: (to - from) / step + 1 }, (_, at) => from + at * step);
}

/** Seconds as `8:30`. */
function clock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
