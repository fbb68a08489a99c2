import { afterEach, describe, expect, it } from 'vitest';
import {
  allSituations,
  answerFor,
  checkWeek,
  guidelines,
  nextKeys,
  parseWeek,
  phases,
  rulebooks,
  todayFor,
  weekGuidelines,
  yesterdays,
} from '../../../src/rules/index.ts';
import type { Guideline, Version } from '../../../src/rules/index.ts';
import { guidelineTable } from '../guidelineTable.ts';

/** A version as a row of the published table has it: everything it states, nothing left out. */
function rowOf({ id, authority, sources, ...stated }: Version): string[] {
  const parts = Object.entries(stated).map(([name, value]) => `${name} ${shown(value)}`);
  return [id, authority, sources.join(' '), parts.join(', ')];
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return value.map(shown).join(' ');
  if (typeof value !== 'object' || value === null) return String(value);
  if ('min' in value && 'max' in value) return `${String(value.min)}..${String(value.max ?? '')}`;
  return Object.entries(value)
    .map(([name, own]) => `${name} ${shown(own)}`)
    .join(' ');
}

describe('the table of guidelines', () => {
  it('holds what the evidence list holds, value for value', () => {
    const mine = (guidelines as readonly Guideline[]).map(
      ({ id, bib, group, kind, holds, goesFirst, versions }) => ({
        guideline: [id, bib, group, kind, holds, goesFirst && 'goes first']
          .filter(Boolean)
          .join(' | '),
        versions: versions.map((version) => rowOf(version).join(' | ')),
      }),
    );
    expect(mine).toEqual(
      guidelineTable.map(({ guideline, versions }) => ({ guideline, versions })),
    );
  });
});

/** One value of the table: where it stands, and how to change it and put it back. */
interface Value {
  readonly name: string;
  readonly change: () => void;
  readonly restore: () => void;
}

/** What names or words things and decides nothing; the evidence list above holds it, and pages print it. */
const isOnlyPrinted = (path: readonly string[]) =>
  ['id', 'bib', 'group'].includes(path[0] ?? '') ||
  ['id', 'authority', 'sources', 'states', 'easyDays', 'hedge'].includes(path[2] ?? '');

/** Values that can change alone without a difference, and why. */
const idleByNature: Readonly<Record<string, string>> = {
  'recovery-runs-start-at-four versions.0.runs.min: 1 to 0': 'at zero runs nothing is asked',
  'recovery-runs-start-at-four versions.1.runs.min: 1 to 0': 'at zero runs nothing is asked',
  'three-runs-rest-after-key versions.1.key': 'how the list words it; no condition',
  'four-runs-fourth-run versions.0.key': 'how the list words it; no condition',
  'one-to-one-with-key-workouts versions.1': 'repeats the version before it, for doubles',
  'new-days-start-as-recovery-runs': 'one week does not show a new day, and no rulebook has it',
};

function valuesIn(node: object, path: readonly string[], name: string): Value[] {
  return Object.entries(node).flatMap(([key, own]: [string, unknown]) => {
    const here = [...path, key];
    if (isOnlyPrinted(here)) return [];
    if (typeof own === 'object' && own !== null) return valuesIn(own, here, name);
    const slot = node as Record<string, unknown>;
    return changesTo(key, own).map((changed) => ({
      name: `${name} ${here.join('.')}: ${String(own)} to ${String(changed)}`,
      change: () => (slot[key] = changed),
      restore: () => (slot[key] = own),
    }));
  });
}

/** Other values that could have been written by mistake. */
function changesTo(name: string, value: unknown): unknown[] {
  // A plan has days and no clock, so less than a day more makes no difference.
  if (name === 'withinH') return [12, 48];
  if (typeof value === 'number') return value > 0 ? [value + 1, value - 1] : [value + 1];
  if (value === null) return [8];
  return value === true ? [undefined] : ['something-else'];
}

const sampleWeeks = [
  '-.K.E.-.K.-.-',
  '-.K.E.E.K.E.K',
  'K.K.R.E.-.KR.-',
  'KK.-.R.E.E.E.E',
  'K.R.-.-.-.-.-',
];

/** From ten runs up no answer differs in kind. */
const someSituations = () => allSituations().filter(({ runs }) => runs < 10);

/** Everything the rules say, in one order, so that a difference is found as early as it shows. */
function* everythingSaid(): Generator<string> {
  for (const rulebook of rulebooks) {
    for (const situation of someSituations()) yield JSON.stringify(answerFor(situation, rulebook));
  }
  for (const phase of phases) {
    for (const yesterday of yesterdays) {
      for (const nextKey of nextKeys) {
        for (let runs = 0; runs <= 14; runs += 1) {
          yield JSON.stringify(todayFor({ yesterday, nextKey, runs, phase }));
        }
      }
    }
    for (const notation of sampleWeeks) {
      const week = parseWeek(notation);
      yield JSON.stringify(week.ok && checkWeek(week.value, phase));
    }
  }
}

/** Whether the rules now say anything else than before, or cannot answer at all. */
function saysOtherwise(said: readonly string[]): boolean {
  let at = 0;
  try {
    for (const line of everythingSaid()) if (line !== said[at++]) return true;
  } catch {
    return true;
  }
  return false;
}

describe('each value of the table decides something', () => {
  const values = weekGuidelines.flatMap((guideline) => valuesIn(guideline, [], guideline.id));
  let changed: Value | undefined;
  afterEach(() => changed?.restore());

  it('so that every one of them, changed alone, changes what the rules say', () => {
    const said = [...everythingSaid()];
    const idle = values.filter((value) => {
      changed = value;
      value.change();
      const isIdle = !saysOtherwise(said);
      value.restore();
      return isIdle;
    });
    const isExpected = (name: string) =>
      Object.keys(idleByNature).some((expected) => name.startsWith(expected));
    expect(idle.map(({ name }) => name).filter((name) => !isExpected(name))).toEqual([]);
  });
});
