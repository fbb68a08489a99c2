/**
 * The rules: what the sources ask of a running week, as pure functions.
 *
 * This file is the only door. Everything is counted per week; nothing here reads a
 * clock, a locale, a file or a browser, so the folder works when copied alone into
 * another project.
 */
export { article, hansons, later, list } from './guidelines/sourceIds.ts';
export { speaksAbout, recoveryAsked } from './week/recoveryAsked.ts';
export type { AnswerStatus, RecoveryAsked } from './week/recoveryAsked.ts';
export { answerFor } from './week/answerFor.ts';
export type { Answer } from './week/answerFor.ts';
export { weekFor } from './week/weekFor.ts';
export type { AnsweredWeek, Example, NoAnswer } from './week/weekFor.ts';
export { answersWith } from './week/answersWith.ts';
export { arrangeWeek, arrangeWeeks, breaksOf, costOf } from './week/arrangeWeek.ts';
export { checkWeek } from './week/checkWeek.ts';
export type { Note, NoteCode, NoteLevel } from './week/checkWeek.ts';
export type { HouseChoice } from './week/choices.ts';
export { hoursSinceKey, isWithinShadow, minutesInWeek } from './week/clock.ts';
export type { Moments } from './week/clock.ts';
export { addRun, changeRun, moveRun } from './week/editWeek.ts';
export { firstDoubleRuns, noWishes, planWeek } from './week/planWeek.ts';
export type { Obstacle, Plan, Wishes } from './week/planWeek.ts';
export type { Reason, Status } from './week/reasons.ts';
export { isInShadow, isShadowed, shadowHours } from './week/shadow.ts';
export type { Place } from './week/shadow.ts';
export {
  allSituations,
  assumedKey,
  checkSituation,
  daysInWeek,
  hasKey,
  hasRuns,
  maxKeyFor,
  maxRuns,
  maxSpacedKey,
  phases,
} from './week/situation.ts';
export type { CheckedSituation, Situation } from './week/situation.ts';
export { reasonFor, statusOf } from './week/statusOf.ts';
export { nextKeys, todayFor, yesterdays } from './week/todayFor.ts';
export type { Advice, NextKey, Today, TodayReason, Yesterday } from './week/todayFor.ts';
export { countWeek, formatWeek, maxRunsInDay, parseWeek } from './week/week.ts';
export type { Counts, Day, RunKind, Week } from './week/week.ts';
export { isWithin } from './guidelines/guideline.ts';
export type {
  Authority,
  Group,
  Guideline,
  Kind,
  Phase,
  Range,
  Silence,
  Version,
} from './guidelines/guideline.ts';
export { guidelineById, guidelines, versionById } from './guidelines/guidelines.ts';
export type { GuidelineId } from './guidelines/guidelines.ts';
export { rulebooks, startingArticle } from './guidelines/rulebooks.ts';
export type { Rulebook, RulebookId } from './guidelines/rulebooks.ts';
export { weekGuideline, weekGuidelines } from './guidelines/weekGuidelines.ts';
export type { WeekGuidelineId } from './guidelines/weekGuidelines.ts';
export type { Field, Issue, Result } from './result.ts';
export * from './effort/index.ts';
export * from './trial/index.ts';

export { rulesVersion, rulesVersions } from './versions.ts';
