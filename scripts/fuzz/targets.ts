import type { Target } from './target.ts';
import { addressTargets } from './targets/addresses.ts';
import { effortTargets } from './targets/effort.ts';
import { planningTargets } from './targets/planning.ts';
import { situationTargets } from './targets/situations.ts';
import { storedTarget } from './targets/stored.ts';
import { trialTargets } from './targets/trial.ts';

/** Everything that `npm run fuzz` tries. */
export const targets: readonly Target[] = [
  ...addressTargets,
  storedTarget,
  ...effortTargets,
  ...trialTargets,
  ...planningTargets,
  ...situationTargets,
];
