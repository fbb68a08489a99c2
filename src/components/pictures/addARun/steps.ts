import {
  answerFor,
  assumedKey,
  daysInWeek,
  guidelineById,
  isInShadow,
  isShadowed,
  maxRuns,
  parseWeek,
} from '../../../rules/index.ts';
import type { AnswerStatus, Counts, RunKind, Week } from '../../../rules/index.ts';

/** A week of the row that grows by one run at a time, as the rules answer it. */
export interface Step {
  readonly runs: number;
  readonly counts: Counts;
  /** In week notation. */
  readonly week: string;
  readonly status: AnswerStatus;
  /** The kind of the run that the week before did not have. */
  readonly added: RunKind;
  /** Whether that run stands in a shadow. */
  readonly isAddedInShadow: boolean;
  /** Whether it has to share its day. */
  readonly isDouble: boolean;
  /** Days without a run outside every shadow. */
  readonly freeDays: number;
  /** The guideline that settles the recovery runs. */
  readonly decidedBy: { readonly id: string; readonly bib: number };
}

/** The weeks of a build phase with 1 to 14 runs, three key workouts in each that has room for them. */
export function addARunSteps(): Step[] {
  const steps: Step[] = [];
  for (let runs = 1; runs <= maxRuns; runs += 1) steps.push(stepOf(runs, steps.at(-1)));
  return steps;
}

const kinds = { K: 'key', R: 'recovery', E: 'easy' } as const;

function stepOf(runs: number, before: Step | undefined): Step {
  const key = assumedKey({ runs, phase: 'build' });
  const answer = answerFor({ runs, key, phase: 'build' });
  const { counts, exampleWeek, status, decidedBy } = answer;
  const [added] = (['K', 'R', 'E'] as const).filter(
    (kind) => counts[kinds[kind]] > (before?.counts[kinds[kind]] ?? 0),
  );
  if (!added || !decidedBy) throw new RangeError(`A week of ${runs} runs adds none to the last.`);
  const week = weekOf(exampleWeek);
  return {
    runs,
    counts,
    week: exampleWeek,
    status,
    added,
    isAddedInShadow:
      shadowedOf(week, added) > (before ? shadowedOf(weekOf(before.week), added) : 0),
    isDouble: runs > daysInWeek,
    freeDays: week.filter((day, index) => day.length === 0 && !isShadowed(week, index)).length,
    decidedBy: { id: decidedBy, bib: guidelineById(decidedBy).bib },
  };
}

function weekOf(notation: string): Week {
  const parsed = parseWeek(notation);
  if (!parsed.ok) throw new RangeError(`The rules wrote "${notation}", which is no week.`);
  return parsed.value;
}

/** How many runs of a kind stand in a shadow. */
function shadowedOf(week: Week, kind: RunKind): number {
  return week.flatMap((runs, day) =>
    runs.filter((run, at) => run === kind && isInShadow(week, { day, at })),
  ).length;
}
