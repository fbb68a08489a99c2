import { readTestTimes, scatterFromRepeats } from '../../../../rules/index.ts';
import type { Scatter, TrialIssue } from '../../../../rules/index.ts';

/** Fewest repeats that say anything of a runner's scatter. Source: house. */
export const fewestRepeats = 4;
const mostRepeats = 200;

/** What keeps typed repeats from being a scatter. */
export type RepeatsIssue =
  | TrialIssue
  | { readonly field: 'times'; readonly code: 'all-equal' }
  | { readonly field: 'times'; readonly code: 'too-unlike'; readonly found: number };

/** Beyond this the times are not of one test: a wrong distance, or a slip. Percent. Source: house. */
export const mostOwnScatter = 20;

/** A runner's own scatter from repeats of one test, one time a line, or what is wrong; null for nothing typed. */
export function readRepeats(
  text: string,
): { ok: true; value: Scatter } | { ok: false; issue: RepeatsIssue } | null {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  if (lines.length === 0) return null;
  if (lines.length > mostRepeats) {
    return refuse({
      field: 'times',
      code: 'too-many-lines',
      limits: limits(),
      found: lines.length,
    });
  }
  const read = readTestTimes(lines.join('\n'), lines.length);
  if (!read.ok) return refuse(read.issues[0]);
  const timesS = read.value.filter((timeS) => timeS !== null);
  if (timesS.length < fewestRepeats) {
    return refuse({
      field: 'times',
      code: 'too-few-lines',
      limits: limits(),
      found: timesS.length,
    });
  }
  const scatter = scatterFromRepeats(timesS);
  if (scatter.scatter === 0) return refuse({ field: 'times', code: 'all-equal' });
  if (scatter.scatter > mostOwnScatter) {
    return refuse({ field: 'times', code: 'too-unlike', found: scatter.scatter });
  }
  return { ok: true, value: scatter };
}

function limits() {
  return { min: fewestRepeats, max: mostRepeats };
}

function refuse(issue: RepeatsIssue) {
  return { ok: false, issue } as const;
}
