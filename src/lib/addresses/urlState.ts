import {
  checkSituation,
  countWeek,
  daysInWeek,
  formatWeek,
  parseWeek,
  recoveryAsked,
  rulesVersion,
} from '../../rules/index.ts';
import type { Situation } from '../../rules/index.ts';
import { readParameters, writeParameters } from './parameters.ts';
import type { Dropped } from './parameters.ts';

/** What the reader typed or picked, as text. */
export interface SituationText {
  readonly runs: string;
  /** Empty means "not said". */
  readonly key: string;
  readonly phase: string;
  /** The reader's own week in week notation; empty where they moved nothing. */
  readonly week: string;
  /** Seven digits from Monday, 0 where the reader cannot run; empty where every day will do. */
  readonly days: string;
  /** Runs that have to be on a day, in week notation; empty where none has to. */
  readonly fixed: string;
}

/** A situation as calculators begin with it: nothing moved, nothing wished for. */
export function situationText({
  runs,
  key,
  phase,
}: {
  runs: number;
  key?: number | undefined;
  phase: string;
}): SituationText {
  const wishes = { week: '', days: '', fixed: '' };
  return { runs: String(runs), key: String(key ?? ''), phase, ...wishes };
}

const known = {
  days: 'any',
  fixed: 'any',
  key: 'any',
  phase: 'any',
  runs: 'any',
  v: 'any',
  week: 'any',
} as const;

/**
 * Reads a situation out of an address, leaving out whatever cannot be used.
 *
 * What remains is completed from the preset. A week says how many runs and key workouts there
 * are, so it goes before both.
 *
 * @param search - the query part of an address, with or without its question mark
 * @param preset - the situation shown when the address says nothing
 * @returns text that `checkSituation` and `parseWeek` accept, and what was dropped; `given` is
 *   false when the address says nothing
 * @example readSituation('?runs=6', situationText({ runs: 5, key: 3, phase: 'build' })).text.runs // => '6'
 */
export function readSituation(
  search: string,
  preset: SituationText,
): { text: SituationText; dropped: Dropped[]; given: boolean } {
  const { given, dropped } = readParameters(search, known);
  const madeWith = given.get('v');
  given.delete('v');
  takeWeek(given, dropped);
  takeWishes(given, dropped);
  for (;;) {
    const text = complete(given, preset);
    const checked = checkSituation(text);
    if (checked.ok) {
      const { runs, key, phase } = checked.value;
      // As the controls write it: no spaces, no leading zeros.
      const tidy = { ...text, runs: String(runs), key: text.key && String(key), phase };
      // What a link says of its version is believed only where that version asked for as much.
      const isClean = dropped.length === 0 && given.size > 0;
      if (isClean && madeWith !== undefined && madeWith !== versionOf(checked.value)) {
        dropped.push({ name: 'v', reason: 'unreadable' });
      }
      return { text: tidy, dropped, given: given.size > 0 };
    }
    for (const issue of checked.issues) {
      // A preset is always sound, so what is wrong was given.
      given.delete(issue.field);
      dropped.push({ name: issue.field, reason: 'bad', value: String(issue.found ?? ''), issue });
    }
  }
}

/**
 * Writes a situation as the query part of an address: short names, sorted, with the version of the
 * advice and how many recovery runs it asks for.
 *
 * @throws RangeError if the text is not a situation
 * @example writeSituation(situationText({ runs: 6, phase: 'base' })) // => '?phase=base&runs=6&v=1.0'
 */
export function writeSituation(text: SituationText): string {
  const checked = checkSituation(text);
  if (!checked.ok) throw new RangeError(`Not a situation: ${JSON.stringify(text)}.`);
  const { runs, key, phase, week, days, fixed } = text;
  const own = week === '' ? { key, runs } : { week };
  return writeParameters({ ...own, phase, days, fixed, v: versionOf(checked.value) });
}

/**
 * Version of the advice, and what it asks for. Every first number there has been asks for the same
 * today; when a new one changes an answer, what the older asked for has to be listed here.
 */
function versionOf(situation: Situation): string {
  return `${Number.parseInt(rulesVersion, 10)}.${recoveryAsked(situation).atLeast}`;
}

/**
 * Address of the page that answers one situation, from the root of the site.
 *
 * It works without script and stays for good.
 *
 * @example answerPagePath({ runs: 6, key: 3, phase: 'base' }) // => '/week/6-runs/3-key/base/'
 */
export function answerPagePath({ runs, key, phase }: Situation): string {
  return `/week/${runs}-runs/${key}-key/${phase === 'base' ? 'base/' : ''}`;
}

/** A week that can be read sets runs and key workouts; one that cannot is dropped. */
function takeWeek(given: Map<string, string>, dropped: Dropped[]) {
  const text = given.get('week');
  if (text === undefined) return;
  const parsed = parseWeek(text);
  const counts = parsed.ok ? countWeek(parsed.value) : null;
  if (!parsed.ok || !counts || counts.key > daysInWeek) {
    given.delete('week');
    dropped.push({ name: 'week', reason: 'unreadable' });
    return;
  }
  given.set('week', formatWeek(parsed.value));
  given.set('runs', String(parsed.value.flat().length));
  given.set('key', String(counts.key));
}

/** Days are seven digits, and at most two runs are fixed on each; what says nothing is left out. */
function takeWishes(given: Map<string, string>, dropped: Dropped[]) {
  const fixed = parseWeek(given.get('fixed') ?? '');
  const isGood = { days: /^[01]{7}$/.test(given.get('days') ?? ''), fixed: fixed.ok };
  for (const name of ['days', 'fixed'] as const) {
    if (!given.has(name) || isGood[name]) continue;
    given.delete(name);
    dropped.push({ name, reason: 'unreadable' });
  }
}

/** The preset's key count belongs to the preset's runs and phase; with others it is not said. */
function complete(given: ReadonlyMap<string, string>, preset: SituationText): SituationText {
  const isPresetWeek = !given.has('runs') && !given.has('phase');
  return {
    runs: given.get('runs') ?? preset.runs,
    key: given.get('key') ?? (isPresetWeek ? preset.key : ''),
    phase: given.get('phase') ?? preset.phase,
    week: given.get('week') ?? (given.size === 0 ? preset.week : ''),
    days: given.get('days') ?? preset.days,
    fixed: given.get('fixed') ?? preset.fixed,
  };
}
