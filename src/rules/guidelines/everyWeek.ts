import type { MannerGuideline } from './guideline.ts';
import { article } from './sourceIds.ts';

/**
 * What holds for every week, even one that nothing is planned for: all that `todayFor` needs of
 * how to run. It stands among the others in `howHardHowLong`.
 *
 * Source: `sources` of each version.
 */
export const everyWeek = {
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
      states: [2, 3, 4, 12],
    },
  ],
} as const satisfies MannerGuideline;
