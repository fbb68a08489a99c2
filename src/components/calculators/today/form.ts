import { maxRuns, nextKeys, phases, todayFor, yesterdays } from '../../../rules/index.ts';
import type { NextKey, Phase, Today, Yesterday } from '../../../rules/index.ts';

/** What the reader picked, under the names it has in the address. */
export interface TodayForm {
  readonly next: NextKey;
  readonly phase: Phase;
  /** Runs a week, 1 to 14. */
  readonly runs: string;
  readonly yesterday: Yesterday;
}

/** Every value that a control offers. */
export const todayQuestions = {
  next: nextKeys,
  phase: phases,
  runs: Array.from({ length: maxRuns }, (_, before) => String(before + 1)),
  yesterday: yesterdays,
};

/** The example that stands there until the reader or the address says otherwise. */
export const todayPreset: TodayForm = {
  next: 'later',
  phase: 'build',
  runs: '5',
  yesterday: 'key',
};

/** What to do today, by the rules. */
export function adviceForForm({ next, phase, runs, yesterday }: TodayForm): Today {
  return todayFor({ yesterday, nextKey: next, runs: Number(runs), phase });
}
