import { guidelines } from '../rules/index.ts';
import type { Authority, Guideline, Range, Version } from '../rules/index.ts';

interface Cell {
  /** What is said, in words; "does not say" where nothing is. */
  readonly text: string;
  /** The guideline it stands on; `null` where nothing is said. */
  readonly guideline: string | null;
}

/** Who counts recovery runs, in the order they are heard. */
const sayers: readonly { readonly authority: Authority; readonly name: string }[] = [
  { authority: 'article', name: 'The article' },
  { authority: 'original-list', name: 'The original list' },
  { authority: 'later-version', name: 'A later version' },
  { authority: 'coach', name: 'The Hansons' },
];

/** Runs a week up to where nobody's answer changes any more. */
const weeks = [1, 2, 3, 4, 5, 6, 7, 8];

/**
 * What each of them asks for at each number of runs in a build phase, from the versions in
 * the rules and nothing else.
 */
export function countingRows() {
  return {
    sayers,
    weeks: weeks.map((runs) => ({
      runs: runs === weeks.at(-1) ? `${runs} or more` : String(runs),
      cells: sayers.map(({ authority }) => cellFor(authority, runs)),
    })),
  };
}

function cellFor(authority: Authority, runs: number): Cell {
  for (const guideline of guidelines as readonly Guideline[]) {
    for (const version of guideline.versions) {
      const text = version.authority === authority ? countText(version, runs) : null;
      if (text) return { text, guideline: guideline.id };
    }
  }
  return { text: 'does not say', guideline: null };
}

function countText(
  { recovery, recoveryPerKey, easyDays, runs: about, phase }: Version,
  runs: number,
) {
  if (phase === 'base' || !about || !isWithin(about, runs)) return null;
  if (recovery) return rangeText(recovery);
  if (recoveryPerKey) return 'about one for each key workout';
  return easyDays ? `${easyDays} easy runs` : null;
}

function rangeText({ min, max }: Range): string {
  if (max === null) return `at least ${min}`;
  return min === max ? String(min) : `${min} or ${max}`;
}

function isWithin({ min, max }: Range, value: number): boolean {
  return value >= min && value <= (max ?? Infinity);
}
