import { foundLimit, smallestP, testsPerBlock, typicalScatters } from '../../../rules/index.ts';
import type { Design, SeasonSetup } from '../../../rules/index.ts';

/** What the reader picked, under the names it has in the address. */
export interface PlanForm {
  /** Difference that would matter; percent of time. */
  readonly effect: string;
  /** Standard deviation of one test; percent of time. Never a reader's own: that stays on the page. */
  readonly scatter: string;
  readonly tests: string;
}

/** Percent from one stop of a slider to the next. */
export const step = 0.5;
/** Numbers of tests on offer: two to five sets of four. The first can find nothing, and says so. */
const testCounts = [8, 12, 16, 20];
const mostEffect = 5;
const mostScatter = 6;

/** Every value that a control offers. */
export const planQuestions = {
  effect: stops(0, mostEffect),
  scatter: stops(step, mostScatter),
  tests: testCounts.map(String),
};

/** The example that stands there until the reader or the address says otherwise. */
export const planPreset: PlanForm = { effect: '2', scatter: '2.5', tests: '12' };

/** How many seasons are drawn as dots, and how many are counted; the first are among the others. */
export const seasonsDrawn = 200;
export const seasonsCounted = 4000;
/** The seasons follow from it: equal choices, equal seasons. */
export const seed = 1;

/** A runner and an experiment, as a form describes them; `ownScatter` goes before the one picked. */
export function setupFor(form: PlanForm, ownScatter?: number): SeasonSetup {
  return {
    design: designOf(Number(form.tests)),
    effectPercent: Number(form.effect),
    scatterPercent: ownScatter ?? Number(form.scatter),
  };
}

/** Sets of four with that many tests, one of the numbers on offer. */
export function designOf(tests: number): Design {
  return { kind: 'fours', blocks: tests / testsPerBlock.fours };
}

/** One line for each experiment that gives the same seasons. */
export function keyOf({ design, effectPercent, scatterPercent }: SeasonSetup): string {
  return `${design.kind} ${design.blocks} ${effectPercent} ${scatterPercent}`;
}

/** Whether the tests could find anything at all. */
export function canFind(design: Design): boolean {
  return smallestP(design) <= foundLimit;
}

/** The way to plan that a scatter stands for; none for one in between. */
export function evennessOf(scatter: string) {
  return typicalScatters.find(({ scatterPercent }) => String(scatterPercent) === scatter);
}

/** From one number to another, as the slider steps and as the address writes them. */
function stops(from: number, to: number): string[] {
  return Array.from({ length: (to - from) / step + 1 }, (_, at) => String(from + at * step));
}
