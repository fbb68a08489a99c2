import type { Journey } from '../journey.ts';
import type { Reader } from '../reader.ts';
import { roles } from '../reader.ts';

const answer = '3 key workouts, 2 recovery runs, 1 easy run, 1 rest day';

/** The parts of the week calculator, found the way a reader finds them. */
export function weekCalculator(reader: Reader) {
  const box = reader.part(roles.region, { name: 'Week calculator' });
  const pick = (group: RegExp) => (name: number | RegExp) =>
    box
      .part(roles.group, { name: group })
      .part(roles.radio, { name: typeof name === 'number' ? String(name) : name });
  return {
    box,
    runs: pick(/^runs in your week/i),
    key: pick(/^key workouts/i),
    phase: pick(/^phase/i),
    answer: box.part('[role=status]'),
    settled: box.part('.settled'),
    example: box.part('.example'),
    days: box.part('.display .strip-day'),
    reason: (name: RegExp) => box.part('a', { name }),
    opener: box.part(roles.button, { name: /put it on your days/i }),
  };
}

export const calculator: Journey = {
  name: 'Calculator',
  async walk(reader) {
    await reader.visitCalculator('');
    const week = weekCalculator(reader);
    await reader.headline.shows('tired legs');
    await week.example.isShown();
    await week.runs(6).click();
    await week.key(3).click();
    await week.answer.shows(answer);
    await week.settled.shows('With 6 runs: 2 recovery runs, says the starting article.');
    await week.example.isGone();
    await week.days.counts(7);
    await reader.isAt(/^\?key=3&phase=build&runs=6&v=[\d.]+$/);

    await reader.reload();
    await reader.calculatorAnswers();
    await week.answer.shows(answer);
    await week.runs(6).isPicked();

    await reader.part('nav a', { text: /^Read$/ }).click();
    await reader.isAt('read/');
    await reader.back();
    await reader.calculatorAnswers();
    await week.answer.shows(answer);
    await week.runs(6).isPicked();
    await week.key(3).isPicked();

    await week.reason(/^guideline 5: /i).click();
    await reader.isAt('guidelines/six-runs-two-recovery/');
    await reader.headline.shows(/six/i);
  },
};

export const calculatorByKeyboard: Journey = {
  name: 'Calculator by keyboard',
  async walk(reader) {
    await reader.visitCalculator('');
    const week = weekCalculator(reader);
    await reader.press('Tab');
    await reader.part('a', { text: 'Skip to the text' }).hasFocusRing();
    await reader.press('Enter');
    await reader.part('main').hasFocus();

    await reader.press('Tab');
    await week.runs(5).hasFocusRing();
    await reader.press('ArrowRight');
    await week.runs(6).hasFocusRing();
    await week.runs(6).isPicked();
    await week.answer.shows('6 runs, 3 key workouts');
    await reader.press('Tab');
    await week.key(3).hasFocusRing();
    await reader.press('ArrowLeft');
    await week.key(2).hasFocusRing();
    await week.answer.shows('2 key workouts, 2 recovery runs, 2 easy runs');
    await reader.press('Tab');
    await week.phase(/build/i).hasFocusRing();

    const reason = week.reason(/^guideline 5: /i);
    await reader.tabTo(reason);
    await reason.hasFocusRing();
    await reader.press('Enter');
    await reader.isAt('guidelines/six-runs-two-recovery/');
  },
};
