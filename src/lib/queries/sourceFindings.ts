import { getCollection } from 'astro:content';

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

/** The findings that lean on a source, alike ones counted together, by their rows in our notes. */
export async function findingsOn(source: string): Promise<FindingRow[]> {
  const rows = new Map<string, FindingRow>();
  for (const { data } of await getCollection('findings')) {
    if (!data.sources.includes(source)) continue;
    const { kind, n, grade } = data;
    const isInPart = data.gradeNote !== undefined;
    const alike = JSON.stringify([kind, n, grade, isInPart]);
    const count = (rows.get(alike)?.count ?? 0) + 1;
    rows.set(alike, { kind, who: n ?? undefined, grade, isInPart, count });
  }
  return [...rows.values()];
}
