/** Weeks: in notation, checked, planned and moved about. */
import { redo, remember, undo } from '../../../src/components/calculators/week/planner/history.ts';
import type { History } from '../../../src/components/calculators/week/planner/history.ts';
import {
  fixLine,
  noteLine,
  obstacleLine,
} from '../../../src/components/calculators/week/planner/words.ts';
import {
  addRun,
  breaksOf,
  changeRun,
  checkWeek,
  costOf,
  countWeek,
  daysInWeek,
  formatWeek,
  maxRunsInDay,
  moveRun,
  noWishes,
  parseWeek,
  phases,
  planWeek,
} from '../../../src/rules/index.ts';
import type { Plan, RunKind, Week, Wishes } from '../../../src/rules/index.ts';
import type { Draws } from '../draws.ts';
import { allFinite, hold, onlyRangeError, same, sentence, target } from '../target.ts';
import { nearly } from '../texts.ts';
import { holdAnswers } from './situations.ts';
import { anyNotation, anyWeek, nameOf, runKinds, situations } from './weeks.ts';

const notationTarget = target({
  name: 'week-notation',
  draw: (from) => nearly(from, [anyNotation(from)]),
  check: (notation) => {
    const read = parseWeek(notation);
    if (!read.ok) {
      allFinite(read.issues, 'An issue');
      const days = read.issues.map(({ day }) => day);
      hold(new Set(days).size === days.length, 'Two issues for one day:', read.issues);
      hold(read.issues.length <= daysInWeek, 'More issues than days');
      return;
    }
    holdWeek(read.value);
    const written = formatWeek(read.value);
    same(written, notation.trim().toUpperCase(), 'It is written otherwise than it was read');
    const again = parseWeek(written);
    same(again.ok && again.value, read.value, 'Read again it is another week');
  },
});

/** Holds that it is a week: seven days of at most two runs. */
function holdWeek(week: Week): void {
  hold(week.length === daysInWeek, 'A week of other days:', week);
  hold(
    week.every((day) => day.length <= maxRunsInDay && day.every((run) => runKinds.includes(run))),
    'A day that cannot be:',
    week,
  );
}

/** A week's runs without their days. */
function runsOf(week: Week): string {
  return week.flat().sort().join('');
}

const checkTarget = target({
  name: 'check-week',
  draw: (from) => ({ week: anyWeek(from), phase: from.one(phases) }),
  key: ({ week, phase }) => formatWeek(week) + phase,
  check: ({ week, phase }) => {
    hold(Number.isFinite(costOf(week)), 'A cost is not finite.');
    allFinite(breaksOf(week), 'What a week breaks');
    for (const note of checkWeek(week, phase)) {
      hold(note.day === null || week[note.day] !== undefined, 'A note on no day:', note);
      sentence(noteLine(note), 'A note');
      if (!note.fix) continue;
      holdWeek(note.fix);
      same(note.fix.flat().length, week.flat().length, 'A fix loses a run');
      sentence(fixLine(note, week), 'A fix');
    }
  },
});

/** Days and runs as a reader wishes for them; seldom what no form can hold. */
function anyWishes(from: Draws): Wishes {
  if (from.below(6) === 0) return noWishes;
  const closed = from.some(from.rarely(20) ? daysInWeek : 2, () => from.below(daysInWeek));
  const canRun = noWishes.canRun.map((_, day) => !closed.includes(day));
  const day = () => (from.rarely(200) ? from.one([-1, 7, 1.5, NaN]) : from.below(daysInWeek));
  const most = from.rarely(20) ? 5 : 1;
  return {
    canRun: from.rarely(200) ? canRun.slice(from.below(daysInWeek)) : canRun,
    fixed: from.some(most, () => ({ day: day(), kind: from.one(runKinds) })),
  };
}

function isSound({ canRun, fixed }: Wishes): boolean {
  return canRun.length === daysInWeek && fixed.every(({ day }) => canRun[day] !== undefined);
}

const planTarget = target({
  name: 'plan-week',
  draw: (from) => ({ situation: from.one(situations), wishes: anyWishes(from) }),
  key: ({ situation, wishes: { canRun, fixed } }) => {
    const days = canRun.map(Number).join('');
    const runs = fixed.map(({ day, kind }) => `${day}${kind}`).sort();
    return `${nameOf(situation)} ${days} ${runs.join()}`;
  },
  check: ({ situation, wishes }) => {
    if (!isSound(wishes)) {
      const what = 'planWeek, given days that are none,';
      const did = onlyRangeError(() => planWeek(situation, wishes), what);
      hold(did === 'threw', `${what} planned without them.`);
      return;
    }
    const plan = planWeek(situation, wishes);
    if (plan.outcome === 'planned') {
      same(plan.situation, situation, 'It planned another situation');
      holdPlan(plan, wishes);
      return;
    }
    if (plan.nearest) holdPlan(plan.nearest, wishes);
    sentence(obstacleLine(plan.because, plan.nearest?.situation ?? null), 'An obstacle');
  },
});

function holdPlan(plan: Extract<Plan, { outcome: 'planned' }>, { canRun, fixed }: Wishes): void {
  const { counts } = holdAnswers(plan.situation);
  for (const week of plan.weeks) {
    holdWeek(week);
    const { key, recovery, easy } = countWeek(week);
    const { key: k, recovery: r, easy: e } = counts;
    same([key, recovery, easy], [k, r, e], 'It planned other runs than were asked for');
    week.forEach((day, index) => {
      const left = [...day];
      for (const { kind } of fixed.filter((one) => one.day === index)) {
        const at = left.indexOf(kind);
        hold(at >= 0, `A fixed ${kind} is missing on day ${index}:`, week);
        left.splice(at, 1);
      }
      const isOpen = canRun[index] === true || fixed.some((one) => one.day === index);
      hold(day.length === 0 || isOpen, `A run on day ${index}, which is closed:`, week);
    });
  }
}

type Edit =
  | { readonly does: 'move'; readonly day: number; readonly at: number; readonly to: number }
  | {
      readonly does: 'change';
      readonly day: number;
      readonly at: number;
      readonly kind: RunKind | null;
    }
  | { readonly does: 'add'; readonly day: number };

function anyEdit(from: Draws): Edit {
  const anyDay = () =>
    from.rarely(20) ? from.one([-1, 7, 0.5, NaN, Infinity]) : from.below(daysInWeek);
  const anyAt = () => (from.rarely(20) ? from.one([-1, 2, NaN]) : from.below(2));
  switch (from.below(3)) {
    case 0:
      return { does: 'move', day: anyDay(), at: anyAt(), to: anyDay() };
    case 1:
      return { does: 'change', day: anyDay(), at: anyAt(), kind: from.one([...runKinds, null]) };
    default:
      return { does: 'add', day: anyDay() };
  }
}

function edited(week: Week, edit: Edit): Week {
  if (edit.does === 'add') return addRun(week, edit.day);
  if (edit.does === 'move') return moveRun(week, edit, edit.to);
  return changeRun(week, edit, edit.kind);
}

const editTarget = target({
  name: 'edit-week',
  draw: (from) => ({ week: anyWeek(from), edits: from.some(12, () => anyEdit(from)) }),
  check: ({ week, edits }) => {
    let shown = week;
    let history: History<Week> = { past: [], future: [] };
    const notations = [formatWeek(week)];
    for (const edit of edits) {
      const next = edited(shown, edit);
      holdWeek(next);
      if (edit.does === 'move') same(runsOf(next), runsOf(shown), 'A move changed the runs');
      history = remember(history, shown);
      shown = next;
      notations.push(formatWeek(next));
    }
    for (const notation of notations.toReversed().slice(1)) {
      const step = undo(history, shown);
      hold(step !== null, 'There is nothing to undo.');
      ({ history, shown } = step);
      same(formatWeek(shown), notation, 'Undo shows another week');
    }
    same(undo(history, shown), null, 'There is more to undo than was done');
    for (const notation of notations.slice(1)) {
      const step = redo(history, shown);
      hold(step !== null, 'There is nothing to do again.');
      ({ history, shown } = step);
      same(formatWeek(shown), notation, 'Redo shows another week');
    }
  },
});

export const planningTargets = [notationTarget, checkTarget, planTarget, editTarget];
