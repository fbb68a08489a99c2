import type { ShapingGuideline } from './guideline.ts';
import { article, hansons, later, list } from './sourceIds.ts';

/**
 * How many recovery runs a week, with every number and condition that the versions state.
 *
 * Source: `sources` of each version. What a source does not give is absent, or a silence.
 */
export const howMany = [
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
] as const satisfies readonly ShapingGuideline[];
