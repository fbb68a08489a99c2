import { care } from './care.ts';
import type { Guideline, Version } from './guideline.ts';
import { byBib } from './guideline.ts';
import { weekGuidelines } from './weekGuidelines.ts';
import type { WeekGuidelineId } from './weekGuidelines.ts';

/** Ids of all guidelines; the type makes a wrong one fail to compile. */
export type GuidelineId = WeekGuidelineId | (typeof care)[number]['id'];

/** Every guideline, in bib order. */
export const guidelines: readonly (Guideline & { readonly id: GuidelineId })[] = byBib([
  ...weekGuidelines,
  ...care,
]);

/**
 * The guideline with an id.
 *
 * @param id - a guideline id
 * @returns its bib number, group and versions
 * @throws RangeError if no guideline has the id
 * @example guidelineById('base-phase-skip').bib // => 7
 */
export function guidelineById(id: string): Guideline & { readonly id: GuidelineId } {
  const found = guidelines.find((guideline) => guideline.id === id);
  if (!found)
    throw new RangeError(
      `There is no guideline "${id}". Use one that stands in src/rules/guidelines, or add its row there.`,
    );
  return found;
}

/**
 * The version with an id, whichever guideline holds it.
 *
 * @param id - a version id
 * @returns who says it, about which weeks, and its numbers
 * @throws RangeError if no version has the id
 * @example versionById('six-day-example').authority // => 'later-version'
 */
export function versionById(id: string): Version {
  for (const guideline of guidelines) {
    const found = guideline.versions.find((version) => version.id === id);
    if (found) return found;
  }
  throw new RangeError(
    `No guideline version has the id "${id}". See the rows in src/rules/guidelines.`,
  );
}
