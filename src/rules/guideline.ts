import type { Phase } from './situation.ts';

/**
 * Who settles a number. `article` is the starting article, which rules this product;
 * `original-list` is Fitzgerald's fuller list of 2007; `later-version` his text of 2016;
 * `coach` another named coach; `study` a study; `house` ourselves, always labelled so.
 */
export type Authority = 'article' | 'original-list' | 'later-version' | 'coach' | 'study' | 'house';

/** Which question a guideline answers; guidelines are listed under these. */
export type Group = 'how-many' | 'where-in-the-week' | 'how-hard-how-long' | 'care';

/** Smallest and largest, ends included. `max: null` means no upper end is named. */
export interface Range {
  readonly min: number;
  readonly max: number | null;
}

/** One wording of a guideline: who says it, about which weeks, and the numbers it states. */
export interface Version {
  /** Row of the evidence list, or a short name of ours. */
  readonly id: string;
  readonly authority: Authority;
  /** Ids of the sources that were seen to say it. */
  readonly sources: readonly [string, ...string[]];
  /** Runs a week it speaks about; absent when it is not about a number of runs. */
  readonly runs?: Range;
  /** Phase it speaks about; absent means either. */
  readonly phase?: Phase;
  /** Recovery runs a week it asks for. */
  readonly recovery?: Range;
  /** Recovery runs it asks for each key workout. */
  readonly recoveryPerKey?: number;
  /** Key workouts a week in its wording or its example. */
  readonly key?: Range;
  /** Hours after a key workout that it speaks about, the end included. */
  readonly withinH?: number;
  /** Easy runs between two key workouts that it calls enough. */
  readonly easyBetween?: number;
  /** Easy runs a week in its plan. */
  readonly easyDays?: number;
  /** Other numbers it states, as shares in percent, minutes, days or degrees of risk. */
  readonly states?: readonly number[];
}

/** One idea with one id, one address and one bib number, for ever. */
export interface Guideline {
  readonly id: string;
  readonly bib: number;
  readonly group: Group;
  /** The version that rules comes first. */
  readonly versions: readonly [Version, ...Version[]];
}
