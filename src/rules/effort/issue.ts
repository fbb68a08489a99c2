/** Which field a reader typed into. */
export type EffortField =
  | 'raceDistance'
  | 'raceTime'
  | 'goalMarathon'
  | 'maxHeartRate'
  | 'thresholdHeartRate'
  | 'weekDistance'
  | 'longestRun'
  | 'pace'
  | 'heartRate'
  | 'duration'
  | 'distance';

/** What is wrong with what a reader typed: the page turns the code into one sentence. */
export interface EffortIssue {
  readonly field: EffortField;
  readonly code:
    /** Nothing typed where another field needs it. */
    | 'missing'
    /** No reading of it as such a quantity. */
    | 'unreadable'
    | 'negative'
    /** Minutes or seconds of 60 and more behind a colon. */
    | 'over-59'
    /** "24:5" and "24.5": five seconds, fifty, or half a minute? */
    | 'one-digit'
    /** "12 km/h" where a pace is asked for. */
    | 'is-a-speed'
    /** "75 %" where beats a minute are asked for. */
    | 'is-a-share'
    | 'not-whole'
    | 'out-of-range'
    /** A race faster than anyone has run, or at a walker's pace. */
    | 'too-fast'
    | 'too-slow'
    /** Threshold heart rate at or above the maximum. */
    | 'not-below-maximum';
  /** Smallest and largest that would do, ends included; m, s, s/km or bpm, as the field holds. */
  readonly limits?: EffortLimits;
}

/** Smallest and largest, ends included. */
export interface EffortLimits {
  readonly min: number;
  readonly max: number;
}

/** What was read from a field, or the one issue that kept us from it. */
export type Read<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly issue: EffortIssue };

/** A value that was read. */
export function read<Value>(value: Value): Read<Value> {
  return { ok: true, value };
}

/** The issue that kept a field from being read. */
export function unread(
  field: EffortField,
  code: EffortIssue['code'],
  limits?: EffortLimits,
): { readonly ok: false; readonly issue: EffortIssue } {
  return { ok: false, issue: limits ? { field, code, limits } : { field, code } };
}
