import type { Result } from '../result.ts';

/** What a reader got wrong: the field, a code the page turns into words, and where. */
export interface TrialIssue {
  readonly field: 'design' | 'tests' | 'order' | 'times';
  readonly code:
    | 'missing'
    | 'not-a-whole-number'
    | 'not-whole-blocks'
    | 'out-of-range'
    | 'unknown-design'
    | 'blocks-not-marked'
    | 'not-a-block'
    | 'mixed-blocks'
    | 'too-few-lines'
    | 'too-many-lines'
    | 'not-a-time'
    | 'could-be-minutes-or-seconds';
  /** Smallest and largest value that would have been accepted, ends included; times in seconds. */
  readonly limits?: { readonly min: number; readonly max: number };
  /** Line or block the issue is on, counted from 1. */
  readonly line?: number;
  /** What was found instead. */
  readonly found?: string | number;
}

/** Either a value, or every issue that kept us from one. */
export type TrialResult<Value> = Result<Value, TrialIssue>;

/** A refusal with one issue. */
export function refuse(issue: TrialIssue): { ok: false; issues: [TrialIssue] } {
  return { ok: false, issues: [issue] };
}
