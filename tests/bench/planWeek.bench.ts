/**
 * How long planning a week takes, for every situation, with and without wishes.
 * Expected: under 5 ms for any situation. The first call is told apart: a reader makes it cold.
 */
import { allSituations, noWishes, planWeek } from '../../src/rules/index.ts';
import type { Situation, Wishes } from '../../src/rules/index.ts';
import { distributionOf, inMs } from './distribution.ts';

const targetMs = 5;
/** Each situation this often; its time is the median, so that a busy machine counts little. */
const rounds = 25;

const without = (...closed: number[]) => noWishes.canRun.map((_, day) => !closed.includes(day));
const wishes: Record<string, Wishes> = {
  'no wishes': noWishes,
  'long run on Sunday': { ...noWishes, fixed: [{ day: 6, kind: 'K' }] },
  'Monday and Friday closed': { canRun: without(0, 4), fixed: [] },
  'two key days fixed, one closed': {
    canRun: without(0),
    fixed: [
      { day: 1, kind: 'K' },
      { day: 6, kind: 'K' },
    ],
  },
  'neighbors fixed': {
    ...noWishes,
    fixed: [
      { day: 2, kind: 'K' },
      { day: 3, kind: 'K' },
    ],
  },
  'no day at all': { canRun: without(0, 1, 2, 3, 4, 5, 6), fixed: [] },
};

function timeOf(situation: Situation, wish: Wishes): number {
  const start = performance.now();
  planWeek(situation, wish);
  return performance.now() - start;
}

const situations = allSituations();
const cold = timeOf({ runs: 6, key: 3, phase: 'build' }, noWishes);

const rows = Object.entries(wishes).map(([name, wish]) => {
  const timed = situations.map((situation) => {
    const times = Array.from({ length: rounds }, () => timeOf(situation, wish));
    return { situation, ms: distributionOf(times).median };
  });
  const { median, ...rest } = distributionOf(timed.map(({ ms }) => ms));
  const slowest = timed.reduce((one, other) => (other.ms > one.ms ? other : one));
  return { name, median, ...rest, slowest: slowest.situation };
});

const [plain] = rows;
console.table(
  Object.fromEntries(
    rows.map(({ name, min, median, p95, max, slowest }) => [
      name,
      {
        min: inMs(min),
        median: inMs(median),
        p95: inMs(p95),
        max: inMs(max),
        'max to no wishes': `${(max / (plain?.max ?? NaN)).toFixed(2)}x`,
        slowest: `${slowest.runs} runs, ${slowest.key} key, ${slowest.phase}`,
      },
    ]),
  ),
);
const max = Math.max(...rows.map((row) => row.max));
console.log(`First call of all: ${inMs(cold)}.`);
console.log(
  `${situations.length} situations, slowest ${inMs(max)}: ${max < targetMs ? 'within' : 'MISSES'} the target of ${targetMs} ms.`,
);
