import { byBib } from './guideline.ts';
import type { ShapingGuideline, ShapingKind } from './guideline.ts';
import { howMany } from './howMany.ts';
import { whereInTheWeek } from './whereInTheWeek.ts';

const rows = [...howMany, ...whereInTheWeek];

/** Ids of the guidelines that shape a week; the type makes a wrong one fail to compile. */
export type ShapingGuidelineId = (typeof rows)[number]['id'];

/** A guideline that shapes a week, seen through what all have in common. */
type Shaping = ShapingGuideline & { readonly id: ShapingGuidelineId };

/**
 * The guidelines that shape a week: how many runs of each kind it holds, and on which days. They
 * are all that an answer needs; how to run is said beside it. In bib order.
 */
export const shapingGuidelines: readonly Shaping[] = byBib(rows);

/** Those of one kind, in bib order. */
export function guidelinesOfKind(kind: ShapingKind): Shaping[] {
  return shapingGuidelines.filter((one) => one.kind === kind);
}
