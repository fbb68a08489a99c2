import type { Guideline } from './guideline.ts';
import { byBib } from './guideline.ts';
import { howHardHowLong } from './howHardHowLong.ts';
import { shapingGuidelines } from './shapingGuidelines.ts';
import type { ShapingGuidelineId } from './shapingGuidelines.ts';

/** Ids of the guidelines about a week; the type makes a wrong one fail to compile. */
export type WeekGuidelineId = ShapingGuidelineId | (typeof howHardHowLong)[number]['id'];

/** A guideline about a week, seen through what all have in common. */
export type WeekGuideline = Guideline & { readonly id: WeekGuidelineId };

/**
 * The guidelines about a week, in bib order: every number and condition that states policy, once.
 * Words live on each guideline's page; `week/` judges a guideline by its kind and reads the rest.
 */
export const weekGuidelines: readonly WeekGuideline[] = byBib([
  ...shapingGuidelines,
  ...howHardHowLong,
]);

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
