import { quantityOf } from './conversions.ts';
import type { Quantity } from './conversions.ts';

/** A number as prose states it, and whether it measures something. */
export interface Stated {
  /** In the form of `findings.json`: `5,205`, `1.5`, `19:59`, `80/20`. */
  figure: string;
  /** A share, a length, a time or a number of people: then even a small one needs a source. */
  isMeasured: boolean;
  /** With its unit, where it has one that we print in two ways. */
  quantity: Quantity | undefined;
  /** The text behind it. */
  after: string;
  /** The words around it, for messages. */
  around: string;
}

/** Number words from three up; "one" and "two" are too often no numbers. */
const words = [
  ...['three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  ...['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty'],
];

const digits = String.raw`\d+:\d\d(?::\d\d)?|\d+\/\d+|\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?`;
const pattern = new RegExp(
  String.raw`(?<![\w.:/])(?:${digits})(?!\d)|\b(?:${words.join('|')})\b`,
  'gi',
);

const measure =
  /^(?:%|[ -](?:percent|km\b|miles?\b|kg\b|lb\b|g\b|m\b|mph\b|minutes?\b|seconds?\b|mm\b|min\b|(?:\w+[ -]){0,2}(?:men|women|people|adults|runners|athletes|triathletes|cyclists|kenyans|spaniards|studies|trials)\b))/i;

/** Every number from three up in words and every number in digits, in order. */
export function numbersIn(text: string): Stated[] {
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => {
    const after = text.slice(index + found.length);
    const at = words.indexOf(found.toLowerCase());
    const figure = at === -1 ? found : String(at + 3);
    return {
      figure,
      isMeasured: measure.test(after),
      quantity: quantityOf(figure, after),
      after,
      around: text.slice(Math.max(0, index - 30), index + found.length + 20),
    };
  });
}
