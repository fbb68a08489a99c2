import type { EffortRange } from './range.ts';
import { readsFrom } from './row.ts';
import type { EffortRow } from './row.ts';
import { eightyTwentyZones, mprEasyRange, nunes } from './statements.ts';

/** Whole percent of a whole heart rate: multiplied first, so that 60 % of 190 is 114 and no more. */
function percentOf(bpm: number, { from, to }: { from: number | null; to: number }): EffortRange {
  return { from: from === null ? null : (bpm * from) / 100, to: (bpm * to) / 100 };
}

/** Mean of fifteen adults who still talked in comfort; percent of maximum. Source: `quinn-coons-2011`. */
export const talkPercentOfMax = 82;

/** One reader's output, from which the shares are divided; bpm. Source: `chrisultra-8020-zones`. */
const eightyTwenty = { threshold: 160, from: 117, to: 129, ceilingPercent: 89 } as const;

/**
 * What coaches say about heart rate; bpm, exact (round inwards when showing).
 *
 * Source: each row's own; `evidence/guidelines.md` section C and the reference, section 3.
 */
export const heartRateRows = [
  {
    id: 'daniels-e-heart-rate',
    authority: 'coach',
    coach: 'Jack Daniels',
    entry: 'daniels-e-heart-rate',
    measure: 'heart-rate',
    about: 'easy',
    meaning: 'range',
    seen: 'second-hand',
    source: 'book-of-running-easy',
    year: null,
    alsoSeenIn: [],
    otherVersions: [
      { source: 'outside-1999-daniels', year: 1999, percent: { from: 75, to: 75 } },
      // One reader's notes on the third edition (findings, suggested changes to 6.2).
      { source: 'muylaert-book-notes', year: null, percent: { from: 65, to: 78 } },
    ],
    reading: readsFrom('maxHeartRateBpm', (bpm) => percentOf(bpm, { from: 60, to: 79 })),
  },
  {
    id: 'seiler-zone-1',
    authority: 'coach',
    coach: 'Stephen Seiler',
    entry: 'seiler-zone-1',
    measure: 'heart-rate',
    about: 'scale',
    meaning: 'range',
    seen: 'page-seen',
    source: 'seiler-chapter-intensity-distribution',
    year: null,
    alsoSeenIn: [],
    reading: readsFrom('maxHeartRateBpm', (bpm) => percentOf(bpm, { from: 60, to: 72 })),
  },
  {
    id: 'mpr-easy-range-heart-rate',
    ...mprEasyRange,
    measure: 'heart-rate',
    reading: readsFrom('maxHeartRateBpm', (bpm) => percentOf(bpm, { from: 65, to: 75 })),
  },
  {
    id: 'talk-test-mean',
    authority: 'study',
    coach: null,
    entry: null,
    measure: 'heart-rate',
    about: 'comfortable-talk',
    meaning: 'ceiling',
    seen: 'abstract-seen',
    source: 'quinn-coons-2011',
    year: 2011,
    alsoSeenIn: [],
    reading: readsFrom('maxHeartRateBpm', (bpm) =>
      percentOf(bpm, { from: null, to: talkPercentOfMax }),
    ),
  },
  {
    id: 'qt2-threshold-cap',
    authority: 'coach',
    coach: 'QT2 Systems',
    entry: 'qt2-threshold-cap',
    measure: 'heart-rate',
    about: 'recovery',
    meaning: 'ceiling',
    seen: 'page-seen',
    source: 'qt2-recovery-runs',
    year: null,
    alsoSeenIn: [],
    reading: readsFrom('thresholdHeartRateBpm', (bpm) => ({
      ...percentOf(bpm, { from: null, to: 76 }),
      toIsExcluded: true,
    })),
  },
  {
    id: 'nunes-recovery-heart-rate',
    ...nunes,
    entry: 'nunes-recovery-heart-rate',
    measure: 'heart-rate',
    meaning: 'range',
    // A share of the reserve over a resting heart rate, which readers are not asked for.
    reading: { kind: 'shows', why: 'other-input' },
  },
  {
    id: 'eighty-twenty-low-zone',
    ...eightyTwentyZones,
    about: 'recovery',
    meaning: 'range',
    otherVersions: [
      // One reader's notes on the book's lowest zone (findings, suggested changes to 6.3).
      { source: 'muylaert-book-notes', year: null, percent: { from: 75, to: 80 } },
    ],
    reading: readsFrom('thresholdHeartRateBpm', (bpm) => ({
      from: (bpm * eightyTwenty.from) / eightyTwenty.threshold,
      to: (bpm * eightyTwenty.to) / eightyTwenty.threshold,
    })),
  },
  {
    id: 'eighty-twenty-low-zone-ceiling',
    ...eightyTwentyZones,
    about: 'easy',
    meaning: 'ceiling',
    reading: readsFrom('thresholdHeartRateBpm', (bpm) =>
      percentOf(bpm, { from: null, to: eightyTwenty.ceilingPercent }),
    ),
  },
] as const satisfies readonly EffortRow[];
