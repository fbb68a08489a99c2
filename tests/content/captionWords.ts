import type { Answer } from '../../src/rules/index.ts';

const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const kind = String.raw`(key workouts?|recovery runs?|easy runs?|rest days?|runs?)`;
/** "two key workouts", "four of them key workouts", "Six runs"; a place "between" two is no count. */
const counted = new RegExp(
  String.raw`(?<!between )\b(${numbers.join('|')}) (?:of them (?:an? )?)?${kind}\b(?! between)`,
  'gi',
);
const mentioned = new RegExp(String.raw`\b(?:an?|the|new one is a) ${kind}\b`, 'gi');

/** What a caption says about a week, and what the week holds in its place where the two differ. */
export function captionMismatches(caption: string, { counts, exampleWeek }: Answer): string[] {
  const { key, recovery, easy, restDays } = counts;
  const holds = (name: string) => {
    if (/^key/i.test(name)) return key;
    if (/^recovery/i.test(name)) return recovery;
    if (/^easy/i.test(name)) return easy;
    return /^rest/i.test(name) ? restDays : key + recovery + easy;
  };
  const wrongCounts = countsIn(caption)
    .filter(({ name, count }) => holds(name) !== count)
    .map(({ said, name }) => `"${said}", where it holds ${String(holds(name))}`);
  const absent = [...caption.matchAll(mentioned)]
    .filter(([, name = '']) => holds(name) === 0)
    .map(([said]) => `"${said}", where it holds none`);
  const misplaced = places
    .filter(({ words, isSo }) => words.test(caption) && !isSo(exampleWeek))
    .map(({ words }) => `"${words.exec(caption)?.[0] ?? ''}", which its days do not show`);
  const uneven = /all key workouts/i.test(caption) && holds('runs') !== key ? ['"all"'] : [];
  return [...wrongCounts, ...absent, ...misplaced, ...uneven];
}

/** Every count of runs and days that a caption names. */
export function countsIn(caption: string): { said: string; name: string; count: number }[] {
  return [...caption.matchAll(counted)].map(([said, word = '', name = '']) => ({
    said,
    name,
    count: numbers.indexOf(word.toLowerCase()),
  }));
}

/** What stands on the day after each of a kind; Sunday's neighbor is Monday. */
function afterEach(week: string, letter: string): string[] {
  const days = week.split('.');
  return days.flatMap((day, at) =>
    day.includes(letter) ? [days[(at + 1) % days.length] ?? ''] : [],
  );
}

const places: { words: RegExp; isSo: (week: string) => boolean }[] = [
  {
    words: /each with a recovery run the day after/i,
    isSo: (week) => afterEach(week, 'K').every((next) => next === 'R'),
  },
  {
    words: /a rest day after each/i,
    isSo: (week) => afterEach(week, 'K').every((next) => next === '-'),
  },
  {
    words: /a recovery run,? the day after/i,
    isSo: (week) => afterEach(week, 'K').includes('R'),
  },
  {
    words: /a key workout the day after it/i,
    isSo: (week) => afterEach(week, 'R').includes('K'),
  },
  {
    words: /a key workout followed by rest/i,
    isSo: (week) => afterEach(week, 'K').includes('-'),
  },
  {
    words: /one pair has to touch/i,
    isSo: (week) => afterEach(week, 'K').filter((next) => next === 'K').length === 1,
  },
];
