import type { Counts, Week } from '../../../src/rules/index.ts';

/**
 * A second reading of the guidelines about days, which shares no code with the rules:
 * every arrangement of single runs, and how much each goes against.
 */

const known = new Map<string, Week[]>();

/** Every week of the counts with at most one run a day. */
export function arrangements(counts: Counts): Week[] {
  const name = JSON.stringify(counts);
  const weeks = known.get(name) ?? everyOrder(counts);
  known.set(name, weeks);
  return weeks;
}

function everyOrder({ key, recovery, easy, restDays }: Counts): Week[] {
  if (key + recovery + easy + restDays === 0) return [[]];
  const left = { key, recovery, easy, restDays };
  const cells = { key: ['K'], recovery: ['R'], easy: ['E'], restDays: [] } as const;
  return (Object.keys(cells) as (keyof typeof cells)[])
    .filter((kind) => left[kind] > 0)
    .flatMap((kind) =>
      everyOrder({ ...left, [kind]: left[kind] - 1 }).map((week): Week => [cells[kind], ...week]),
    );
}

/** Stray recovery runs weigh most, then key neighbors, then runs where rest or recovery is asked. */
export function faults(week: Week, runs: number): number {
  let sum = 0;
  for (let day = 0; day < 7; day += 1) {
    const today = week[day]?.[0];
    const yesterday = week[(day + 6) % 7]?.[0];
    if (today === 'R' && yesterday !== 'K') sum += 10_000;
    if (today === 'K' && yesterday === 'K') sum += 100;
    if (today === 'E' && yesterday === 'K') sum += runs <= 3 ? 2 : 1;
    if (today === 'R' && yesterday === 'K' && runs <= 3) sum += 1;
  }
  return sum;
}
