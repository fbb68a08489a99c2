/** Which field of the input an issue is about. */
export type Field = 'runs' | 'key' | 'phase' | 'week';

/** What a reader got wrong: the field, a code the page turns into words, and the limits that matter. */
export interface Issue {
  readonly field: Field;
  readonly code:
    | 'missing'
    | 'not-a-whole-number'
    | 'out-of-range'
    | 'more-than-runs'
    | 'unknown-phase'
    | 'not-seven-days'
    | 'too-many-runs-in-a-day'
    | 'unknown-letter';
  /** Smallest and largest value that would have been accepted, ends included. */
  readonly limits?: { readonly min: number; readonly max: number };
  /** Day of the week the issue is on; 0 is Monday. */
  readonly day?: number;
  /** What was found instead. */
  readonly found?: string | number;
}

/** Either a value, or every issue that kept us from one. */
export type Result<Value, Wrong = Issue> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly issues: readonly [Wrong, ...Wrong[]] };
