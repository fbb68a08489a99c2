/**
 * Who says it, how far we saw it and where, for those who speak of more than one measure.
 *
 * Source: `evidence/guidelines.md` section C; `entry` is the row of the coaches' table.
 */

/** Jack Daniels, by one reader's notes on the book. */
export const danielsNotes = {
  authority: 'coach',
  coach: 'Jack Daniels',
  about: 'easy',
  seen: 'page-seen',
  source: 'daniels-ch4-notes',
  year: null,
  alsoSeenIn: [],
} as const;

/** Maximum Performance Running: one range for easy and recovery runs together. */
export const mprEasyRange = {
  authority: 'coach',
  coach: 'Maximum Performance Running',
  entry: 'mpr-easy-range',
  about: 'easy-and-recovery',
  meaning: 'range',
  seen: 'page-seen',
  source: 'mpr-easy-runs-2016',
  year: 2016,
  alsoSeenIn: [],
} as const;

/** Matt Fitzgerald's zones, by one reader's output of an older version: approximate. */
export const eightyTwentyZones = {
  authority: 'coach',
  coach: 'Matt Fitzgerald',
  entry: 'eighty-twenty-low-zone',
  measure: 'heart-rate',
  seen: 'one-readers-output',
  source: 'chrisultra-8020-zones',
  year: 2017,
  alsoSeenIn: ['fitzgerald-8020-guidelines'],
} as const;

/** Joe Rubio, quoted in a forum thread. */
export const rubio = {
  authority: 'coach',
  coach: 'Joe Rubio',
  about: 'recovery',
  meaning: 'range',
  seen: 'second-hand',
  source: 'rubio-letsrun-doubles',
  year: null,
  alsoSeenIn: [],
} as const;

/** Carlos Nunes, a club coach. */
export const nunes = {
  authority: 'coach',
  coach: 'Carlos Nunes',
  about: 'recovery',
  seen: 'page-seen',
  source: 'nunes-recovery-runs',
  year: null,
  alsoSeenIn: [],
} as const;

/** What we counted in published plans, as one page transcribes them: what they hold, no rule. */
export const plans = {
  authority: 'coach',
  measure: 'distance',
  meaning: 'range',
  seen: 'plans-transcribed',
  source: 'calendar-hack-plans',
  year: 2026,
  alsoSeenIn: [],
  reading: { kind: 'shows', why: 'counted-in-plans' },
} as const;
