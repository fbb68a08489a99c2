import type { Advice, Authority, NextKey, TodayReason, Yesterday } from '../../../rules/index.ts';

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
  later: 'In 2 days or more',
  none: 'Not planned',
};

/** Who says it, as the end of "Said by". */
export const authorityWords: Record<Authority, string> = {
  article: 'the starting article',
  'original-list': 'Fitzgerald’s list',
  'later-version': 'the 2016 version',
  coach: 'another coach',
  study: 'a study',
  house: 'our words',
};

/** Why, in one or two sentences; what is ours says so. */
export const whySentence: Record<TodayReason, string> = {
  'days-enough':
    'With so few runs a week there are days enough to rest after a key workout. That part is our reading.',
  'rest-after-key': 'At three runs a week, a rest day follows each key workout.',
  'one-of-two':
    'If you run today, it is your fourth run the day after a key workout, which makes it a recovery run. After a rest day it need not be one.',
  'in-shadow':
    'If you run today, you run on tired legs: within 24 hours of a key workout a run is usually a recovery run.',
  'usually-none-in-base':
    'In a base phase you usually need no recovery runs, so an easy day, a moderate one and rest are all fine.',
  'room-for-one-easy-run':
    'Two key workouts want an easy run between them at most, and today has room for one. That you should run is our reading: a rest day is as good.',
  'had-an-easy-run':
    'Between two key workouts one easy run is normally enough, and you ran yesterday. Another one or a rest day: both are fine.',
  'nothing-planned':
    'With no key workout yesterday and none planned, nothing asks for a recovery run. Try what suits you.',
  'outside-shadow':
    'No key workout yesterday, so no tired legs: today is just a run. That part is our reading, and a rest day is as good.',
};
