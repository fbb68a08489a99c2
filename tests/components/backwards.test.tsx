import { parse } from 'node-html-parser';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { BackwardsIsland } from '../../src/components/calculators/backwards/Island.tsx';
import {
  backwardsPreset,
  backwardsQuestions,
  recoveryCounts,
  runCounts,
  weeksForForm,
} from '../../src/components/calculators/backwards/form.ts';
import type { BackwardsForm } from '../../src/components/calculators/backwards/form.ts';
import { decidedBy, packWeeks } from '../../src/components/calculators/backwards/packWeeks.ts';
import {
  askedWords,
  noneSentence,
  runsSentence,
  spans,
} from '../../src/components/calculators/backwards/words.ts';
import { answersWith, countWeek, parseWeek } from '../../src/rules/index.ts';
import { answerPagePath } from '../../src/lib/addresses/urlState.ts';

const file = 'src/components/calculators/backwards/form.ts';
const packed = { build: packWeeks('build'), base: packWeeks('base') };
const { key, phase, recovery } = backwardsQuestions;
const forms: BackwardsForm[] = phase.flatMap((a) =>
  key.flatMap((b) => recovery.map((c) => ({ phase: a, key: b, recovery: c }))),
);
const wanted = (text: string) => (text === 'any' ? undefined : Number(text));
const all = { build: answersWith({ phase: 'build' }), base: answersWith({ phase: 'base' }) };

describe('weeksForForm', () => {
  it('finds what answersWith finds, for every form', () => {
    for (const form of forms) {
      const expected = all[form.phase].filter(
        ({ situation, counts }) =>
          situation.runs > 0 &&
          situation.key === (wanted(form.key) ?? situation.key) &&
          counts.recovery === (wanted(form.recovery) ?? counts.recovery),
      );
      const { found, nearest } = weeksForForm(form, packed);
      expect(found, `${file} at ${JSON.stringify(form)}`).toEqual(
        expected.map(({ situation, counts, exampleWeek, status }) => ({
          situation,
          counts,
          week: exampleWeek,
          status,
          address: answerPagePath(situation),
        })),
      );
      expect(nearest === null).toBe(found.length > 0);
    }
  });

  it.each([
    [{ recovery: '2', key: '3', phase: 'build' }],
    [{ recovery: '7', key: 'any', phase: 'build' }],
    [{ recovery: '0', key: '7', phase: 'base' }],
  ] as const)('agrees with the rules asked outright: %j', (form) => {
    const asked = {
      phase: form.phase,
      recovery: Number(form.recovery),
      ...(form.key === 'any' ? {} : { key: Number(form.key) }),
    };
    expect(weeksForForm(form, packed).found.map(({ situation }) => situation)).toEqual(
      answersWith(asked).map(({ situation }) => situation),
    );
  });

  it.each([
    ['5', '3', 'build', 7, 3, 3, 'the key workouts stay, the wish gives way'],
    ['1', '0', 'build', 1, 0, 0, 'nothing to follow'],
    ['0', '5', 'build', 4, 4, 0, 'one key workout fewer is nearer than two recovery runs more'],
    ['3', '2', 'base', 2, 2, 0, 'a base phase has none'],
  ] as const)(
    '%s recovery runs, %s key, %s: nearest is %i runs, %i key, %i recovery (%s)',
    (wantedRecovery, wantedKey, inPhase, runs, keys, recoveryRuns, why) => {
      const form = { recovery: wantedRecovery, key: wantedKey, phase: inPhase };
      const { found, nearest } = weeksForForm(form, packed);
      expect(found).toEqual([]);
      expect(nearest?.situation, `${file}: ${why}.`).toEqual({ runs, key: keys, phase: inPhase });
      expect(nearest?.counts.recovery).toBe(recoveryRuns);
    },
  );

  it('carries weeks that hold their own counts and fit', () => {
    for (const [week, status] of [...packed.build, ...packed.base]) {
      const parsed = parseWeek(week);
      expect(parsed.ok && countWeek(parsed.value).restDays).toBeTypeOf('number');
      expect(status).not.toBe('cannot-fit');
    }
  });
});

describe('words', () => {
  it('says something sound for every form', () => {
    for (const form of forms) {
      const { found } = weeksForForm(form, packed);
      const lines = [
        askedWords(form),
        found.length > 0
          ? runsSentence(runCounts(found))
          : noneSentence(form, recoveryCounts(form.key, form.phase, packed)),
      ];
      for (const line of lines) {
        expect(line).not.toMatch(/undefined|NaN|null|\b1 (runs|key workouts|recovery runs)\b| {2}/);
      }
    }
  });

  it.each([
    [[], ''],
    [[4], '4'],
    [[4, 5], '4–5'],
    [[1, 3, 4, 5, 8], '1, 3–5, 8'],
  ])('spans %j as "%s"', (numbers, words) => {
    expect(spans(numbers, '–')).toBe(words);
  });
});

describe('the calculator before it wakes', () => {
  const drawn = parse(
    renderToString(<BackwardsIsland decidedBy={decidedBy} packed={packed} base="/sub" />),
  );

  it('shows the example, marked as one, with a strip for the first few weeks', () => {
    const { found } = weeksForForm(backwardsPreset, packed);
    expect(drawn.querySelector('.eyebrow')?.text).toMatch(/^An example/);
    expect(drawn.querySelectorAll('figure')).toHaveLength(3);
    const links = drawn.querySelectorAll('.found a').map((link) => link.getAttribute('href'));
    expect(links).toEqual(found.map(({ address }) => address));
  });

  it('is a plain GET form with a control for each parameter', () => {
    const form = drawn.querySelector('form');
    expect(form?.getAttribute('action')).toBe('/sub/calculators/backwards/');
    expect(form?.getAttribute('method')).toBe('get');
    const names = drawn.querySelectorAll('[name]').map((control) => control.getAttribute('name'));
    expect([...new Set(names)].sort()).toEqual(Object.keys(backwardsQuestions).sort());
  });
});
