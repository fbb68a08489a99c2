import { shadowHours } from '../../../rules/index.ts';
import { dayNames, runNames } from '../../../lib/words/weekWords.ts';
import { clockPreset, readRuns } from './form.ts';
import { labelOf, madeOf, momentWords } from './words.ts';
import type { ClockWords } from './words.ts';

/** What the island is handed while building. */
export const clockWords: ClockWords = {
  days: dayNames,
  kinds: runNames,
  shadowH: shadowHours(),
};

/** The still picture in words: `run 2 starts Wednesday 7:00 am: recovery run, 12 h after …`. */
export function stillClock(): string[] {
  return readRuns(clockPreset, clockWords.shadowH).map(
    (run) => `${labelOf(run)} ${momentWords(run.min, clockWords)}: ${madeOf(run, clockWords)}`,
  );
}
