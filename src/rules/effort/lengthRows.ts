import type { EffortRange } from './range.ts';
import { holdsForAll, readsFrom } from './row.ts';
import type { EffortRow } from './row.ts';
import { danielsNotes, mprEasyRange, nunes, plans, rubio } from './statements.ts';
import { metresOf } from './units.ts';

/** A week that Daniels and our own suggestion call a small one; m. Source: `daniels-ch4-notes`, findings 10.41. */
export const smallWeekM = metresOf(40, 'mi');

/** Percent that a run may be longer than the longest of the last 30 days. Source: `frandsen-2025`. */
export const longestRunPercent = 110;

/**
 * Minutes that we suggest for a recovery run when a reader wants one number.
 *
 * Ours, and always labelled so: half an hour is near the centre of what named coaches write
 * down, and nobody has tested a length after an ordinary workout. It never overrules the next
 * key workout. How hard is not in minutes: one step slower than a pace at which talk is easy.
 *
 * Source: house (findings 10.41, 10.46); effort: house (findings 6.7).
 */
export const houseDefault = {
  smallWeek: { from: 20 * 60, to: 40 * 60 },
  largerWeek: { from: 20 * 60, to: 60 * 60 },
  effort: 'one-step-slower-than-easy-talk',
} as const satisfies { smallWeek: EffortRange; largerWeek: EffortRange; effort: string };

/**
 * What coaches, one study and we say about the length of a run; s or m.
 *
 * Source: each row's own; `evidence/guidelines.md` sections C and D, findings 10 H.
 */
export const lengthRows = [
  {
    id: 'house-default',
    authority: 'house',
    coach: null,
    entry: null,
    measure: 'duration',
    about: 'recovery',
    meaning: 'range',
    seen: 'ours',
    source: null,
    year: null,
    alsoSeenIn: [],
    reading: readsFrom('weekDistanceM', (weekM) =>
      weekM <= smallWeekM ? houseDefault.smallWeek : houseDefault.largerWeek,
    ),
  },
  {
    id: 'mpr-easy-range-duration',
    ...mprEasyRange,
    measure: 'duration',
    reading: holdsForAll({ from: 20 * 60, to: 90 * 60 }),
  },
  {
    id: 'daniels-e-duration',
    ...danielsNotes,
    entry: 'daniels-e-duration',
    measure: 'duration',
    meaning: 'range',
    reading: holdsForAll({ from: 30 * 60, to: 150 * 60 }),
  },
  {
    id: 'rubio-recovery-length',
    ...rubio,
    entry: 'rubio-recovery-length',
    measure: 'duration',
    reading: holdsForAll({ from: 20 * 60, to: 45 * 60 }),
  },
  {
    id: 'runstoppable-recovery-length',
    authority: 'coach',
    coach: 'Runstoppable',
    entry: 'runstoppable-recovery-length',
    measure: 'duration',
    about: 'recovery',
    meaning: 'range',
    seen: 'page-seen-in-part',
    source: 'runstoppable-recovery-length',
    year: null,
    alsoSeenIn: [],
    reading: holdsForAll({ from: 25 * 60, to: 40 * 60 }),
  },
  {
    id: 'nunes-recovery-length',
    ...nunes,
    entry: 'nunes-recovery-length',
    measure: 'duration',
    meaning: 'ceiling',
    reading: holdsForAll({ from: null, to: 45 * 60 }),
  },
  {
    id: 'world-class-easy-length',
    authority: 'coach',
    coach: 'World-class runners, from a review',
    entry: 'world-class-easy-length',
    measure: 'duration',
    about: 'easy',
    meaning: 'range',
    seen: 'table-seen',
    source: 'haugen-2022',
    year: 2022,
    alsoSeenIn: [],
    reading: { kind: 'shows', why: 'anecdotes', example: { from: 40 * 60, to: 70 * 60 } },
  },
  {
    id: 'daniels-e-duration-of-week',
    ...danielsNotes,
    entry: 'daniels-e-duration',
    measure: 'distance',
    meaning: 'ceiling',
    reading: readsFrom('weekDistanceM', (weekM) =>
      weekM < smallWeekM
        ? { from: null, to: (weekM * 25) / 100, toAtMost: (weekM * 30) / 100 }
        : 'week-too-long',
    ),
  },
  {
    id: 'single-run-cap',
    authority: 'study',
    coach: null,
    entry: null,
    measure: 'distance',
    about: 'any-run',
    meaning: 'ceiling',
    seen: 'abstract-seen',
    source: 'frandsen-2025',
    year: 2025,
    alsoSeenIn: [],
    reading: readsFrom('longestRunM', (longestM) => ({
      from: null,
      to: (longestM * longestRunPercent) / 100,
    })),
  },
  {
    id: 'hansons-long-run-cap',
    authority: 'coach',
    coach: 'Hansons',
    entry: 'hansons-long-run-cap',
    measure: 'distance',
    about: 'long',
    meaning: 'ceiling',
    seen: 'second-hand',
    source: 'hansons-rhett-2013',
    year: 2013,
    alsoSeenIn: ['hansons-runeatandtravel-2016'],
    reading: { kind: 'shows', why: 'long-run-only' },
  },
  {
    id: 'pfitzinger-douglas-plan-length',
    ...plans,
    coach: 'Pete Pfitzinger and Scott Douglas',
    entry: 'pfitzinger-douglas-plan-length',
    about: 'recovery',
  },
  {
    id: 'pfitzinger-latter-plan-length',
    ...plans,
    coach: 'Pete Pfitzinger and Philip Latter',
    entry: 'pfitzinger-latter-plan-length',
    about: 'recovery',
  },
  {
    id: 'hansons-plan-length',
    ...plans,
    coach: 'Hansons',
    entry: 'hansons-plan-length',
    about: 'easy',
  },
  {
    id: 'baa-plan-length',
    ...plans,
    coach: 'Boston Athletic Association',
    entry: 'baa-plan-length',
    about: 'recovery',
  },
  {
    id: 'higdon-plan-length',
    ...plans,
    coach: 'Hal Higdon',
    entry: 'higdon-plan-length',
    about: 'recovery',
  },
] as const satisfies readonly EffortRow[];
