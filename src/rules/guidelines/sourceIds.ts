/** The starting article. */
export const article = 'recovery-run-post';
/** Fitzgerald's list of 2007, the original list. */
export const list = 'fitzgerald-tips-runonearth';
/** His text of 2016. */
export const later = 'competitor-2016-workout-recovery-run';
/** Where we know the Hansons' week from. */
export const hansons = [
  'hansons-steidler-2017',
  'hansons-drun4fun',
  'hansons-marathon-method-2016',
] as const;
