/** Units that we print in pairs, and how many of the second make one of the first. */
const pairs = [
  ['mile', 'km', 1.609344],
  ['per km', 'per mile', 1.609344],
  ['mph', 'km/h', 1.609344],
  ['kg', 'lb', 2.20462262],
] as const;

export type Unit = (typeof pairs)[number][0 | 1];

/** A number with its unit; paces are in seconds, `step` is the last place printed. */
export interface Quantity {
  /** Absent for a time that the text gives without its unit, as in `8:30 (5:17/km)`. */
  unit?: Unit;
  amount: number;
  step: number;
}

/** What may stand after a number; a unit after the second number of a range serves both. */
const range = /^\s*(?:to|and|or)\s+(?:about\s+)?\d[\d:.,]*(?=\D)/;
const units: readonly [RegExp, Unit, number][] = [
  [/^[ -]km\/h\b/, 'km/h', 1],
  [/^[ -]mph\b/, 'mph', 1],
  [/^[ -]seconds? per mile\b/, 'per mile', 1],
  [/^[ -]seconds? per km\b/, 'per km', 1],
  [/^[ -]min(?:utes?)?(?: per |\/)mile\b/, 'per mile', 60],
  [/^[ -]min(?:utes?)?(?: per |\/)km\b/, 'per km', 60],
  [/^[ -]miles?\b/, 'mile', 1],
  [/^[ -]km\b/, 'km', 1],
  [/^[ -]kg\b/, 'kg', 1],
  [/^[ -]lb\b/, 'lb', 1],
];
const clockUnits: readonly [RegExp, Unit][] = [
  [/^(?: per |\/)mile\b/, 'per mile'],
  [/^(?: per |\/)km\b/, 'per km'],
];

/** Reads a figure and the text after it as a quantity; nothing if it has no unit of ours. */
export function quantityOf(figure: string, after: string): Quantity | undefined {
  const next = after.replace(range, '');
  if (/^\d+:\d\d$/.test(figure)) {
    const [minutes = 0, seconds = 0] = figure.split(':').map(Number);
    const unit = clockUnits.find(([pattern]) => pattern.test(next))?.[1];
    return { ...(unit && { unit }), amount: minutes * 60 + seconds, step: 1 };
  }
  const [, unit, scale] = units.find(([pattern]) => pattern.test(next)) ?? [];
  if (!unit || !scale) return undefined;
  const decimals = figure.split('.')[1]?.length ?? 0;
  const amount = Number(figure.replaceAll(',', '')) * scale;
  return { unit, amount, step: scale / 10 ** decimals };
}

/** Whether a quantity is another one in its twin unit, rightly rounded at the last place printed. */
export function isConversion(printed: Quantity, from: Quantity): boolean {
  return pairs.some(([first, second, perFirst]) => {
    const isForth = printed.unit === second && isOf(from, first);
    const isBack = printed.unit === first && isOf(from, second);
    if (!isForth && !isBack) return false;
    const exact = isForth ? from.amount * perFirst : from.amount / perFirst;
    return Math.round(exact / printed.step) === Math.round(printed.amount / printed.step);
  });
}

/** A time without a unit may be a pace in either. */
function isOf({ unit }: Quantity, wanted: Unit): boolean {
  return unit === wanted || (unit === undefined && wanted.startsWith('per '));
}
