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
}

/** The advice that a link was made with: its version, and the recovery runs it asked for. */
export interface MadeWith {
  readonly version: number;
  readonly asked: number;
}

const known = { key: 'any', phase: 'any', runs: 'any', v: 'any', week: 'any' } as const;
const currentVersion = Number.parseInt(rulesVersion, 10);

/**
 * Reads a situation out of an address, leaving out whatever cannot be used.
 *
 * What remains is completed from the preset. A week says how many runs and key workouts there
 * are, so it goes before both.
 *
 * @param search - the query part of an address, with or without its question mark
 * @param preset - the situation shown when the address says nothing
 * @returns text that `checkSituation` and `parseWeek` accept, what was dropped, and the advice
 *   that the link was made with; `given` is false when the address says nothing
 * @example readSituation('?runs=6', { runs: '5', key: '3', phase: 'build', week: '' }).text // => { runs: '6', key: '', phase: 'build', week: '' }
 */
export function readSituation(
  search: string,
  preset: SituationText,
): { text: SituationText; dropped: Dropped[]; given: boolean; madeWith: MadeWith | null } {
  const { given, dropped } = readParameters(search, known);
  const madeWith = takeMadeWith(given, dropped);
  takeWeek(given, dropped);
  for (;;) {
    const text = complete(given, preset);
    const checked = checkSituation(text);
    if (checked.ok) {
      const { runs, key, phase } = checked.value;
      // As the controls write it: no spaces, no leading zeros.
      const tidy = { ...text, runs: String(runs), key: text.key && String(key), phase };
      return { text: tidy, dropped, given: given.size > 0, madeWith };
    }
    for (const issue of checked.issues) {
      // A preset is always sound, so what is wrong was given.
      given.delete(issue.field);
      dropped.push({ name: issue.field, reason: 'bad', value: String(issue.found ?? ''), issue });
    }
  }
}

/**
 * Writes a situation as the query part of an address: short names, sorted, with the version
 * of the advice and how many recovery runs it asks for, so that the link can show then and now.
 *
 * @throws RangeError if the text is not a situation
 * @example writeSituation({ runs: '6', key: '', phase: 'base', week: '' }) // => '?phase=base&runs=6&v=1.0'
 */
export function writeSituation(text: SituationText): string {
  const checked = checkSituation(text);
  if (!checked.ok) throw new RangeError(`Not a situation: ${JSON.stringify(text)}.`);
  const { runs, key, phase, week } = text;
  const asked = recoveryAsked(checked.value).atLeast;
  const own = week === '' ? { key, runs } : { week };
  return writeParameters({ ...own, phase, v: `${currentVersion}.${asked}` });
}

/**
 * Address of a situation's answer, from the root of the site.
 *
 * @example answerPath({ runs: 6, key: 3, phase: 'base' }) // => '/week/?key=3&phase=base&runs=6&v=1.0'
 */
export function answerPath({ runs, key, phase }: Situation): string {
  return `/week/${writeSituation({ runs: String(runs), key: String(key), phase, week: '' })}`;
}

/**
 * Address of the page that answers one situation, from the root of the site.
 *
 * It works without script and stays for good; `answerPath` is the calculator set to it.
 *
 * @example answerPagePath({ runs: 6, key: 3, phase: 'base' }) // => '/week/6-runs/3-key/base/'
 */
export function answerPagePath({ runs, key, phase }: Situation): string {
  return `/week/${runs}-runs/${key}-key/${phase === 'base' ? 'base/' : ''}`;
}

/** Takes the version out of what was given: it says when, not what. */
function takeMadeWith(given: Map<string, string>, dropped: Dropped[]): MadeWith | null {
  const text = given.get('v');
  given.delete('v');
  if (text === undefined) return null;
  const [, version, asked] = /^(\d{1,3})\.(\d)$/.exec(text) ?? [];
  if (version && asked) return { version: Number(version), asked: Number(asked) };
  dropped.push({ name: 'v', reason: 'unreadable' });
  return null;
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

/** The preset's key count belongs to the preset's runs and phase; with others it is not said. */
function complete(given: ReadonlyMap<string, string>, preset: SituationText): SituationText {
  const isPresetWeek = !given.has('runs') && !given.has('phase');
  return {
    runs: given.get('runs') ?? preset.runs,
    key: given.get('key') ?? (isPresetWeek ? preset.key : ''),
    phase: given.get('phase') ?? preset.phase,
    week: given.get('week') ?? (given.size === 0 ? preset.week : ''),
  };
}
