import { readEffort } from '../../rules/index.ts';
import type { DistanceUnit, TypedEffort } from '../../rules/index.ts';
import { readParameters, writeParameters } from './parameters.ts';
import type { Dropped } from './parameters.ts';

/** Distances and times as typed, under the names they have in an address. Never a heart rate. */
const fieldOf = {
  goal: 'goalMarathon',
  longest: 'longestRun',
  race: 'raceDistance',
  time: 'raceTime',
  week: 'weekDistance',
} as const satisfies Record<string, keyof TypedEffort>;

/** What a link to "how slow, how long" can carry. */
export type LinkedEffort = Partial<Record<(typeof fieldOf)[keyof typeof fieldOf], string>>;

const known = {
  goal: 'any',
  longest: 'any',
  race: 'any',
  show: ['pace', 'heart-rate', 'length'],
  time: 'any',
  unit: ['km', 'mi'],
  week: 'any',
} as const;

/**
 * Reads a runner's distances and times out of a link, leaving out whatever the rules cannot read.
 *
 * @param search - the query part of an address, with or without its question mark
 * @returns fields as text, the unit and the measure that are named, and what was dropped
 * @example readEffortLink('?race=10+km&time=52:00&unit=km').fields // => { raceDistance: '10 km', raceTime: '52:00' }
 */
export function readEffortLink(search: string): {
  readonly fields: LinkedEffort;
  readonly unit: DistanceUnit | undefined;
  readonly show: string | undefined;
  readonly dropped: readonly Dropped[];
} {
  const { given, dropped } = readParameters(search, known);
  const unit = given.get('unit') as DistanceUnit | undefined;
  const names = Object.keys(fieldOf) as (keyof typeof fieldOf)[];
  let fields: LinkedEffort = Object.fromEntries(
    names.flatMap((name) => {
      const text = given.get(name);
      return text === undefined ? [] : [[fieldOf[name], text]];
    }),
  );
  const wrong = readEffort(fields, unit ?? 'km').issues.map(({ field }) => field);
  // A race is one thing: its distance goes with its time.
  if (wrong.includes('raceDistance') || wrong.includes('raceTime')) {
    wrong.push('raceDistance', 'raceTime');
  }
  for (const name of names) {
    const field = fieldOf[name];
    if (!wrong.includes(field) || fields[field] === undefined) continue;
    dropped.push({ name, reason: 'unreadable' });
    fields = { ...fields, [field]: undefined };
  }
  const sound = Object.entries(fields).filter(([, text]) => text !== undefined);
  return { fields: Object.fromEntries(sound), unit, show: given.get('show'), dropped };
}

/**
 * Writes a runner's distances and times as the query part of a link, for readers who ask for one.
 *
 * @param fields - as typed; a distance names its unit
 * @example writeEffortLink({ raceDistance: '10 km', raceTime: '52:00' }, { unit: 'km', show: 'pace' }) // => '?race=10+km&show=pace&time=52%3A00&unit=km'
 */
export function writeEffortLink(
  fields: LinkedEffort,
  { unit, show }: { readonly unit: DistanceUnit; readonly show: string },
): string {
  const { goalMarathon = '', longestRun = '', raceDistance = '', raceTime = '' } = fields;
  const { weekDistance = '' } = fields;
  return writeParameters({
    goal: goalMarathon,
    longest: longestRun,
    race: raceTime && raceDistance,
    show,
    time: raceTime,
    unit,
    week: weekDistance,
  });
}
