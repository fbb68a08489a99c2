import type { Guideline, Kind } from './guideline.ts';
import { article, hansons, later, list } from './sourceIds.ts';

/**
 * The guidelines about a week and every number and condition they state, once. Words live on
 * each guideline's page; `week/` judges a guideline by its kind and reads the rest from here.
 *
 * Source: `sources` of each version. What a source does not give is absent, or a silence.
 */
export const weekGuidelines = [
  {
    id: 'recovery-runs-start-at-four',
    bib: 1,
    group: 'how-many',
    kind: 'count',
    versions: [
      {
        id: 'recovery-runs-start-at-four',
        authority: 'article',
        sources: [article, list],
        runs: { min: 1, max: 3 },
        recovery: { min: 0, max: 0 },
        isOpenAbove: true,
        silences: [{ runs: { min: 4, max: 4 }, on: 'how-many-at-four' }],
      },
      {
        id: 'under-five-unnecessary-2016',
        authority: 'later-version',
        sources: [later],
        runs: { min: 1, max: 4 },
        recovery: { min: 0, max: 0 },
        hedge: 'generally',
      },
    ],
  },
  {
    id: 'three-runs-rest-after-key',
    bib: 2,
    group: 'how-many',
    kind: 'rest-after-key',
    versions: [
      {
        id: 'three-runs-rest-after-key',
        authority: 'article',
        sources: [article],
        runs: { min: 3, max: 3 },
        silences: [{ runs: { min: 1, max: 2 }, on: 'one-or-two-runs' }],
      },
      {
        id: 'three-runs-all-key',
        authority: 'original-list',
        sources: [list],
        runs: { min: 3, max: 3 },
        key: { min: 3, max: 3 },
      },
    ],
  },
  {
    id: 'four-runs-fourth-run',
    bib: 3,
    group: 'how-many',
    kind: 'count',
    versions: [
      {
        id: 'four-runs-fourth-run',
        authority: 'original-list',
        sources: [list],
        runs: { min: 4, max: 4 },
        key: { min: 3, max: 3 },
        recovery: { min: 0, max: 1 },
      },
    ],
  },
  {
    id: 'five-runs-one-recovery',
    bib: 4,
    group: 'how-many',
    kind: 'count',
    versions: [
      {
        id: 'five-runs-one-recovery',
        authority: 'article',
        sources: [article],
        runs: { min: 5, max: 5 },
        recovery: { min: 1, max: null },
        silences: [{ runs: { min: 5, max: 5 }, on: 'more-than-asked' }],
      },
      {
        id: 'five-runs-at-least-one',
        authority: 'original-list',
        sources: [list],
        runs: { min: 5, max: 5 },
        recovery: { min: 1, max: null },
      },
    ],
  },
  {
    id: 'six-runs-two-recovery',
    bib: 5,
    group: 'how-many',
    kind: 'count',
    versions: [
      {
        id: 'six-runs-two-recovery',
        authority: 'article',
        sources: [article],
        runs: { min: 6, max: 6 },
        recovery: { min: 2, max: null },
        silences: [
          { runs: { min: 6, max: 6 }, on: 'more-than-asked' },
          { runs: { min: 7, max: null }, on: 'above-six' },
        ],
      },
      {
        id: 'six-or-more-at-least-two',
        authority: 'original-list',
        sources: [list],
        runs: { min: 6, max: null },
        recovery: { min: 2, max: null },
      },
      {
        id: 'six-day-example',
        authority: 'later-version',
        sources: [later],
        isPlan: true,
        runs: { min: 6, max: 6 },
        key: { min: 3, max: 3 },
        recovery: { min: 3, max: 3 },
      },
      {
        id: 'hansons-three-sos-three-easy',
        authority: 'coach',
        sources: hansons,
        isPlan: true,
        runs: { min: 6, max: 6 },
        key: { min: 3, max: 3 },
        easyDays: 3,
      },
    ],
  },
  {
    id: 'one-to-one-with-key-workouts',
    bib: 6,
    group: 'how-many',
    kind: 'ratio',
    versions: [
      {
        id: 'one-to-one-with-key-workouts',
        authority: 'original-list',
        sources: [list, later],
        phase: 'build',
        recoveryPerKey: 1,
        silences: [{ runs: { min: 1, max: 3 }, on: 'pairs-below-four' }],
      },
      {
        id: 'elite-doubles-one-to-one',
        authority: 'later-version',
        sources: [later],
        onlyDoubles: true,
        recoveryPerKey: 1,
      },
    ],
  },
  {
    id: 'base-phase-skip',
    bib: 7,
    group: 'how-many',
    kind: 'count',
    goesFirst: true,
    versions: [
      {
        id: 'base-phase-skip',
        authority: 'article',
        sources: [article],
        phase: 'base',
        recovery: { min: 0, max: null },
        hedge: 'usually',
        silences: [{ on: 'base-exceptions' }],
      },
      {
        id: 'base-phase-largely-unnecessary',
        authority: 'original-list',
        sources: [list],
        phase: 'base',
        recovery: { min: 0, max: null },
        hedge: 'usually',
      },
    ],
  },
  {
    id: 'within-24-hours',
    bib: 8,
    group: 'where-in-the-week',
    kind: 'shadow',
    versions: [
      {
        id: 'within-24-hours',
        authority: 'original-list',
        sources: [list, later, 'fitzgerald-2007-fresh-perspective'],
        withinH: 24,
        hedge: 'usually',
      },
    ],
  },
  {
    id: 'no-two-hard-runs-in-24-hours',
    bib: 9,
    group: 'where-in-the-week',
    kind: 'spacing',
    versions: [
      {
        id: 'no-two-hard-runs-in-24-hours',
        authority: 'original-list',
        sources: [list, later],
        withinH: 24,
      },
    ],
  },
  {
    id: 'one-easy-run-between-hard-runs',
    bib: 10,
    group: 'where-in-the-week',
    kind: 'spacing',
    versions: [
      {
        id: 'one-easy-run-between-hard-runs',
        authority: 'original-list',
        sources: [list, later],
        easyBetween: 1,
      },
    ],
  },
  {
    id: 'as-long-and-fast-as-next-key-allows',
    bib: 11,
    group: 'how-hard-how-long',
    kind: 'manner',
    holds: 'each-recovery-run',
    versions: [
      {
        id: 'as-long-and-fast-as-next-key-allows',
        authority: 'article',
        sources: [article],
      },
      {
        id: 'usually-neither-long-nor-fast',
        authority: 'original-list',
        sources: [list],
      },
      {
        id: 'key-workout-check',
        authority: 'house',
        sources: ['fisher-2017', 'laursen-2007'],
        states: [1.5, 2],
      },
    ],
  },
  {
    id: 'never-too-proud-to-run-slowly',
    bib: 12,
    group: 'how-hard-how-long',
    kind: 'manner',
    holds: 'each-recovery-run',
    versions: [
      {
        id: 'never-too-proud-to-run-slowly',
        authority: 'article',
        sources: [article],
      },
      {
        id: 'slow-lets-you-run-longer',
        authority: 'original-list',
        sources: [list],
      },
      {
        id: 'kenyan-slow-start',
        authority: 'coach',
        sources: [
          'runners-world-easy-day-pace',
          'arunnerslife-kenya',
          'running-magazine-kipchoge-easy',
        ],
      },
    ],
  },
  {
    id: 'experiment-to-find-your-formula',
    bib: 13,
    group: 'how-hard-how-long',
    kind: 'manner',
    holds: 'every-week',
    versions: [
      {
        id: 'experiment-to-find-your-formula',
        authority: 'article',
        sources: [article],
      },
      {
        id: 'n-of-1',
        authority: 'house',
        sources: ['bulte-onghena-2008', 'swinton-2018'],
        states: [4],
      },
    ],
  },
  {
    id: 'new-days-start-as-recovery-runs',
    bib: 14,
    group: 'how-hard-how-long',
    kind: 'manner',
    holds: 'no-single-week',
    versions: [
      {
        id: 'new-days-start-as-recovery-runs',
        authority: 'coach',
        sources: ['nike-2020-recovery-runs'],
      },
    ],
  },
] as const satisfies readonly Guideline[];

/** Ids of the guidelines about a week; the type makes a wrong one fail to compile. */
export type WeekGuidelineId = (typeof weekGuidelines)[number]['id'];

/** A guideline about a week, seen through what all have in common. */
export type WeekGuideline = Guideline & { readonly id: WeekGuidelineId };

/**
 * The guideline about a week with an id, without those that decide nothing about one.
 *
 * @param id - id of one of `weekGuidelines`
 * @returns its bib number, group and versions
 * @throws RangeError if none has the id
 * @example weekGuideline('base-phase-skip').bib // => 7
 */
export function weekGuideline(id: string): WeekGuideline {
  const found = weekGuidelines.find((guideline) => guideline.id === id);
  if (!found) throw new RangeError(`No guideline about a week has the id "${id}".`);
  return found;
}

/** The guidelines about a week of one kind, in bib order. */
export function guidelinesOfKind(kind: Kind): WeekGuideline[] {
  return (weekGuidelines as readonly WeekGuideline[]).filter((one) => one.kind === kind);
}
