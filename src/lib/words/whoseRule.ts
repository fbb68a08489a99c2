import { guidelines } from '../../rules/index.ts';
import type { Guideline, Range, Version } from '../../rules/index.ts';

interface Cell {
  /** What is said, in words; "does not say" where nothing is. */
  readonly text: string;
  /** The guideline it stands on; `null` where nothing is said. */
  readonly guideline: string | null;
}

interface Sayer {
  readonly name: string;
  readonly source: string;
}

/** Who counts recovery runs, with the text we know it from, in the order they are heard. */
const sayers: readonly Sayer[] = [
  { name: 'The article', source: 'recovery-run-post' },
  { name: 'The original list', source: 'fitzgerald-tips-runonearth' },
  { name: 'A later version', source: 'competitor-2016-workout-recovery-run' },
  { name: 'The Hansons', source: 'hansons-marathon-method-2016' },
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
      cells: sayers.map((sayer) => cellFor(sayer, runs)),
    })),
  };
}

function cellFor({ source }: Sayer, runs: number): Cell {
  for (const guideline of guidelines as readonly Guideline[]) {
    for (const version of guideline.versions) {
      const text = version.sources.includes(source) ? countText(version, runs) : null;
      if (text) return { text, guideline: guideline.id };
    }
  }
  return { text: 'does not say', guideline: null };
}

function countText(version: Version, runs: number): string | null {
  const { authority, recovery, recoveryPerKey, easyDays, runs: about, phase } = version;
  if (phase === 'base' || !about || !isWithin(about, runs)) return null;
  if (recoveryPerKey) return 'about one for each key workout';
  if (easyDays) return `${easyDays} easy runs`;
  if (!recovery) return null;
  const { min, max } = recovery;
  // The article gives a bare count, and does not say whether more would do.
  if (max === null) return authority === 'article' ? String(min) : `at least ${min}`;
  return min === max ? String(min) : `${min} or ${max}`;
}

function isWithin({ min, max }: Range, value: number): boolean {
  return value >= min && value <= (max ?? Infinity);
}
