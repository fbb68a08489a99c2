import { everyWeek } from './everyWeek.ts';
import type { MannerGuideline } from './guideline.ts';
import { article, list } from './sourceIds.ts';

/**
 * How to run a recovery run, and where that holds.
 *
 * Source: `sources` of each version.
 */
export const howHardHowLong = [
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
        states: [1.6, 8, 10, 24],
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
  everyWeek,
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
] as const satisfies readonly MannerGuideline[];
