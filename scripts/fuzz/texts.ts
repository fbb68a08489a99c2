import type { Draws } from './draws.ts';

/** What people type and paste, and what nobody should. */
const odd = [
  ...'0123456789.:,-/ ',
  ...'KREkre+%&=?#;_\'"()<>[]{}\\|*@!~^$',
  ...['km', 'mi', 'h', 'm', 's', 'min', 'bpm', 'e', 'x', 'NaN', 'Infinity', 'null', 'undefined'],
  ...['０', '９', '：', '．', '\u00a0', '\u202f', '\u2009', '\u200b', '\u200f', '\ufeff', '\u00ad'],
  ...['′', '″', '’', '”', '–', '—', '−', '½', '²', '٣', '二', 'ß', 'İ', 'ı', 'é', 'e\u0301'],
  ...['🏃', '🏃🏽‍♀️', '\ud83c', '\udfc3', '\u0000', '\n', '\r\n', '\t', '%', '%2', '%E0%A4%A', '%00'],
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', '<script>', '999999999999999999'],
] as const;

/** Any text at all, seldom a long one. */
export function anyText(from: Draws): string {
  const length = from.rarely(200) ? 400 : 12;
  return from.some(length, () => from.one(odd)).join('');
}

/** A good text with up to four slips. */
export function slipped(from: Draws, good: string): string {
  let text = good;
  for (let slips = from.below(5); slips > 0; slips -= 1) text = oneSlip(from, text);
  return text;
}

/** One of several good texts: as it is, with slips, or another text altogether. */
export function nearly(from: Draws, good: readonly string[]): string {
  return from.rarely(12) ? anyText(from) : slipped(from, from.one(good));
}

function oneSlip(from: Draws, text: string): string {
  const at = from.below(text.length + 1);
  const [before, after] = [text.slice(0, at), text.slice(at)];
  switch (from.below(8)) {
    case 0:
      return before + after.slice(1);
    case 1:
      return before + from.one(odd) + after;
    case 2:
      return before + from.one(odd) + after.slice(1);
    case 3:
      return before + after + after;
    case 4:
      return before;
    case 5:
      return after;
    case 6:
      return from.below(2) === 0 ? text.toUpperCase() : text.toLowerCase();
    default:
      return before + String(from.below(100)) + after.slice(1);
  }
}

/** Names that no calculator has, and some that every object has. */
const otherNames = [
  'utm_source',
  'fbclid',
  'x',
  'RUNS',
  '__proto__',
  'constructor',
  'toString',
  '',
];

/**
 * The query of an address: parts that a calculator may know, with values it may offer.
 *
 * @param known - each name with some good values
 */
export function anySearch(from: Draws, known: Readonly<Record<string, readonly string[]>>): string {
  if (from.rarely(20)) return anyText(from);
  const names = Object.keys(known);
  const parts = from.some(names.length + 2, () => {
    const name = from.rarely(10) ? from.one(otherNames) : from.one(names);
    const good = (Object.hasOwn(known, name) ? known[name] : undefined) ?? ['1'];
    const value = from.below(2) === 0 ? from.one(good) : nearly(from, good);
    return from.rarely(40) ? name : `${name}=${value}`;
  });
  const search = (from.below(2) === 0 ? '?' : '') + parts.join('&');
  return from.rarely(10) ? slipped(from, search) : search;
}
