import type { Authority } from './guideline.ts';
import { countsFor, exampleFor, reasonGiven } from './reasonFor.ts';
import type { Reason } from './reasonFor.ts';
import { recoveryAsked, recoveryFits } from './recoveryAsked.ts';
import { allSituations, assertSituation, daysInWeek, maxSpacedKey } from './situation.ts';
import type { Situation } from './situation.ts';
import { formatWeek } from './week.ts';
import type { Counts } from './week.ts';
import { weekGuidelines } from './weekGuidelines.ts';
import type { WeekGuidelineId } from './weekGuidelines.ts';

/** `open`: the sources allow two answers. `silent`: the starting article does not say. */
export type AnswerStatus = 'settled' | 'open' | 'silent' | 'cannot-fit';

/** What the starting article leaves unsaid about a situation. */
export type Silence =
  | 'one-or-two-runs'
  | 'how-many-at-four'
  | 'more-than-asked'
  | 'above-six'
  | 'doubles'
  | 'base-exceptions'
  | 'key-neighbours';

/** What we decided where no source does; always shown as ours. */
export type HouseChoice =
  | 'one-run-a-day'
  | 'fourth-run-after-key'
  | 'one-recovery-per-key'
  | 'base-outranks-counts'
  | 'double-counts-as-two';

/** Counts and the week that shows them, in week notation. */
export interface Example {
  readonly counts: Counts;
  readonly exampleWeek: string;
}

/** The whole answer for a situation, in codes and numbers; words live with the pages. */
export interface Answer extends Example {
  readonly situation: Situation;
  readonly status: AnswerStatus;
  /** Recovery runs asked for; `counts` says what the example places. */
  readonly recovery: {
    readonly atLeast: number;
    readonly atMost: number | null;
    readonly settledBy: Authority | null;
  };
  /** Every guideline that says something here, in bib order. */
  readonly reasons: readonly Reason[];
  /** Guidelines the example week could not keep. */
  readonly breaks: readonly WeekGuidelineId[];
  /** The other arrangement where the sources allow two (four runs); otherwise `null`. */
  readonly alternative: Example | null;
  /** The nearest situation in which everything asked for fits; `null` where this one does. */
  readonly nearestFit: Situation | null;
  readonly silences: readonly Silence[];
  readonly choices: readonly HouseChoice[];
}

/**
 * The week that the guidelines ask for in a situation, and which of them decided what.
 *
 * Source: product table, from `recovery-run-post` and `fitzgerald-tips-runonearth`.
 *
 * @param situation - runs 0 to 14, key 0 to the smaller of runs and 7, phase `build` or `base`
 * @returns status, counts a week, what is asked for, reasons and an example week
 * @throws RangeError if it is not one of `allSituations()`
 * @example answerFor({ runs: 5, key: 3, phase: 'build' }).counts // => { key: 3, recovery: 1, easy: 1, restDays: 2 }
 */
export function answerFor({ runs, key, phase }: Situation): Answer {
  const situation = { runs, key, phase };
  assertSituation(situation);
  const { atLeast, atMost, settledBy } = recoveryAsked(situation);
  const counts = countsFor(situation);
  const { week, breaks } = exampleFor(situation, counts);
  const status = statusFor(situation);
  return {
    situation,
    status,
    counts,
    recovery: { atLeast, atMost, settledBy },
    reasons: weekGuidelines
      .map(({ id }) => reasonGiven(id, situation, breaks))
      .filter((reason) => reason.status !== 'not-applicable'),
    exampleWeek: formatWeek(week),
    breaks,
    alternative: alternativeFor(situation, counts),
    nearestFit: status === 'cannot-fit' ? nearestFitFor(situation) : null,
    silences: silencesFor(situation),
    choices: choicesFor(situation, counts),
  };
}

function statusFor(situation: Situation): AnswerStatus {
  const { runs, phase } = situation;
  if (!recoveryFits(situation)) return 'cannot-fit';
  if (phase === 'build' && runs === 4) return 'open';
  return phase === 'build' && runs >= daysInWeek ? 'silent' : 'settled';
}

/** At four runs the fourth may also be an easy run after a rest day. */
function alternativeFor(situation: Situation, counts: Counts): Example | null {
  if (statusFor(situation) !== 'open' || counts.recovery === 0) return null;
  const other = { ...counts, recovery: 0, easy: counts.easy + counts.recovery };
  return { counts: other, exampleWeek: formatWeek(exampleFor(situation, other).week) };
}

/** Fewest key workouts to add or drop, at the same runs, until what is asked for fits. */
function nearestFitFor({ runs, key, phase }: Situation): Situation {
  const fitting = allSituations().filter(
    (other) => other.runs === runs && other.phase === phase && recoveryFits(other),
  );
  return fitting.reduce((nearest, other) =>
    Math.abs(other.key - key) < Math.abs(nearest.key - key) ? other : nearest,
  );
}

function silencesFor({ runs, key, phase }: Situation): Silence[] {
  const isBuild = phase === 'build';
  return kept<Silence>([
    ['one-or-two-runs', isBuild && (runs === 1 || runs === 2)],
    ['how-many-at-four', isBuild && runs === 4],
    ['more-than-asked', isBuild && (runs === 5 || runs === 6)],
    ['above-six', isBuild && runs >= daysInWeek],
    ['base-exceptions', !isBuild && runs > 0],
    ['doubles', runs > daysInWeek],
    ['key-neighbours', key > maxSpacedKey],
  ]);
}

function choicesFor({ runs, phase }: Situation, { recovery }: Counts): HouseChoice[] {
  return kept<HouseChoice>([
    ['one-run-a-day', runs > 0],
    ['double-counts-as-two', runs > daysInWeek],
    ['fourth-run-after-key', phase === 'build' && runs === 4 && recovery > 0],
    ['one-recovery-per-key', phase === 'build' && runs >= daysInWeek],
    ['base-outranks-counts', phase === 'base' && runs > 3],
  ]);
}

function kept<Code>(rows: readonly (readonly [Code, boolean])[]): Code[] {
  return rows.filter(([, holds]) => holds).map(([code]) => code);
}
