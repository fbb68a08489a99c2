import { formatWeek, noWishes, parseWeek } from '../../../../rules/index.ts';
import type { Wishes } from '../../../../rules/index.ts';
import type { WeekForm } from '../form.ts';

/** The planner's wishes as the form holds them. */
export function wishesOf({ days, fixed }: Pick<WeekForm, 'days' | 'fixed'>): Wishes {
  const runs = parseWeek(fixed);
  return {
    canRun: days === '' ? noWishes.canRun : [...days].map((digit) => digit === '1'),
    fixed: runs.ok
      ? runs.value.flatMap((kinds, day) => kinds.map((kind) => ({ day, kind })))
      : noWishes.fixed,
  };
}

/** Wishes as text; empty where nothing is wished for. */
export function wishesText({ canRun, fixed }: Wishes): Pick<WeekForm, 'days' | 'fixed'> {
  const days = canRun.map((can) => (can ? '1' : '0')).join('');
  const runs = canRun.map((_, day) =>
    fixed.filter((one) => one.day === day).map(({ kind }) => kind),
  );
  return {
    days: days.includes('0') ? days : '',
    fixed: fixed.length > 0 ? formatWeek(runs) : '',
  };
}
