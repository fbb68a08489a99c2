import type { DistanceUnit } from '../../../rules/index.ts';

/** What the calculator shows one of at a time. */
export const measures = ['pace', 'heart-rate', 'length'] as const;
export type Shown = (typeof measures)[number];

/** What a reader can type, and what of it each measure asks; the last is what they ran. */
export const fieldsOf = {
  pace: ['raceDistance', 'raceTime', 'goalMarathon', 'pace'],
  'heart-rate': ['maxHeartRate', 'thresholdHeartRate', 'heartRate'],
  length: ['weekDistance', 'longestRun', 'duration'],
} as const satisfies Record<Shown, readonly string[]>;
export type FieldName = (typeof fieldsOf)[Shown][number];

/** Where the run that is to be placed is typed. */
export const placedField = {
  pace: 'pace',
  'heart-rate': 'heartRate',
  length: 'duration',
} as const satisfies Record<Shown, FieldName>;

/** Every field as text; an empty one says nothing. */
export type Fields = Readonly<Record<FieldName, string>>;
/** What the reader typed or picked; the other fields are an example. */
export type Own = Partial<Fields>;

/** Races that have a key of their own, as `readDistance` reads them. */
export const raceKeys = ['5 km', '10 km', 'half marathon', 'marathon'] as const;

/** Nothing typed. */
export const blank: Fields = {
  raceDistance: '',
  raceTime: '',
  goalMarathon: '',
  pace: '',
  maxHeartRate: '',
  thresholdHeartRate: '',
  heartRate: '',
  weekDistance: '',
  longestRun: '',
  duration: '',
};

/** The runner who stands there until the reader types; one for each unit, so that numbers are round. */
export function exampleFor(unit: DistanceUnit): Fields {
  const [weekDistance, longestRun] = unit === 'km' ? ['40 km', '14 km'] : ['25 mi', '9 mi'];
  const race = { raceDistance: raceKeys[0], raceTime: '25:00' };
  return { ...blank, ...race, maxHeartRate: '190', weekDistance, longestRun };
}

/** Whether a measure still shows the example: nothing it reckons from is the reader's. */
export function isExample(own: Own, shown: Shown): boolean {
  return fieldsOf[shown].every((name) => name === placedField[shown] || own[name] === undefined);
}

/** All fields: the reader's own, and the example's in each measure that the reader left alone. */
export function fieldsFor(own: Own, unit: DistanceUnit): Fields {
  const example = exampleFor(unit);
  const kept = measures.flatMap((shown) =>
    isExample(own, shown) ? fieldsOf[shown].map((name) => [name, example[name]]) : [],
  );
  return { ...blank, ...(Object.fromEntries(kept) as Own), ...own };
}

/** What is the reader's after typing in one field; the race whose key was down comes with its time. */
export function typedInto(own: Own, name: FieldName, text: string): Own {
  const isOfRace = name === 'raceTime' || name === 'goalMarathon';
  const race = isOfRace ? { raceDistance: raceKeys[0], ...own } : own;
  return { ...race, [name]: text };
}

/** Fields that mean another thing in another unit, unless they name their own. */
const inUnits: readonly FieldName[] = ['raceDistance', 'weekDistance', 'longestRun', 'pace'];

/** What was typed, with its unit behind it where none is: after a switch it still says the same. */
export function withUnits<Some extends Own>(typed: Some, unit: DistanceUnit): Some {
  const pairs = Object.entries(typed).map(([name, text]) => {
    const isBare = /^\s*[\d０-９][\d０-９.,:'′ ]*$/.test(text);
    if (!isBare || !inUnits.includes(name as FieldName)) return [name, text];
    return [name, `${text.trim()}${name === 'pace' ? ' /' : ' '}${unit}`];
  });
  return Object.fromEntries(pairs) as Some;
}
