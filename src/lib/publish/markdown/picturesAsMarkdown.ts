import { planPreset, setupFor } from '../../../components/calculators/whatCouldISee/form.ts';
import {
  countedWhileBuilding,
  foundMostly,
} from '../../../components/calculators/whatCouldISee/whileBuilding.ts';
import { planBasis, planSentence } from '../../../components/calculators/whatCouldISee/words.ts';
import { addARunSteps } from '../../../components/pictures/addARun/steps.ts';
import { addedSentence } from '../../../components/pictures/addARun/words.ts';
import { answerTo } from '../../../components/calculators/howSlow/answer.ts';
import { exampleFor, measures } from '../../../components/calculators/howSlow/form.ts';
import { saysWords } from '../../../components/calculators/howSlow/rowWords.ts';
import { basisWords, computedOf, whoWords } from '../../../components/calculators/howSlow/words.ts';
import type { AddressOf } from '../../addresses/addressesOn.ts';
import { stillClock } from '../../../components/pictures/shadowClock/stillClock.ts';

/** The week that the shadow clock opens with, a line for each run. */
export function clockAsMarkdown(): string {
  return stillClock()
    .map((line) => `- ${line}`)
    .join('\n');
}

/** Every week of the picture that grows by one run at a time. */
export function addARunAsMarkdown(): string {
  return addARunSteps()
    .map((step) => `- \`${step.week}\` ${addedSentence(step)}`)
    .join('\n');
}

/** The runner that "how slow, how long" opens with: a line for each coach who has a number for them. */
export function howSlowAsMarkdown(show: string | undefined, addressOf: AddressOf): string {
  const shown = measures.find((one) => one === show) ?? 'pace';
  const example = exampleFor('km');
  const { known, rows } = answerTo(example, shown, 'km');
  const lines = computedOf(rows).map(
    (answer) => `- ${whoWords(answer.row)}: ${saysWords(answer, 'km')}`,
  );
  const page = addressOf('/calculators/how-slow/');
  return [
    `An example, for ${basisWords(example, known, shown, 'km')}; [your own numbers](${page}):`,
    '',
    ...lines,
  ].join('\n');
}

/** What the calculator of tests on oneself opens with. */
export function planAsMarkdown(): string {
  const setup = setupFor(planPreset);
  const summary = countedWhileBuilding(setup);
  const basis = planBasis(setup, summary, foundMostly()[planPreset.tests]);
  return `${planSentence(setup, summary)} ${basis} Scatter of one test: ${planPreset.scatter}%.`;
}
