import { readParameters } from './parameters.ts';
import type { Check, Dropped } from './parameters.ts';

/** A calculator's questions: the name each has in the address, and every value it offers, or a check. */
export type Questions = Readonly<Record<string, readonly string[] | Check>>;

/** One value for each question. */
export type Choices<Asked extends Questions> = {
  readonly [Name in keyof Asked]: Asked[Name] extends readonly (infer Value extends string)[]
    ? Value
    : string;
};

/**
 * Reads picked values out of an address, leaving out whatever no control offers.
 *
 * @param search - the query part of an address, with or without its question mark
 * @param questions - the values on offer
 * @param preset - what is shown when the address says nothing
 * @returns a value for each question; `given` is false when the address holds none of them
 * @example readChoices('?runs=5', { runs: ['4', '5'] }, { runs: '4' }).choices // => { runs: '5' }
 */
export function readChoices<Asked extends Questions>(
  search: string,
  questions: Asked,
  preset: Choices<Asked>,
): { choices: Choices<Asked>; dropped: Dropped[]; given: boolean } {
  const { given, dropped } = readParameters(search, questions);
  const choices = { ...preset, ...Object.fromEntries(given) };
  return { choices, dropped, given: given.size > 0 };
}
