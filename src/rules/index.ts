/**
 * The rules: what the sources ask of a running week, as pure functions.
 *
 * This file is the only door. Everything is counted per week; nothing here reads a
 * clock, a locale, a file or a browser, so the folder works when copied alone into
 * another project.
 */
export { answerFor } from './answerFor.ts';
export type { Answer, AnswerStatus, Example, HouseChoice, Silence } from './answerFor.ts';
export { answersWith } from './answersWith.ts';
export { arrangeWeek, arrangeWeeks, breaksOf, costOf } from './arrangeWeek.ts';
export { checkWeek } from './checkWeek.ts';
export type { Note, NoteCode, NoteLevel } from './checkWeek.ts';
export { addRun, changeRun, moveRun } from './editWeek.ts';
export type { Place } from './editWeek.ts';
export { guidelineById, guidelines, versionById } from './guidelines.ts';
export type { GuidelineId } from './guidelines.ts';
export type { Authority, Group, Guideline, Range, Version } from './guideline.ts';
export { firstDoubleRuns, noWishes, planWeek } from './planWeek.ts';
export type { Obstacle, Plan, Wishes } from './planWeek.ts';
export { reasonFor, speaksAbout, statusOf } from './reasonFor.ts';
export type { Reason, Status } from './reasonFor.ts';
export { recoveryAsked } from './recoveryAsked.ts';
export type { RecoveryAsked } from './recoveryAsked.ts';
export type { Field, Issue, Result } from './result.ts';
export {
  allSituations,
  assumedKey,
  checkSituation,
  daysInWeek,
  maxKeyFor,
  maxRuns,
  maxSpacedKey,
  phases,
} from './situation.ts';
export type { CheckedSituation, Phase, Situation } from './situation.ts';
export { nextKeys, todayFor, yesterdays } from './todayFor.ts';
export type { Advice, NextKey, Today, Yesterday } from './todayFor.ts';
export { countWeek, formatWeek, maxRunsInDay, parseWeek } from './week.ts';
export type { Counts, Day, RunKind, Week } from './week.ts';
export { weekGuideline, weekGuidelines } from './weekGuidelines.ts';
export type { WeekGuidelineId } from './weekGuidelines.ts';

/**
 * Version of the advice. The first number changes when an answer does, the second
 * when something is added, the third when only words or speed change.
 */
export const rulesVersion = '1.0.0';
