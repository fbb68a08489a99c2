import { costOf } from './arrangeWeek.ts';
import { asksForRestAfterKey } from './reasonFor.ts';
import { recoveryAsked } from './recoveryAsked.ts';
import { daysInWeek, maxKeyFor } from './situation.ts';
import type { Phase } from './situation.ts';
import { countWeek } from './week.ts';
import type { RunKind, Week } from './week.ts';
import type { WeekGuidelineId } from './weekGuidelines.ts';

/** Who would raise the note: the starting article; others; or nobody, it is only our words. */
export type NoteLevel = 'article' | 'others' | 'nobody';

export type NoteCode =
  | 'run-where-rest-is-asked'
  | 'too-few-recovery'
  | 'recovery-not-needed'
  | 'recovery-in-base'
  | 'key-next-to-key'
  | 'two-key-in-a-day'
  | 'easy-in-shadow'
  | 'recovery-outside-shadow'
  | 'two-runs-beside-a-rest-day';

/** Something to know about a week; never a score. */
export interface Note {
  readonly code: NoteCode;
  readonly level: NoteLevel;
  readonly guideline: WeekGuidelineId;
  /** 0 is Monday; `null` when it is about the whole week. */
  readonly day: number | null;
  /** The week after the smallest change that settles the note; `null` where no one change does. */
  readonly fix: Week | null;
}

const levelOf: Record<NoteCode, NoteLevel> = {
  'run-where-rest-is-asked': 'article',
  'too-few-recovery': 'article',
  'recovery-not-needed': 'article',
  'recovery-in-base': 'article',
  'key-next-to-key': 'others',
  'two-key-in-a-day': 'others',
  'easy-in-shadow': 'others',
  'recovery-outside-shadow': 'nobody',
  'two-runs-beside-a-rest-day': 'nobody',
};
const weight: Record<NoteLevel, number> = { article: 400, others: 20, nobody: 1 };

type Finding = Omit<Note, 'fix'>;

/**
 * Notes on a week as it stands, whoever made it.
 *
 * A rest day, a slow run or more recovery runs than asked for are never noted in a build
 * phase. Each fix is one change: another kind for one run, or two days swapped.
 *
 * Source: guidelines 1, 2, 4, 5, 7, 8 and 9; what nobody says follows from our words alone.
 *
 * @param week - seven days from Monday
 * @param phase - `build` or `base`
 * @returns notes by day, those on the whole week first
 * @example checkWeek([['K'], ['E'], [], ['E'], [], ['E'], []], 'build')[0].code // => 'easy-in-shadow'
 */
export function checkWeek(week: Week, phase: Phase): Note[] {
  return findingsIn(week, phase).map((finding) => ({
    ...finding,
    fix: fixFor(finding, week, phase),
  }));
}

function findingsIn(week: Week, phase: Phase): Finding[] {
  const found: Finding[] = [];
  const note = (
    code: NoteCode,
    guideline: WeekGuidelineId,
    day: number | null,
    level: NoteLevel = levelOf[code],
  ) => found.push({ code, guideline, day, level });

  const runs = week.flat().length;
  const { recovery, key, restDays } = countWeek(week);
  const isBuild = phase === 'build';
  const asked = recoveryAsked({ runs, key: Math.min(key, maxKeyFor(runs)), phase });
  if (asked.guideline && recovery < asked.atLeast) {
    const level = asked.settledBy === 'article' ? 'article' : 'others';
    note('too-few-recovery', asked.guideline, null, level);
  }
  const bans = asksForRestAfterKey(runs);
  week.forEach((day, index) => {
    const dayAfterKey = week[(index + daysInWeek - 1) % daysInWeek]?.includes('K') ?? false;
    if (day.filter((run) => run === 'K').length > 1) {
      note('two-key-in-a-day', 'no-two-hard-runs-in-24-hours', index);
    }
    if (dayAfterKey && day.includes('K')) {
      note('key-next-to-key', 'no-two-hard-runs-in-24-hours', index);
    }
    if (bans && dayAfterKey && day.some((run) => run !== 'K')) {
      const level = runs === 3 ? 'article' : 'nobody';
      note('run-where-rest-is-asked', 'three-runs-rest-after-key', index, level);
    }
    day.forEach((run, at) => {
      const inShadow = dayAfterKey || (day.indexOf('K') < at && day.includes('K'));
      if (run === 'E' && inShadow && isBuild && !bans)
        note('easy-in-shadow', 'within-24-hours', index);
      if (run !== 'R') return;
      if (!inShadow) note('recovery-outside-shadow', 'within-24-hours', index);
      else if (!isBuild) note('recovery-in-base', 'base-phase-skip', index);
      else if (bans) note('recovery-not-needed', 'recovery-runs-start-at-four', index);
    });
    if (day.length > 1 && restDays > 0) {
      note('two-runs-beside-a-rest-day', 'one-to-one-with-key-workouts', index);
    }
  });
  return found.sort((one, other) => (one.day ?? -1) - (other.day ?? -1));
}

/** The change that leaves the least to note; of equals the one that changes least. */
function fixFor(finding: Finding, week: Week, phase: Phase): Week | null {
  const rules = { restAfterKey: asksForRestAfterKey(week.flat().length) };
  const before = noted(week, phase);
  let best: { week: Week; price: readonly number[] } | null = null;
  for (const { changed, effort } of changesTo(week)) {
    const left = findingsIn(changed, phase);
    if (left.some(({ code, day }) => code === finding.code && day === finding.day)) continue;
    const price = [sumOf(left), effort, costOf(changed, rules)];
    if ((price[0] ?? 0) < before && (!best || isLess(price, best.price))) {
      best = { week: changed, price };
    }
  }
  return best?.week ?? null;
}

/** Every week one change away; effort is 0 for another name, 1 for another day, 2 for less work. */
function* changesTo(week: Week): Generator<{ changed: Week; effort: number }> {
  const withDay = (day: number, runs: readonly RunKind[]) =>
    week.map((own, index) => (index === day ? runs : own));
  for (let day = 0; day < daysInWeek; day += 1) {
    const own = week[day] ?? [];
    for (let other = day + 1; other < daysInWeek; other += 1) {
      const swapped = week[other] ?? [];
      if (own.join('') === swapped.join('')) continue;
      const changed = week.map((runs, index) =>
        index === day ? swapped : index === other ? own : runs,
      );
      yield { changed, effort: 1 };
    }
    for (let at = 0; at < own.length; at += 1) {
      for (const kind of ['R', 'E'] as const) {
        if (own[at] === kind) continue;
        const renamed = own.map((run, index) => (index === at ? kind : run));
        yield { changed: withDay(day, renamed), effort: own[at] === 'K' ? 2 : 0 };
      }
    }
  }
}

function noted(week: Week, phase: Phase): number {
  return sumOf(findingsIn(week, phase));
}

function sumOf(findings: readonly Finding[]): number {
  return findings.reduce((sum, { level }) => sum + weight[level], 0);
}

function isLess(one: readonly number[], other: readonly number[]): boolean {
  const at = one.findIndex((part, index) => part !== other[index]);
  return at >= 0 && (one[at] ?? 0) < (other[at] ?? 0);
}
