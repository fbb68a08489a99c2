/** One way to plan: how even tests of a kind are. */
export interface TypicalScatter {
  readonly id: 'all-out' | 'repetitions' | 'by-feel';
  /** Standard deviation of one test; percent of time. */
  readonly scatterPercent: number;
  /** Source id, or `house` for our reading of several. */
  readonly source: string;
}

/**
 * Scatter to plan with until a runner knows their own: an all-out 5 km on one flat
 * course; repetitions at a fixed effort; by feel, on hills and in any weather.
 */
export const typicalScatters: readonly TypicalScatter[] = [
  { id: 'all-out', scatterPercent: 1.5, source: 'fisher-2017' },
  { id: 'repetitions', scatterPercent: 2.5, source: 'house' },
  { id: 'by-feel', scatterPercent: 4, source: 'house' },
];
