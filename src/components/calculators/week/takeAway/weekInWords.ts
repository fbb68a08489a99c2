import { countWeek, weekGuideline } from '../../../../rules/index.ts';
import { reasonLine } from '../reasonWords.ts';
import { situationWords, statusSentence, weekSentence } from '../words.ts';
import { dayNames, dayWords } from '../../../../lib/words/weekWords.ts';
import type { WeekToTake } from './WeekToTake.ts';

/** The parts of a week as text, for each format to set in its own way. */
export interface WeekInWords {
  readonly title: string;
  readonly sentence: string;
  readonly settled: string;
  readonly days: readonly { readonly name: string; readonly runs: string }[];
  readonly reasons: readonly {
    readonly bib: number;
    readonly line: string;
    readonly address: string;
  }[];
  readonly address: string;
}

/** Words for a week: its counts are those of the days as they stand, moved or not. */
export function weekInWords(taken: WeekToTake): WeekInWords {
  const { week, answer, statements, address, guidelineAddress } = taken;
  return {
    title: situationWords(answer.situation),
    sentence: weekSentence(countWeek(week)),
    settled: statusSentence(answer),
    days: dayNames.map((name, day) => ({ name, runs: dayWords(week[day] ?? []) })),
    reasons: answer.reasons.map((reason) => ({
      bib: weekGuideline(reason.guideline).bib,
      line: reasonLine(reason, answer, statements),
      address: new URL(guidelineAddress(reason.guideline)).href,
    })),
    address: new URL(address).href,
  };
}
