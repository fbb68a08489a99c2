import type { Authority, Phase } from '../guidelines/guideline.ts';
import { startingArticle } from '../guidelines/rulebooks.ts';
import { everyWeek } from '../guidelines/everyWeek.ts';
import { shapingGuidelines } from '../guidelines/shapingGuidelines.ts';
import type { WeekGuideline, WeekGuidelineId } from '../guidelines/weekGuidelines.ts';
import { askedIn, restAskedAt } from './recoveryAsked.ts';
import { assumedKey, maxRuns } from './situation.ts';

/** What the reader did yesterday. */
export type Yesterday = 'key' | 'run' | 'rest';
/** When the next key workout comes, counted from today. */
export type NextKey = 'tomorrow' | 'later' | 'none';
export type Advice = 'recovery-run' | 'easy-run' | 'rest' | 'your-choice';

export const yesterdays = ['key', 'run', 'rest'] as const satisfies readonly Yesterday[];
export const nextKeys = ['tomorrow', 'later', 'none'] as const satisfies readonly NextKey[];

/** Why today is what it is. */
export type TodayReason =
  /** Rest follows each key workout at these runs. */
  | 'rest-after-key'
  /** Nobody asks for a run the day after, and the week has days enough. */
  | 'days-enough'
  | 'usually-none-in-base'
  /** One of two answers: a run today is in the shadow, after a rest day it would not be. */
  | 'one-of-two'
  | 'in-shadow'
  | 'room-for-one-easy-run'
  | 'had-an-easy-run'
  | 'nothing-planned'
  | 'outside-shadow';

/** What to do today, and the guideline it rests on. */
export interface Today {
  readonly advice: Advice;
  readonly because: TodayReason;
  readonly guideline: WeekGuidelineId;
  /** Who says it; `house` where it only follows from our words. */
  readonly saidBy: Authority;
}

/**
 * What to do today, from yesterday and the next key workout alone.
 *
 * The day after a key workout the week decides, as the week calculator would: rest where rest is
 * asked for, in a base phase whatever suits, otherwise a recovery run. On any other day nothing
 * asks for a recovery run.
 *
 * Source: the table of guidelines; where it leaves a day open the answer is `your-choice`.
 *
 * @param day - yesterday, the next key workout, runs a week (0 to 14) and the phase
 * @returns what to do, with the guideline and who says it
 * @throws RangeError if the runs are not whole or outside their range
 * @example todayFor({ yesterday: 'key', nextKey: 'later', runs: 6, phase: 'build' }).advice // => 'recovery-run'
 */
export function todayFor(day: {
  readonly yesterday: Yesterday;
  readonly nextKey: NextKey;
  readonly runs: number;
  readonly phase: Phase;
}): Today {
  if (!Number.isInteger(day.runs) || day.runs < 0 || day.runs > maxRuns) {
    throw new RangeError(`A week has 0 to ${maxRuns} runs, as a whole number.`);
  }
  if (day.yesterday === 'key') return afterKey(day);
  if (day.nextKey === 'tomorrow') return beforeKey(day.yesterday);
  if (day.nextKey === 'none') return said('your-choice', 'nothing-planned', everyWeek);
  return said('easy-run', 'outside-shadow', shadowGuideline(), 'house');
}

function afterKey({ runs, phase }: { readonly runs: number; readonly phase: Phase }): Today {
  // Yesterday's key workout is a run, whatever the week is said to hold.
  const rest = restAskedAt(Math.max(runs, 1), startingArticle);
  if (rest) {
    const because = rest.by === 'house' ? 'days-enough' : 'rest-after-key';
    return { advice: 'rest', because, guideline: rest.guideline, saidBy: rest.by };
  }
  // What is asked for the day after a key workout does not hang on how many there are.
  const asked = askedIn({ runs, key: assumedKey({ runs, phase }), phase }, startingArticle);
  if (asked?.guideline && asked.settledBy) {
    const decided = { guideline: asked.guideline, saidBy: asked.settledBy };
    if (phase === 'base') {
      return { advice: 'your-choice', because: 'usually-none-in-base', ...decided };
    }
    if (asked.status === 'open') {
      return { advice: 'recovery-run', because: 'one-of-two', ...decided };
    }
  }
  return said('recovery-run', 'in-shadow', shadowGuideline());
}

/** So many easy runs are enough between two key workouts; yesterday's counts as one. */
function beforeKey(yesterday: Yesterday): Today {
  const between = guidelineThat(({ versions }) => versions[0].easyBetween !== undefined);
  const { easyBetween = 0 } = between.versions[0];
  const had = yesterday === 'run' ? 1 : 0;
  return had < easyBetween
    ? said('easy-run', 'room-for-one-easy-run', between, 'house')
    : said('your-choice', 'had-an-easy-run', between);
}

function said(
  advice: Advice,
  because: TodayReason,
  { id, versions }: WeekGuideline,
  saidBy: Authority = versions[0].authority,
): Today {
  return { advice, because, guideline: id, saidBy };
}

function shadowGuideline(): WeekGuideline {
  return guidelineThat(({ kind }) => kind === 'shadow');
}

function guidelineThat(is: (guideline: WeekGuideline) => boolean): WeekGuideline {
  const found = shapingGuidelines.find(is);
  if (!found) throw new RangeError('The table has no guideline that decides today.');
  return found;
}
