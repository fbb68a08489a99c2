import { parse } from 'node-html-parser';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { TodayIsland } from '../../src/components/calculators/today/Island.tsx';
import {
  adviceForForm,
  todayPreset,
  todayQuestions,
} from '../../src/components/calculators/today/form.ts';
import type { TodayForm } from '../../src/components/calculators/today/form.ts';
import {
  adviceWords,
  authorityWords,
  whySentence,
} from '../../src/components/calculators/today/words.ts';
import { guidelineById, todayFor, weekGuidelines } from '../../src/rules/index.ts';
import type { WeekGuidelineId } from '../../src/rules/index.ts';
import { forEvery } from '../forEvery.ts';

const { next, phase, runs, yesterday } = todayQuestions;
const forms: TodayForm[] = next.flatMap((a) =>
  phase.flatMap((b) =>
    runs.flatMap((c) => yesterday.map((d) => ({ next: a, phase: b, runs: c, yesterday: d }))),
  ),
);

describe('every day has an answer in words', () => {
  it('covers 3 × 3 days, 14 weeks and both phases', () => {
    expect(forms).toHaveLength(3 * 3 * 14 * 2);
    expect(forms).toContainEqual(todayPreset);
  });

  it('answers what was picked, as the rules do', () => {
    forEvery(forms, JSON.stringify, (form) => {
      const today = adviceForForm(form);
      expect(today).toEqual(
        todayFor({
          yesterday: form.yesterday,
          nextKey: form.next,
          runs: Number(form.runs),
          phase: form.phase,
        }),
      );
    });
  });

  it('says why in a sentence, and who says so', () => {
    forEvery(forms, JSON.stringify, (form) => {
      const today = adviceForForm(form);
      expect(whySentence[today.because]).toMatch(/^[A-Z].*\.$/);
      expect(['the starting article', 'Fitzgerald’s list', 'our words']).toContain(
        authorityWords[today.saidBy],
      );
    });
  });

  it('calls ours what is ours', () => {
    for (const form of forms) {
      const today = adviceForForm(form);
      expect(/our reading/.test(whySentence[today.because])).toBe(today.saidBy === 'house');
    }
  });
});

describe('the calculator before it wakes', () => {
  const bibs = Object.fromEntries(weekGuidelines.map(({ id, bib }) => [id, bib])) as Record<
    WeekGuidelineId,
    number
  >;
  const drawn = parse(renderToString(<TodayIsland base="/sub" bibs={bibs} />));

  it('shows the example, marked as one, with its guideline', () => {
    const today = adviceForForm(todayPreset);
    expect(drawn.querySelector('.settled')?.text).toMatch(/^Example\. /);
    expect(drawn.querySelector('[role=status]')?.text).toContain(adviceWords[today.advice]);
    const link = drawn.querySelector('a.bib');
    expect(link?.getAttribute('href')).toBe(`/sub/guidelines/${today.guideline}/`);
    expect(link?.text).toBe(String(guidelineById(today.guideline).bib));
  });

  it('is a plain GET form with a control for each parameter', () => {
    const form = drawn.querySelector('form');
    expect(form?.getAttribute('action')).toBe('/sub/calculators/today/');
    expect(form?.getAttribute('method')).toBe('get');
    const names = drawn.querySelectorAll('[name]').map((control) => control.getAttribute('name'));
    expect([...new Set(names)].sort()).toEqual(Object.keys(todayQuestions).sort());
  });

  it('needs no style attribute', () => {
    expect(drawn.toString()).not.toMatch(/\sstyle=/);
  });
});
