import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerPath, readSituation, writeSituation } from '../../../src/lib/addresses/urlState.ts';
import type { SituationText } from '../../../src/lib/addresses/urlState.ts';
import {
  allSituations,
  answerFor,
  checkSituation,
  parseWeek,
  rulesVersion,
} from '../../../src/rules/index.ts';
import type { Situation } from '../../../src/rules/index.ts';

const preset: SituationText = { runs: '5', key: '3', phase: 'build', week: '' };
const file = 'src/lib/addresses/urlState.ts';

type Row = [search: string, runs: string, key: string, phase: string, why: string];

const examples: Row[] = [
  ['', '5', '3', 'build', 'nothing said: the preset'],
  ['?', '5', '3', 'build', 'a bare question mark says nothing'],
  ['?runs=6&key=2&phase=base', '6', '2', 'base', 'all three said, in any order'],
  ['key=2&phase=base&runs=6', '6', '2', 'base', 'the question mark may be missing'],
  ['?runs=6', '6', '', 'build', 'other runs: the preset key count is not theirs'],
  ['?phase=base', '5', '', 'base', 'another phase: the same'],
  ['?key=1', '5', '1', 'build', 'only the key count said'],
  ['?runs=0&key=0', '0', '0', 'build', 'smallest week'],
  ['?runs=14&key=7', '14', '7', 'build', 'largest week'],
  ['?runs=4&key=', '4', '', 'build', 'an empty key count means not said'],
  ['?runs=6&phase=', '6', '', 'build', 'an empty phase: the phase of the preset'],
  ['?runs=06&key=+3', '6', '3', 'build', 'written as the controls write it'],
];

const refusals: [...Row, dropped: string[]][] = [
  ['?runs=15', '5', '3', 'build', 'above the limit', ['bad runs']],
  ['?runs=-1', '5', '3', 'build', 'below the limit', ['bad runs']],
  ['?runs=5.5', '5', '3', 'build', 'not whole', ['bad runs']],
  ['?runs=six', '5', '3', 'build', 'no number', ['bad runs']],
  ['?runs=2&key=3', '2', '', 'build', 'more key workouts than runs', ['bad key']],
  ['?runs=9&key=8', '9', '', 'build', 'more key workouts than days', ['bad key']],
  ['?key=6', '5', '3', 'build', 'more key workouts than the preset has runs', ['bad key']],
  ['?phase=taper', '5', '3', 'build', 'no such phase', ['bad phase']],
  ['?phase=BASE', '5', '3', 'build', 'phases are in small letters', ['bad phase']],
  ['?runs=6&utm_source=x', '6', '', 'build', 'what follows a link is no news', []],
  ['?runs=6&runs=7', '6', '', 'build', 'said twice: the first counts', ['repeated runs']],
  ['?RUNS=6', '5', '3', 'build', 'names are in small letters', ['unknown RUNS']],
  ['?runs=x&key=y&phase=z', '5', '3', 'build', 'all bad', ['bad runs', 'bad phase', 'bad key']],
  ['?week=K.R', '5', '3', 'build', 'a week of two days', ['unreadable week']],
  ['?runs=6&v=x', '6', '', 'build', 'a version that is none', ['unreadable v']],
  ['?runs=%E0%A4%A', '5', '3', 'build', 'a broken escape', ['bad runs']],
];

function textOf({ runs, key, phase }: Situation): SituationText {
  return { runs: String(runs), key: String(key), phase, week: '' };
}

describe('readSituation', () => {
  it.each(examples)('%j: %s runs, key "%s", %s: %s', (search, runs, key, phase, why) => {
    const { text, dropped } = readSituation(search, preset);
    expect(text, `${file} misreads "${search}": ${why}.`).toEqual({ runs, key, phase, week: '' });
    expect(dropped, `${file} drops something from the sound address "${search}".`).toEqual([]);
  });

  it.each(refusals)('%j: %s runs, key "%s", %s: %s', (search, runs, key, phase, why, names) => {
    const { text, dropped } = readSituation(search, preset);
    expect(text, `${file} misreads "${search}": ${why}.`).toEqual({ runs, key, phase, week: '' });
    expect(
      dropped.map(({ name, reason }) => `${reason} ${name}`).sort(),
      `${file} does not say what it dropped from "${search}".`,
    ).toEqual([...names].sort());
  });

  it('says whether the address said anything', () => {
    expect(readSituation('?utm=1', preset).given).toBe(false);
    expect(readSituation('?runs=99', preset).given).toBe(false);
    expect(readSituation('?runs=5', preset).given).toBe(true);
  });

  it('gives back every situation it wrote, whatever the preset', () => {
    for (const situation of allSituations()) {
      const text = textOf(situation);
      const written = writeSituation(text);
      for (const other of [preset, { runs: '0', key: '', phase: 'base', week: '' }]) {
        expect(
          readSituation(written, other),
          `${file}: ${written} is not read back as it was written.`,
        ).toMatchObject({ text, dropped: [], given: true });
      }
      expect(answerPath(situation)).toBe(`/week/${written}`);
    }
  });

  it('gives back every week it wrote, which says runs and key workouts itself', () => {
    for (const situation of allSituations()) {
      const text = { ...textOf(situation), week: answerFor(situation).exampleWeek };
      expect(
        readSituation(writeSituation(text), preset),
        `${file}: ${writeSituation(text)} is not read back as it was written.`,
      ).toMatchObject({ text, dropped: [], given: true });
    }
  });

  it('keeps what a link was made with: the version, and the recovery runs asked for', () => {
    const version = Number.parseInt(rulesVersion, 10);
    for (const situation of allSituations()) {
      expect(readSituation(writeSituation(textOf(situation)), preset).madeWith).toEqual({
        version,
        asked: answerFor(situation).recovery.atLeast,
      });
    }
    expect(readSituation('?runs=5', preset).madeWith).toBeNull();
  });

  const part = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.integer().map(String),
    fc.stringMatching(/^([KREkre]{1,2}|-)(\.([KRE]{1,2}|-)){5,7}$/),
  );
  const name = fc.oneof(
    fc.constantFrom('runs', 'key', 'phase', 'week', 'v', '__proto__'),
    fc.string(),
  );
  const plausible = fc
    .array(fc.tuple(name, part), { maxLength: 6 })
    .map((pairs) => `?${pairs.map((pair) => pair.join('=')).join('&')}`);
  const anyPreset = fc.constantFrom(...allSituations()).map(textOf);

  it('makes a readable text of any address', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), plausible), anyPreset, (search, whichever) => {
        const { text } = readSituation(search, whichever);
        const checked = checkSituation(text);
        if (!checked.ok) throw new Error(`${file} reads "${search}" into no situation.`);
        const { runs, key, phase } = checked.value;
        expect(
          text,
          `${file} reads "${search}" into text that no control offers: write it from the checked value.`,
        ).toEqual({ ...text, runs: String(runs), key: text.key && String(key), phase });
        if (text.week !== '') expect(parseWeek(text.week)).toMatchObject({ ok: true });
        expect(readSituation(writeSituation(text), whichever).text).toEqual(text);
      }),
      { numRuns: 1000 },
    );
  });
});
