/** What distances and paces are typed and shown in; inside, everything is metres and s/km. */
export type DistanceUnit = 'km' | 'mi';

/** Source: definition of the international mile. */
const metresIn = { km: 1000, mi: 1609.344 } as const satisfies Record<DistanceUnit, number>;

/** Metres of a marathon. Source: definition; the reference values use it. */
export const marathonM = 42_195;

/**
 * Metres of a distance in kilometres or miles.
 *
 * Source: definition.
 *
 * @param distance - in `unit`
 * @param unit - kilometres or miles
 * @returns distance; m
 * @example metresOf(40, 'mi') // => 64373.76
 */
export function metresOf(distance: number, unit: DistanceUnit): number {
  return distance * metresIn[unit];
}

/**
 * A distance in kilometres or miles.
 *
 * Source: definition.
 *
 * @param distanceM - distance; m
 * @param unit - kilometres or miles
 * @returns distance; in `unit`; not rounded
 * @example distanceIn(5000, 'km') // => 5
 */
export function distanceIn(distanceM: number, unit: DistanceUnit): number {
  return distanceM / metresIn[unit];
}

/**
 * Pace per kilometre of a pace per kilometre or mile.
 *
 * Source: definition.
 *
 * @param paceS - seconds for one `unit`
 * @param unit - kilometres or miles
 * @returns pace; s/km
 * @example Math.round(paceSPerKmOf(60, 'mi') * 100) / 100 // => 37.28
 */
export function paceSPerKmOf(paceS: number, unit: DistanceUnit): number {
  return (paceS * metresIn.km) / metresIn[unit];
}

/**
 * Pace per kilometre or mile of a pace per kilometre.
 *
 * Source: definition.
 *
 * @param paceSPerKm - pace; s/km
 * @param unit - kilometres or miles
 * @returns seconds for one `unit`; not rounded
 * @example Math.round(paceIn(300, 'mi')) // => 483
 */
export function paceIn(paceSPerKm: number, unit: DistanceUnit): number {
  return (paceSPerKm * metresIn[unit]) / metresIn.km;
}
