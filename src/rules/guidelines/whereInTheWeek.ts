import type { ShapingGuideline } from './guideline.ts';
import { later, list } from './sourceIds.ts';

/**
 * What stands after a key workout and between two, with the hours and runs that the versions state.
 *
 * Source: `sources` of each version.
 */
export const whereInTheWeek = [
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
] as const satisfies readonly ShapingGuideline[];
