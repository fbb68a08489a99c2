import { parse } from 'node-html-parser';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { WeekStrip } from '../../src/components/WeekStrip.tsx';
import { allSituations, answerFor, parseWeek } from '../../src/rules/index.ts';
import { forEvery } from '../forEvery.ts';

const file = 'src/components/WeekStrip.tsx';
const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const names = { K: 'key workout', R: 'recovery run', E: 'easy run' };

const weeks = new Set(
  allSituations()
    .map((situation) => answerFor(situation))
    .flatMap(({ exampleWeek, alternative }) => [
      exampleWeek,
      ...(alternative ? [alternative.exampleWeek] : []),
    ]),
);

const drawn = (week: string) => parse(renderToString(<WeekStrip week={week} caption="A week." />));

describe('the strip of every week', () => {
  it('is a list of seven days in order, each in words', () => {
    forEvery(weeks, String, (week) => {
      const items = drawn(week).querySelectorAll('li');
      expect(items.length, `${file} does not draw seven days for ${week}.`).toBe(7);
      const parsed = parseWeek(week);
      if (!parsed.ok) throw new Error(`The rules wrote a week they cannot read: ${week}`);
      parsed.value.forEach((runs, day) => {
        const words = items[day]?.querySelector('.sr-only')?.text.trim() ?? '';
        const said = runs.map((run) => names[run]).join(', then ') || 'rest';
        expect(
          words.startsWith(`${days[day] ?? ''}: ${said}`),
          `${file} says "${words}" on day ${day + 1} of ${week}: say "${days[day] ?? ''}: ${said}".`,
        ).toBe(true);
      });
    });
  });

  it('hides its drawing from screen readers and needs no style attribute', () => {
    forEvery(weeks, String, (week) => {
      const strip = drawn(week);
      expect(
        strip.toString(),
        `${file} writes a style attribute, which the policy blocks: use a class.`,
      ).not.toMatch(/\sstyle=/);
      const drawing = strip.querySelectorAll('.bars, .legend, .day-name');
      expect(drawing.length, `${file} draws nothing.`).toBeGreaterThan(0);
      for (const bar of drawing) {
        expect(
          bar.getAttribute('aria-hidden'),
          `${file}: .${bar.classNames} repeats the words: give it aria-hidden="true".`,
        ).toBe('true');
      }
    });
  });
});

it('puts the shadow on the day after each key workout, Monday after Sunday too', () => {
  const inShadow = drawn('-.K.R.-.-.-.K')
    .querySelectorAll('li')
    .map((item) => item.classNames.includes('in-shadow'));
  expect(inShadow).toEqual([true, false, true, false, false, false, false]);
});

it('shows its caption', () => {
  expect(drawn('-.-.-.-.-.-.-').querySelector('figcaption')?.text).toBe('A week.');
});

it.each(['-.-.-.-.-.-.-.-', 'K.K', 'X.-.-.-.-.-.-', 'KRE.-.-.-.-.-.-', ''])(
  'refuses "%s" in one clear sentence',
  (week) => {
    expect(() => renderToString(<WeekStrip week={week} />)).toThrow(
      /^WeekStrip cannot draw ".*": [\w-]+\. Use seven cells such as \S+$/,
    );
  },
);
