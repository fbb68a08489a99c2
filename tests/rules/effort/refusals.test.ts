import { expect, it } from 'vitest';
import {
  longestRunClass,
  placePace,
  raceTimeFor,
  rowsFor,
  shareOfVdot,
} from '../../../src/rules/effort/index.ts';
import { oxygenCost, paceAtCost, shareHeldFor } from '../../../src/rules/effort/danielsGilbert.ts';
import { readsFrom } from '../../../src/rules/effort/row.ts';

/** Whoever calls wrongly reads what was wrong with it, and what would have been right. */
it.each<[call: () => unknown, says: string]>([
  [() => oxygenCost(0), 'paceSPerKm must be finite and above 0, got 0'],
  [() => oxygenCost(Infinity), 'paceSPerKm must be finite and above 0, got Infinity'],
  [() => paceAtCost(-1), 'oxygen must be finite and above 0, got -1'],
  [() => shareHeldFor(NaN), 'durationS must be finite and above 0, got NaN'],
  [() => raceTimeFor({ vdot: 0.9, distanceM: 5000 }), 'vdot must be 1 to 150: 0.9'],
  [() => raceTimeFor({ vdot: 151, distanceM: 5000 }), 'vdot must be 1 to 150: 151'],
  [() => shareOfVdot({ vdot: 0, paceSPerKm: 300 }), 'vdot must be above 0, got 0'],
  [() => longestRunClass({ distanceM: 0, longestM: 9 }), 'Not distances: 0, 9'],
  [() => longestRunClass({ distanceM: 9, longestM: 0 }), 'Not distances: 9, 0'],
  [() => longestRunClass({ distanceM: 9, longestM: Infinity }), 'Not distances: 9, Infinity'],
  [() => placePace(0, {}), 'Not a believable pace: 0'],
  [
    () => rowsFor({ maxHeartRateBpm: 1 }),
    'Not believable: {"maxHeartRateBpm":1}. Read input with readEffort.',
  ],
  [
    () => {
      const reading = readsFrom('maxHeartRateBpm', () => ({ from: 1, to: 2 }));
      return reading.kind === 'computes' && reading.rangeFor({});
    },
    'This row needs maxHeartRateBpm.',
  ],
])('%s: %s', (call, says) => {
  expect(call).toThrow(RangeError);
  expect(call).toThrow(says);
});

it.each([1, 150])('a VDOT of %d is still one', (vdot) => {
  expect(raceTimeFor({ vdot, distanceM: 5000 })).toBeGreaterThan(0);
});
