import { allSituations, answerFor, assumedKey, checkSituation } from '../../rules/index.ts';
import type { Answer, Situation } from '../../rules/index.ts';
import type { Step } from '../words/answerPage.ts';

/** Every answer there is, worked out once a build: pages, tables, grids and data share them. */
export const answers: readonly Answer[] = allSituations().map((situation) => answerFor(situation));

/** The answer for counts that may not go together; `undefined` where no week has them. */
export function answerAt({ runs, key, phase }: Situation): Answer | undefined {
  return answers.find(
    ({ situation }) =>
      situation.runs === runs && situation.key === key && situation.phase === phase,
  );
}

/** Fewest and most runs a week that people ask about (house). */
const askedRuns = { min: 3, max: 7 };

/**
 * Whether search engines are to list a situation's page: the key count that we assume, at the
 * runs people ask about. The others are canonical to the calculator, which shows the same.
 */
export function isListed({ runs, key, phase }: Situation): boolean {
  return runs >= askedRuns.min && runs <= askedRuns.max && key === assumedKey({ runs, phase });
}

/** Situations one step away, as far as they exist, always in the same order. */
export function nearestSituations({
  runs,
  key,
  phase,
}: Situation): { step: Step; situation: Situation }[] {
  const steps: Record<Step, Situation> = {
    'one-more-run': { runs: runs + 1, key, phase },
    'one-run-fewer': { runs: runs - 1, key, phase },
    'one-more-key': { runs, key: key + 1, phase },
    'one-key-fewer': { runs, key: key - 1, phase },
    'other-phase': { runs, key, phase: phase === 'build' ? 'base' : 'build' },
  };
  return (Object.keys(steps) as Step[])
    .map((step) => ({ step, situation: steps[step] }))
    .filter(({ situation }) => checkSituation(situation).ok);
}
