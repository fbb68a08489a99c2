import list from '../../content/findings.json' with { type: 'json' };
import { curlyQuotes } from '../words/curlyQuotes.ts';

interface Finding {
  readonly sources: readonly string[];
  readonly kind: string;
  readonly grade: string;
  readonly gradeNote?: string;
  readonly n: string | null;
}

const findings: readonly Finding[] = list;

/** What several findings that lean on one source have in common. */
export interface FindingRow {
  readonly kind: string;
  /** Who was studied, and how many; absent where that does not apply. */
  readonly who: string | undefined;
  readonly grade: string;
  /** The grade holds for part of what was found only. */
  readonly isInPart: boolean;
  readonly count: number;
}

/** The findings that lean on a source, alike ones counted together, in the order of the file. */
export function findingsOn(source: string): FindingRow[] {
  const rows = new Map<string, FindingRow>();
  for (const finding of findings) {
    if (!finding.sources.includes(source)) continue;
    const { n, grade } = finding;
    const kind = curlyQuotes(finding.kind);
    const isInPart = finding.gradeNote !== undefined;
    const alike = JSON.stringify([kind, n, grade, isInPart]);
    const count = (rows.get(alike)?.count ?? 0) + 1;
    rows.set(alike, { kind, who: n === null ? undefined : curlyQuotes(n), grade, isInPart, count });
  }
  return [...rows.values()];
}
