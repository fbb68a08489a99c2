/**
 * The three equations of Daniels and Gilbert: what a pace costs, what pace a cost buys, and
 * what share of the best one hour, or any other time, can be held for.
 *
 * They describe all-out races on flat ground. Source: findings 6.1 (`vdot-tlgs`,
 * `calcpace-vo2max`); the inverse is our algebra. Speed there is in m/min, time in min.
 */
const cost = { fixed: -4.6, perSpeed: 0.182258, perSpeedSquared: 0.000104 } as const;
const held = {
  always: 0.8,
  slow: { share: 0.1894393, perMin: 0.012778 },
  fast: { share: 0.2989558, perMin: 0.1932605 },
} as const;

const sPerMin = 60;
const mPerKm = 1000;

/**
 * Oxygen that running at a pace costs.
 *
 * Source: findings 6.1 (`vdot-tlgs`).
 *
 * @param paceSPerKm - pace; s/km; above 0
 * @returns oxygen; ml a kg and min
 * @throws RangeError if the pace is not finite or not above 0
 * @example Math.round(oxygenCost(300) * 100) / 100 // => 36.01
 */
export function oxygenCost(paceSPerKm: number): number {
  assertAboveZero(paceSPerKm, 'paceSPerKm');
  const speed = (mPerKm * sPerMin) / paceSPerKm;
  return cost.fixed + cost.perSpeed * speed + cost.perSpeedSquared * speed ** 2;
}

/**
 * Pace whose cost is a given amount of oxygen: `oxygenCost` turned round.
 *
 * Source: findings 6.1 (our algebra).
 *
 * @param oxygen - ml a kg and min; above 0
 * @returns pace; s/km; not rounded
 * @throws RangeError if the amount is not finite or not above 0
 * @example Math.round(paceAtCost(oxygenCost(300))) // => 300
 */
export function paceAtCost(oxygen: number): number {
  assertAboveZero(oxygen, 'oxygen');
  const { fixed, perSpeed, perSpeedSquared } = cost;
  const root = Math.sqrt(perSpeed ** 2 + 4 * perSpeedSquared * (oxygen - fixed));
  return (mPerKm * sPerMin * 2 * perSpeedSquared) / (root - perSpeed);
}

/**
 * Share of VDOT that an all-out race of a given time holds.
 *
 * Source: findings 6.1 (`vdot-tlgs`).
 *
 * @param durationS - time of the race; s; above 0
 * @returns share; dimensionless
 * @throws RangeError if the time is not finite or not above 0
 * @example Math.round(shareHeldFor(3600) * 1e6) / 1e6 // => 0.888007
 */
export function shareHeldFor(durationS: number): number {
  assertAboveZero(durationS, 'durationS');
  const min = durationS / sPerMin;
  return (
    held.always +
    held.slow.share * Math.exp(-held.slow.perMin * min) +
    held.fast.share * Math.exp(-held.fast.perMin * min)
  );
}

function assertAboveZero(value: number, name: string): void {
  if (Number.isFinite(value) && value > 0) return;
  throw new RangeError(`${name} must be finite and above 0, got ${String(value)}`);
}
