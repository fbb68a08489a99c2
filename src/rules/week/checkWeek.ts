import type { Authority, Phase, ShapingKind } from '../guidelines/guideline.ts';
import { startingArticle } from '../guidelines/rulebooks.ts';
import { guidelinesOfKind } from '../guidelines/shapingGuidelines.ts';
import type { WeekGuidelineId } from '../guidelines/weekGuidelines.ts';
import { costOf } from './arrangeWeek.ts';
import { recoveryAsked, restAskedAt } from './recoveryAsked.ts';
import { isInShadow, isShadowed } from './shadow.ts';
import { maxKeyFor } from './situation.ts';
import { countWeek } from './week.ts';
import type { RunKind, Week } from './week.ts';

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
  const found = findingsIn(week, phase);
  if (found.length === 0) return [];
  const changes = worthwhileChanges(week, phase, sumOf(found));
  return found.map((finding) => ({ ...finding, fix: fixFor(finding, changes) }));
}

function findingsIn(week: Week, phase: Phase): Finding[] {
  const found: Finding[] = [];
  const note = (
    code: NoteCode,
    guideline: WeekGuidelineId,
    day: number | null,
    saidBy: Authority = 'house',
  ) => found.push({ code, guideline, day, level: levelOf(saidBy) });

  const runs = week.flat().length;
  const { recovery, key, restDays } = countWeek(week);
  const asked = recoveryAsked({ runs, key: Math.min(key, maxKeyFor(runs)), phase });
  const rest = restAskedAt(runs, startingArticle);
  const shadow = firstOfKind('shadow');
  const spacing = firstOfKind('spacing');
  const decided = { guideline: asked.guideline ?? shadow.id, by: asked.settledBy ?? 'house' };
  if (recovery < asked.atLeast) note('too-few-recovery', decided.guideline, null, decided.by);

  week.forEach((day, index) => {
    const dayAfterKey = isShadowed(week, index);
    if (day.filter((run) => run === 'K').length > 1) {
      note('two-key-in-a-day', spacing.id, index, spacing.by);
    }
    if (dayAfterKey && day.includes('K')) note('key-next-to-key', spacing.id, index, spacing.by);
    if (rest && dayAfterKey && day.some((run) => run !== 'K')) {
      note('run-where-rest-is-asked', rest.guideline, index, rest.by);
    }
    day.forEach((run, at) => {
      const isTired = isInShadow(week, { day: index, at });
      if (run === 'E' && isTired && phase === 'build' && !rest) {
        note('easy-in-shadow', shadow.id, index, shadow.by);
      }
      if (run !== 'R') return;
      if (!isTired) note('recovery-outside-shadow', shadow.id, index);
      else if (phase === 'base') note('recovery-in-base', decided.guideline, index, decided.by);
      else if (asked.atMost === 0) {
        note('recovery-not-needed', decided.guideline, index, decided.by);
      }
    });
    if (day.length > 1 && restDays > 0) {
      note('two-runs-beside-a-rest-day', firstOfKind('ratio').id, index);
    }
  });
  return found;
}

/** The guideline of a kind that the table lists first, and who says it. */
function firstOfKind(kind: ShapingKind): { readonly id: WeekGuidelineId; readonly by: Authority } {
  const [first] = guidelinesOfKind(kind);
  if (!first) throw new RangeError(`The table has no guideline of the kind "${kind}".`);
  return { id: first.id, by: first.versions[0].authority };
}

/** The starting article rules, so what it says weighs most; what only we say weighs least. */
function levelOf(saidBy: Authority): NoteLevel {
  if (saidBy === 'house') return 'nobody';
  return saidBy === 'article' ? 'article' : 'others';
}

/** A week one change away: what it leaves to note, what it takes, and how well it is arranged. */
interface Change {
  readonly week: Week;
  readonly left: readonly Finding[];
  readonly price: Price;
}

interface Price {
  readonly left: number;
  readonly effort: number;
  readonly cost: number;
}

/** The changes after which there is less to note than `before`. */
function worthwhileChanges(week: Week, phase: Phase, before: number): Change[] {
  return [...changesTo(week)].flatMap(({ changed, effort }) => {
    const left = findingsIn(changed, phase);
    const price = { left: sumOf(left), effort, cost: costOf(changed) };
    return price.left < before ? [{ week: changed, left, price }] : [];
  });
}

/** The change that leaves the least to note; of equals the one that changes least. */
function fixFor(finding: Finding, changes: readonly Change[]): Week | null {
  let best: Change | null = null;
  for (const change of changes) {
    if (change.left.some(({ code, day }) => code === finding.code && day === finding.day)) continue;
    if (!best || isLess(change.price, best.price)) best = change;
  }
  return best?.week ?? null;
}

/** Every week one change away; effort is 0 for another name, 1 for another day, 2 for less work. */
function* changesTo(week: Week): Generator<{ changed: Week; effort: number }> {
  const withDay = (day: number, runs: readonly RunKind[]) =>
    week.map((own, index) => (index === day ? runs : own));
  for (const [day, own] of week.entries()) {
    for (const [other, swapped] of week.entries()) {
      if (other <= day || own.join('') === swapped.join('')) continue;
      const changed = week.map((runs, index) =>
        index === day ? swapped : index === other ? own : runs,
      );
      yield { changed, effort: 1 };
    }
    for (const [at, run] of own.entries()) {
      for (const kind of ['R', 'E'] as const) {
        if (run === kind) continue;
        // Nothing to recover from: the name would settle one note and earn another.
        if (kind === 'R' && !isInShadow(week, { day, at })) continue;
        const renamed = own.map((old, index) => (index === at ? kind : old));
        yield { changed: withDay(day, renamed), effort: run === 'K' ? 2 : 0 };
      }
    }
  }
}

function sumOf(findings: readonly Finding[]): number {
  return findings.reduce((sum, { level }) => sum + weight[level], 0);
}

function isLess(one: Price, other: Price): boolean {
  const difference = one.left - other.left || one.effort - other.effort || one.cost - other.cost;
  return difference < 0;
}
