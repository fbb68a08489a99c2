/** `build` has formal key workouts; `base` is mostly moderate running. */
export type Phase = 'build' | 'base';

/**
 * Who settles a number. `article` is the starting article, which rules this product;
 * `original-list` is Fitzgerald's fuller list of 2007; `later-version` his text of 2016;
 * `coach` another named coach; `study` a study; `house` ourselves, always labelled so.
 */
export type Authority = 'article' | 'original-list' | 'later-version' | 'coach' | 'study' | 'house';

/** Which question a guideline answers; guidelines are listed under these. */
export type Group = 'how-many' | 'where-in-the-week' | 'how-hard-how-long' | 'care';

/**
 * What a guideline does in a week, which decides how it is judged (`week/reasons.ts`). `count`
 * says how many recovery runs; `ratio` how many for each key workout; `rest-after-key` what
 * follows a key workout in a short week; `shadow` what a run soon after one is; `spacing` what
 * stands between two; `manner` how to go about it.
 */
export type Kind = 'count' | 'ratio' | 'rest-after-key' | 'shadow' | 'spacing' | 'manner';

/** Where a guideline of the kind `manner` holds: what one week cannot show, it never decides. */
export type Holds = 'each-recovery-run' | 'every-week' | 'no-single-week';

/** What a source leaves unsaid about a situation. */
export type Silence =
  | 'one-or-two-runs'
  | 'how-many-at-four'
  | 'more-than-asked'
  | 'above-six'
  | 'pairs-below-four'
  | 'base-exceptions'
  | 'doubles'
  | 'key-neighbours';

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
  /** Whether it leaves recovery runs possible in weeks of more runs than it is about. */
  readonly isOpenAbove?: true;
  /** Recovery runs it asks for each key workout. */
  readonly recoveryPerKey?: number;
  /** Key workouts a week in its wording or its plan. */
  readonly key?: Range;
  /** Whether it is a plan, which speaks only about weeks of its own runs and key workouts. */
  readonly isPlan?: true;
  /** Whether it speaks only about weeks with two runs in a day. */
  readonly onlyDoubles?: true;
  /** Hours after a key workout that it speaks about, the end included. */
  readonly withinH?: number;
  /** Easy runs between two key workouts that it calls enough. */
  readonly easyBetween?: number;
  /** Easy runs a week in its plan. */
  readonly easyDays?: number;
  /** The word by which it leaves room for exceptions. */
  readonly hedge?: 'usually' | 'generally';
  /** What it leaves unsaid, and at how many runs a week; without `runs`, wherever it speaks. */
  readonly silences?: readonly { readonly runs?: Range; readonly on: Silence }[];
  /** Other numbers it states, as shares in percent, minutes, days or degrees of risk. */
  readonly states?: readonly number[];
}

/** One idea with one id, one address and one bib number, for ever. */
export interface Guideline {
  readonly id: string;
  readonly bib: number;
  readonly group: Group;
  readonly kind: Kind;
  /** Only with the kind `manner`. */
  readonly holds?: Holds;
  /** Whether it goes before every other count where it speaks. That it does is our reading (house). */
  readonly goesFirst?: true;
  /** The version that rules comes first. */
  readonly versions: readonly [Version, ...Version[]];
}

/**
 * Whether a number lies in a range; no range holds every number.
 *
 * @param range - ends included; `max: null` has no upper end
 * @param value - in the unit of the range
 * @example isWithin({ min: 6, max: null }, 14) // => true
 */
export function isWithin(range: Range | undefined, value: number): boolean {
  return !range || (value >= range.min && value <= (range.max ?? Infinity));
}

/**
 * Whether a version's source is known to leave a number of runs unsaid.
 *
 * @param version - any version
 * @param runs - runs a week
 * @example isSilentAt({ id: 'x', authority: 'house', sources: ['x'], silences: [{ runs: { min: 7, max: null }, on: 'above-six' }] }, 8) // => true
 */
export function isSilentAt({ silences = [] }: Version, runs: number): boolean {
  return silences.some((silence) => silence.runs && isWithin(silence.runs, runs));
}

/** What shapes a week, so that a week alone shows whether it is kept. */
export type ShapingKind = Exclude<Kind, 'manner'>;

/** A guideline that shapes a week. */
export type ShapingGuideline = Guideline & { readonly kind: ShapingKind };

/** A guideline about how to go about it. */
export type MannerGuideline = Guideline & { readonly kind: 'manner' };

/** Guidelines in the order of their bib numbers. */
export function byBib<One extends Guideline>(guidelines: readonly One[]): One[] {
  return [...guidelines].sort((one, other) => one.bib - other.bib);
}
