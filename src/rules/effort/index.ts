/**
 * How slow and how long, as pure functions: the reader's own numbers in every coach's terms.
 *
 * Knows nothing of the week. Inside it is metres, seconds, s/km and bpm; what people type is
 * read by the `read...` functions, what a page shows comes from `shownRange`.
 */
export type { EffortFlag } from './flagsFor.ts';
export type { EffortField, EffortIssue, EffortLimits, Read } from './issue.ts';
export type { EffortInputs, Known } from './known.ts';
export { houseDefault, smallWeekM } from './lengthRows.ts';
export {
  effortLimits,
  maxVdot,
  raceTimeLimits,
  slowestRaceSPerKm,
  walkingSPerKm,
} from './limits.ts';
export { longestRunClass } from './longestRun.ts';
export type { LongestRunClass } from './longestRun.ts';
export { oneHourPace } from './oneHourPace.ts';
export type { Place } from './place.ts';
export { placeDistance, placeDuration, placeHeartRate, placePace } from './placeRun.ts';
export type { PlacedRow } from './placeRun.ts';
export { raceTimeFor } from './raceTimeFor.ts';
export { shownRange, shownValue } from './range.ts';
export type { EffortRange, Measure } from './range.ts';
export { readDistance } from './readDistance.ts';
export { readEffort } from './readEffort.ts';
export type { EffortRead, TypedEffort } from './readEffort.ts';
export { readHeartRate } from './readHeartRate.ts';
export { readPace } from './readPace.ts';
export { readRunMinutes } from './readRunMinutes.ts';
export type { ReadAs } from './readTime.ts';
export type { About, EffortRow, OtherVersion, Seen, WhyNoNumber, WhySilent } from './row.ts';
export { effortRows } from './rows.ts';
export type { EffortRowId } from './rows.ts';
export { rowsFor } from './rowsFor.ts';
export type { RowAnswer } from './rowsFor.ts';
export { talkTest } from './talkTest.ts';
export type { Talk } from './talkTest.ts';
export { distanceIn, marathonM, metresOf, paceIn, paceSPerKmOf } from './units.ts';
export type { DistanceUnit } from './units.ts';
export { paceAtShare, shareOfVdot, vdotOf } from './vdot.ts';
export type { Race } from './vdot.ts';
