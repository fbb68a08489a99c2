/** A calculator's questions: the name each has in the address, and every value it offers. */
export type Questions = Readonly<Record<string, readonly string[]>>;

/** One value for each question. */
export type Choices<Asked extends Questions> = {
  readonly [Name in keyof Asked]: Asked[Name][number];
};

/** A part of an address that was left out, and why. */
export interface DroppedChoice {
  readonly name: string;
  readonly value: string;
  readonly reason: 'unknown' | 'repeated' | 'bad';
}

/**
 * Reads picked values out of an address, leaving out whatever no control offers.
 *
 * Never fails: each parameter that is bad, repeated or unknown is dropped and named, and the
 * preset stands in for what is missing.
 *
 * @param search - the query part of an address, with or without its question mark
 * @param questions - the values on offer
 * @param preset - what is shown when the address says nothing
 * @returns a value for each question; `given` is false when the address holds none of them
 * @example readChoices('?runs=9', { runs: ['4', '5'] }, { runs: '5' }).dropped // => [{ name: 'runs', value: '9', reason: 'bad' }]
 */
export function readChoices<Asked extends Questions>(
  search: string,
  questions: Asked,
  preset: Choices<Asked>,
): { choices: Choices<Asked>; dropped: DroppedChoice[]; given: boolean } {
  const dropped: DroppedChoice[] = [];
  const given = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(search)) {
    const offered = Object.hasOwn(questions, name) ? questions[name] : undefined;
    if (!offered) dropped.push({ name, value, reason: 'unknown' });
    else if (!offered.includes(value)) dropped.push({ name, value, reason: 'bad' });
    else if (given.has(name)) dropped.push({ name, value, reason: 'repeated' });
    else given.set(name, value);
  }
  const choices = { ...preset, ...Object.fromEntries(given) };
  return { choices, dropped, given: given.size > 0 };
}

/**
 * Writes picked values as the query part of an address, sorted by name.
 *
 * @example writeChoices({ runs: '5', next: 'later' }) // => '?next=later&runs=5'
 */
export function writeChoices(choices: Readonly<Record<string, string>>): string {
  return `?${new URLSearchParams(Object.entries(choices).sort()).toString()}`;
}

/** More than this is no longer a mistake in typing, and the rest is only counted. */
const mostNamed = 5;

/**
 * What was left out of an address, in one sentence; empty where nothing was.
 *
 * @example droppedChoicesSentence([{ name: 'x', value: '', reason: 'unknown' }], {}) // => 'We left out of the address: “x”, which we do not use.'
 */
export function droppedChoicesSentence(
  dropped: readonly DroppedChoice[],
  questions: Questions,
): string {
  if (dropped.length === 0) return '';
  const parts = dropped.slice(0, mostNamed).map(({ name, value, reason }) => {
    if (reason === 'unknown') return `“${clip(name)}”, which we do not use`;
    if (reason === 'repeated') return `a second “${name}”`;
    return `${name} “${clip(value)}” (it is ${offeredWords(questions[name] ?? [])})`;
  });
  const others = dropped.length - parts.length;
  const more = others > 0 ? [`and ${others} more`] : [];
  return `We left out of the address: ${[...parts, ...more].join('; ')}.`;
}

/** `build or base`, `0 to 7 or any`. */
function offeredWords(values: readonly string[]): string {
  const numbers = values.filter((value) => /^\d+$/.test(value));
  const words = values.filter((value) => !numbers.includes(value));
  const range = numbers.length > 0 ? [`${numbers[0] ?? ''} to ${numbers.at(-1) ?? ''}`] : [];
  return [...range, ...words].join(', ').replace(/, (?!.*, )/, ' or ');
}

function clip(text: string): string {
  return text.length > 24 ? `${text.slice(0, 24)}…` : text;
}
