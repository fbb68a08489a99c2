/**
 * Testing it on yourself: what one runner can find out about two ways of training, and
 * what they cannot. Knows nothing of the week; chance comes in as a parameter.
 */
export { averageEstimate, estimateWithoutScatter } from './estimateWithoutScatter.ts';
export type { Truth } from './estimateWithoutScatter.ts';
export { chanceToFind, summariseSeasons } from './chanceToFind.ts';
export type { SeasonCount, SeasonSummary } from './chanceToFind.ts';
export { compareTimes, intervalLevels } from './compareTimes.ts';
export type { Comparison, NothingToCompare, Verdict } from './compareTimes.ts';
export {
  blockOrders,
  countOrders,
  designFor,
  designKinds,
  maxBlocks,
  minTestsForVerdict,
  smallestP,
  testsIn,
  testsPerBlock,
} from './design.ts';
export type { Design, DesignKind } from './design.ts';
export { drawOrder } from './drawOrder.ts';
export { effectFoundMostly, fairChance } from './effectFoundMostly.ts';
export { exactInterval } from './exactInterval.ts';
export type { ExactInterval } from './exactInterval.ts';
export { exactTest } from './exactTest.ts';
export type { ExactTest } from './exactTest.ts';
export { allOrders } from './order.ts';
export type { Order } from './order.ts';
export { percentTimes } from './percentTimes.ts';
export { foundLimit } from './foundLimit.ts';
export { orderCode, orderText, readOrder } from './readOrder.ts';
export { readTestTimes, testTimeLimitsS } from './readTestTimes.ts';
export { residualScatter, scatterFromRepeats, scatterLimits } from './scatter.ts';
export type { Scatter } from './scatter.ts';
export { seededRandom } from './seededRandom.ts';
export type { Random32 } from './seededRandom.ts';
export { nextSeasons, simulateSeasons } from './simulateSeasons.ts';
export type { Season, SeasonSetup } from './simulateSeasons.ts';
export { rhythms, testDays } from './testDays.ts';
export type { Rhythm, TestDays } from './testDays.ts';
export { typicalScatters } from './typicalScatters.ts';
export type { TypicalScatter } from './typicalScatters.ts';
export type { TrialIssue, TrialResult } from './trialResult.ts';
