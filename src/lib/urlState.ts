import { checkSituation } from '../rules/index.ts';
import type { Issue, Situation } from '../rules/index.ts';

/** What the reader typed or picked, as text; an empty key count means "not said". */
export interface SituationText {
  readonly runs: string;
  readonly key: string;
  readonly phase: string;
}

/** A part of an address that was left out, and why. */
export type Dropped =
  | { readonly name: string; readonly reason: 'unknown' | 'repeated' }
  | { readonly name: string; readonly reason: 'bad'; readonly issue: Issue };

const names = ['key', 'phase', 'runs'] as const;

/**
 * Reads a situation out of an address, leaving out whatever cannot be used.
 *
 * Never fails: each parameter that is bad, repeated or unknown is dropped and named, and
 * what remains is completed from the preset.
 *
 * @param search - the query part of an address, with or without its question mark
 * @param preset - the situation shown when the address says nothing
 * @returns text that `checkSituation` accepts, and what was dropped; `given` is false when
 *   the address says nothing about a situation
 * @example readSituation('?runs=6', { runs: '5', key: '3', phase: 'build' }).text // => { runs: '6', key: '', phase: 'build' }
 */
export function readSituation(
  search: string,
  preset: SituationText,
): { text: SituationText; dropped: Dropped[]; given: boolean } {
  const dropped: Dropped[] = [];
  const given = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(search)) {
    if (!names.some((known) => known === name)) dropped.push({ name, reason: 'unknown' });
    else if (given.has(name)) dropped.push({ name, reason: 'repeated' });
    else given.set(name, value);
  }
  for (;;) {
    const text = complete(given, preset);
    const checked = checkSituation(text);
    if (checked.ok) return { text, dropped, given: given.size > 0 };
    for (const issue of checked.issues) {
      // A preset is always sound, so what is wrong was given; more key workouts than runs may
      // come from a given run count alone, and then the preset's key count goes.
      given.delete(issue.field);
      dropped.push({ name: issue.field, reason: 'bad', issue });
    }
  }
}

/**
 * Writes a situation as the query part of an address: short names, sorted.
 *
 * @example writeSituation({ runs: '6', key: '', phase: 'base' }) // => '?phase=base&runs=6'
 */
export function writeSituation(text: SituationText): string {
  const pairs = names.filter((name) => text[name] !== '').map((name) => [name, text[name]]);
  return `?${new URLSearchParams(pairs as [string, string][]).toString()}`;
}

/**
 * Address of a situation's answer, from the root of the site.
 *
 * @example answerPath({ runs: 6, key: 3, phase: 'base' }) // => '/week/?key=3&phase=base&runs=6'
 */
export function answerPath({ runs, key, phase }: Situation): string {
  return `/week/${writeSituation({ runs: String(runs), key: String(key), phase })}`;
}

/** The preset's key count belongs to the preset's runs and phase; with others it is not said. */
function complete(given: ReadonlyMap<string, string>, preset: SituationText): SituationText {
  const isPresetWeek = !given.has('runs') && !given.has('phase');
  return {
    runs: given.get('runs') ?? preset.runs,
    key: given.get('key') ?? (isPresetWeek ? preset.key : ''),
    phase: given.get('phase') ?? preset.phase,
  };
}
