import type { Issue } from '../../rules/index.ts';

/** A part of an address that was left out, and why. */
export type Dropped =
  | { readonly name: string; readonly reason: 'unknown' | 'repeated' | 'unreadable' }
  | ({ readonly name: string; readonly reason: 'bad'; readonly value: string } & (
      { readonly offered: readonly string[] } | { readonly issue: Issue }
    ));

/** Whether a value that no list can hold is good, such as a date. */
export type Check = (value: string) => boolean;

/**
 * The parameters a calculator knows, each with the values it offers or a check of them; `any`
 * where only the rules can tell what is good.
 */
export type Known = Readonly<Record<string, readonly string[] | Check | 'any'>>;

/** What networks and newsletters add to links they pass on; no reader typed it. */
const tracking = /^(utm_.*|[a-z]{1,3}clid|gbraid|wbraid|mc_[ce]id|_g[al]|_hs.*|igsh(id)?|ref)$/;

/**
 * Takes an address apart, leaving out whatever cannot be used.
 *
 * Never fails: each parameter that is bad, repeated or unknown is dropped and named. What
 * others add to follow a link is passed over without a word.
 *
 * @param search - the query part of an address, with or without its question mark
 * @param known - the parameters there are
 * @returns the values given, and what was dropped
 * @example readParameters('?runs=6&utm_source=x', { runs: 'any' }).dropped // => []
 */
export function readParameters(
  search: string,
  known: Known,
): { given: Map<string, string>; dropped: Dropped[] } {
  const dropped: Dropped[] = [];
  const given = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(search)) {
    const offered = Object.hasOwn(known, name) ? known[name] : undefined;
    if (!offered) {
      if (!tracking.test(name)) dropped.push({ name, reason: 'unknown' });
    } else if (typeof offered === 'function' && !offered(value)) {
      dropped.push({ name, reason: 'unreadable' });
    } else if (Array.isArray(offered) && !offered.includes(value)) {
      dropped.push({ name, reason: 'bad', value, offered });
    } else if (given.has(name)) dropped.push({ name, reason: 'repeated' });
    else given.set(name, value);
  }
  return { given, dropped };
}

/**
 * Writes parameters as the query part of an address, sorted by name, empty ones left out.
 *
 * @example writeParameters({ runs: '5', next: 'later', key: '' }) // => '?next=later&runs=5'
 */
export function writeParameters(parameters: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(parameters).filter(([, value]) => value !== '');
  return `?${new URLSearchParams(pairs.sort()).toString()}`;
}
