import type { Advice, Authority, NextKey, Today, Yesterday } from '../../../rules/index.ts';

export const adviceWords: Record<Advice, string> = {
  'recovery-run': 'A recovery run',
  'easy-run': 'An easy run',
  rest: 'Rest',
  'your-choice': 'Your choice',
};

export const yesterdayWords: Record<Yesterday, string> = {
  key: 'A key workout',
  run: 'Another run',
  rest: 'No run',
};

export const nextWords: Record<NextKey, string> = {
  tomorrow: 'Tomorrow',
  later: 'In two days or more',
  none: 'Not planned',
};

/** Who says it, as the end of "Said by". */
export const authorityWords: Record<Authority, string> = {
  article: 'the article',
  'original-list': 'the original list',
  'later-version': 'a later version',
  coach: 'another coach',
  study: 'a study',
  house: 'our words',
};

/** Why, for each advice that a guideline leads to. */
const whyWords: Record<string, string> = {
  'recovery-runs-start-at-four rest':
    'Below four runs a week you need no recovery run, and the week has days enough to rest after a key workout.',
  'three-runs-rest-after-key rest': 'At three runs a week, a rest day follows each key workout.',
  'four-runs-fourth-run recovery-run':
    'If you run today, it is your fourth run the day after a key workout, and that makes it a recovery run. After a rest day it need not be one.',
  'within-24-hours recovery-run':
    'If you run today, you run on tired legs: within 24 hours of a key workout a run is usually a recovery run.',
  'base-phase-skip your-choice':
    'In a base phase you usually need no recovery runs, so an easy day, a moderate one and a rest day are all fine.',
  'one-easy-run-between-hard-runs easy-run':
    'Between two key workouts one easy run is normally enough, and today has room for it.',
  'one-easy-run-between-hard-runs your-choice':
    'Between two key workouts one easy run is normally enough, and you ran yesterday. Another easy run or a rest day: both are fine.',
  'experiment-to-find-your-formula your-choice':
    'With no key workout yesterday and none planned, nothing asks for a recovery run. Try what suits you and keep what works.',
  'within-24-hours easy-run':
    'No key workout yesterday, so there is no tiredness to run on: today is just a run. That part is our reading, and a rest day is as good.',
};

/** The reason in one or two sentences. */
export function whySentence({ advice, guideline }: Today): string {
  const words = whyWords[`${guideline} ${advice}`];
  if (words === undefined) throw new RangeError(`No words for ${advice} by ${guideline}.`);
  return words;
}
