import { allSituations, daysInWeek } from '../../../src/rules/index.ts';
import type { RunKind, Situation, Week } from '../../../src/rules/index.ts';
import type { Draws } from '../draws.ts';

export const runKinds = ['E', 'R', 'K'] as const satisfies readonly RunKind[];

/** Days as readers have them: mostly rest or one run, and every kind of double. */
const plainDays = ['-', 'E', 'K', 'R'] as const;
const anyDays = [...plainDays, ...['KR', 'KE', 'EK', 'RK', 'RE', 'ER', 'EE', 'RR', 'KK']] as const;

/** A week in week notation: mostly plain days, at times one double, seldom more. */
export function anyNotation(from: Draws): string {
  const usual = from.rarely(30) ? anyDays : plainDays;
  const cells = Array.from({ length: daysInWeek }, () => from.one<string>(usual));
  if (from.rarely(6)) cells[from.below(daysInWeek)] = from.one(anyDays);
  return cells.join('.');
}

/** A week that can be. */
export function anyWeek(from: Draws): Week {
  return anyNotation(from)
    .split('.')
    .map((cell) => (cell === '-' ? [] : ([...cell] as RunKind[])));
}

export const situations: readonly Situation[] = allSituations();

export function nameOf({ runs, key, phase }: Situation): string {
  return `${runs} ${key} ${phase}`;
}
