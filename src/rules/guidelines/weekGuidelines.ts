import type { Guideline, Kind } from './guideline.ts';
import { byBib } from './guideline.ts';
import { howHardHowLong } from './howHardHowLong.ts';
import { howMany } from './howMany.ts';
import { whereInTheWeek } from './whereInTheWeek.ts';

const rows = [...howMany, ...whereInTheWeek, ...howHardHowLong];

/** Ids of the guidelines about a week; the type makes a wrong one fail to compile. */
export type WeekGuidelineId = (typeof rows)[number]['id'];

/** A guideline about a week, seen through what all have in common. */
export type WeekGuideline = Guideline & { readonly id: WeekGuidelineId };

/**
 * The guidelines about a week, in bib order: every number and condition that states policy, once.
 * Words live on each guideline's page; `week/` judges a guideline by its kind and reads the rest.
 */
export const weekGuidelines: readonly WeekGuideline[] = byBib(rows);

/**
 * The guideline about a week with an id, without those that decide nothing about one.
 *
 * @param id - id of one of `weekGuidelines`
 * @returns its bib number, group and versions
 * @throws RangeError if none has the id
 * @example weekGuideline('base-phase-skip').bib // => 7
 */
export function weekGuideline(id: string): WeekGuideline {
  const found = weekGuidelines.find((guideline) => guideline.id === id);
  if (!found) throw new RangeError(`No guideline about a week has the id "${id}".`);
  return found;
}

/** The guidelines about a week of one kind, in bib order. */
export function guidelinesOfKind(kind: Kind): WeekGuideline[] {
  return weekGuidelines.filter((one) => one.kind === kind);
}
