import type { Issue } from '../../rules/index.ts';
import type { Dropped } from '../addresses/parameters.ts';

/** More than this is no longer a mistake in typing, and the rest is only counted. */
const mostNamed = 5;

/**
 * What was left out of an address, in one sentence; empty where nothing was.
 *
 * @example droppedSentence([{ name: 'x', reason: 'unknown' }]) // => 'We left out of the address: “x”, which we do not use.'
 */
export function droppedSentence(dropped: readonly Dropped[]): string {
  if (dropped.length === 0) return '';
  const parts = dropped.slice(0, mostNamed).map(partWords);
  const others = dropped.length - parts.length;
  const more = others > 0 ? [`and ${others} more`] : [];
  return `We left out of the address: ${[...parts, ...more].join('; ')}.`;
}

function partWords(part: Dropped): string {
  const { name, reason } = part;
  if (reason === 'unknown') return `“${clip(name)}”, which we do not use`;
  if (reason === 'repeated') return `a second “${name}”`;
  if (reason === 'bad') {
    const why = 'issue' in part ? issueWords(part.issue) : `it is ${offeredWords(part.offered)}`;
    const called = name === 'key' && 'issue' in part ? 'key workouts' : name;
    return `${called} “${clip(part.value)}” (${why})`;
  }
  return name === 'week'
    ? 'a week we cannot use (seven days with at most seven key workouts, such as K.R.E.-.K.E.-)'
    : `“${name}”, which we cannot read`;
}

function issueWords({ code, found, limits }: Issue): string {
  if (code === 'unknown-phase') return 'it is build or base';
  if (/^-\d+$/.test(String(found))) return 'it is less than 0';
  if (code === 'more-than-runs') return `there are only ${limits?.max ?? 0} runs`;
  return limits ? `it goes from ${limits.min} to ${limits.max}` : 'not a whole number';
}

/** `build or base`, `0 to 7 or any`. */
function offeredWords(values: readonly string[]): string {
  const numbers = values.filter((value) => /^\d+$/.test(value));
  const words = values.filter((value) => !numbers.includes(value));
  const range = numbers.length > 0 ? [`${numbers[0] ?? ''} to ${numbers.at(-1) ?? ''}`] : [];
  return [...range, ...words].join(', ').replace(/, (?!.*, )/, ' or ');
}

/** By characters, so that none is cut in half. */
function clip(text: string): string {
  const characters = [...text];
  return characters.length > 24 ? `${characters.slice(0, 24).join('')}…` : text;
}
