import type { EffortInputs, Known } from './known.ts';
import type { EffortRange, Measure } from './range.ts';

/** How far we saw what a row says; the words of the coaches' table, as codes. */
export type Seen =
  | 'page-seen'
  | 'page-seen-in-part'
  | 'definition-seen'
  | 'abstract-seen'
  | 'second-hand'
  | 'one-readers-output'
  | 'plans-transcribed'
  | 'table-seen'
  | 'anecdotes'
  /** Ours: nobody else says it. */
  | 'ours';

/** Which runs a row's source speaks of. */
export type About =
  | 'recovery'
  | 'easy'
  | 'easy-and-recovery'
  | 'long'
  | 'any-run'
  /** A physiologist's scale that sets no rule for a kind of run. */
  | 'scale'
  /** What a study measured while people talked in comfort. */
  | 'comfortable-talk';

/** Why a row shows no number of the reader's own. */
export type WhyNoNumber =
  /** The source gives a definition, and the number told as theirs we have not seen. */
  | 'number-not-seen'
  /** One example without a formula. */
  | 'one-example'
  /** Reports about elite runners. */
  | 'anecdotes'
  /** It limits the long run and says nothing about others. */
  | 'long-run-only'
  /** What we counted in published plans: what their runners do, no rule for a week of another. */
  | 'counted-in-plans'
  /** It starts from something that readers are not asked, such as a resting heart rate. */
  | 'other-input';

/** Why a row that computes is silent for this reader. */
export type WhySilent =
  /** The source speaks of weeks under 40 miles only. */
  'week-too-long';

/** A figure of the same coach in another source or another year. */
export interface OtherVersion {
  readonly source: string;
  /** When the source was written, where that was seen. */
  readonly year: number | null;
  /** Percent of the row's input, ends included. */
  readonly percent: { readonly from: number; readonly to: number };
}

/** A coach's, a study's or our own statement on one measure. Always one source's own figures. */
export interface EffortRow {
  readonly id: string;
  readonly authority: 'coach' | 'study' | 'house';
  /** As in the coaches' table; null for a study and for ourselves. */
  readonly coach: string | null;
  /** Its row in the coaches' table, where it has one. */
  readonly entry: string | null;
  readonly measure: Measure;
  readonly about: About;
  /** `ceiling`: only its upper end is a statement. */
  readonly meaning: 'range' | 'ceiling';
  readonly seen: Seen;
  /** The one source that the row's figures are from. Null: ours. */
  readonly source: string | null;
  /** When that source was written, where that was seen. */
  readonly year: number | null;
  /** Others that say the same or give an example of it; no figure is taken from them. */
  readonly alsoSeenIn: readonly string[];
  /** Source of the formula between a race and the coach's share. */
  readonly formula?: 'vdot-tlgs';
  /** We found the way from the reader's race to the coach's starting point; the coach did not say. */
  readonly isOurBridge?: true;
  /** The coach's tool gave other numbers in other years. */
  readonly hasMoved?: true;
  readonly otherVersions?: readonly OtherVersion[];
  readonly reading: Reading;
}

/** How a row comes to its numbers. */
export type Reading =
  | {
      readonly kind: 'computes';
      /** What it has to know of the reader; null where one number holds for all. */
      readonly needs: keyof EffortInputs | null;
      /** What the row asks of this reader; sees what it needs and nothing else. */
      readonly rangeFor: (known: Known) => EffortRange | WhySilent;
    }
  | {
      readonly kind: 'shows';
      readonly why: WhyNoNumber;
      /** The source's own example, never the reader's number. */
      readonly example?: EffortRange;
    };

/**
 * A row that computes from one thing a reader knows, and can see no other.
 *
 * @param needs - the input
 * @param rangeFor - from that input alone to the range, or why the source is silent
 * @returns the row's reading
 * @example readsFrom('maxHeartRateBpm', (bpm) => ({ from: null, to: bpm })).needs // => 'maxHeartRateBpm'
 */
export function readsFrom<Name extends keyof EffortInputs>(
  needs: Name,
  rangeFor: (input: EffortInputs[Name]) => EffortRange | WhySilent,
): Reading {
  return {
    kind: 'computes',
    needs,
    rangeFor: (known) => {
      const input: EffortInputs[Name] | undefined = known[needs];
      if (input === undefined) throw new RangeError(`This row needs ${needs}.`);
      return rangeFor(input);
    },
  };
}

/**
 * A row whose numbers hold for every reader.
 *
 * @param range - in the unit of the row's measure
 * @returns the row's reading
 * @example holdsForAll({ from: 1200, to: 5400 }).needs // => null
 */
export function holdsForAll(range: EffortRange): Reading & { readonly kind: 'computes' } {
  return { kind: 'computes', needs: null, rangeFor: () => range };
}
