import type { Journey } from '../journey.ts';
import type { Reader } from '../reader.ts';
import { roles } from '../reader.ts';

/** The parts that all of them have. */
function calculatorOf(reader: Reader) {
  const box = reader.part('#calculator');
  return {
    box,
    answer: box.part('[role=status]'),
    settled: box.part('.settled'),
    example: box.part('.example'),
    pick: (group: RegExp, name: string | RegExp) =>
      box.part(roles.group, { name: group }).part(roles.radio, { name }),
    field: (name: RegExp | string) => box.part(roles.textbox, { name }),
    button: (name: RegExp) => box.part(roles.button, { name }),
    link: (text: string | RegExp) => box.part('a', { text }),
  };
}

export const today: Journey = {
  name: 'Today',
  async walk(reader) {
    await reader.visitCalculator('calculators/today/');
    const { box, answer, example, pick } = calculatorOf(reader);
    await example.isShown();
    await answer.shows('A recovery run');
    await pick(/yesterday was/i, /no run/i).click();
    await answer.shows('An easy run');
    await example.isGone();
    await pick(/next key workout/i, /not planned/i).click();
    await answer.shows('Your choice');
    await reader.isAt(/\?next=none&phase=build&runs=5&yesterday=rest$/);
    await reader.reload();
    await reader.calculatorAnswers();
    await answer.shows('Your choice');

    const runs = box.part(roles.combobox, { name: 'Runs a week' });
    await pick(/yesterday was/i, /key workout/i).click();
    await runs.part('option[value="3"]').click();
    await runs.holds('3');
    await answer.shows('Rest');
    await reader.isAt(/runs=3&yesterday=key$/);
  },
};

export const backwards: Journey = {
  name: 'Backwards',
  async walk(reader) {
    await reader.visitCalculator('calculators/backwards/');
    const { answer, example, settled, pick, link } = calculatorOf(reader);
    await example.isShown();
    await answer.shows('6 to 14 runs a week');
    await pick(/key workouts i have/i, '3').click();
    await answer.shows('6 runs a week');
    await settled.shows('One week has that.');
    await reader.isAt(/\?key=3&phase=build&recovery=2$/);
    await link('6 runs, 3 key workouts').click();
    await reader.isAt('week/6-runs/3-key/');
    await reader.back();
    await settled.shows('One week has that.');
    await pick(/key workouts i have/i, '3').isPicked();

    await pick(/recovery runs i want/i, '5').click();
    await answer.shows('No week has that');
    await link('7 runs, 3 key workouts').isShown();
  },
};

export const howSlow: Journey = {
  name: 'How slow, how long',
  async walk(reader) {
    await reader.visitCalculator('calculators/how-slow/');
    const { box, answer, example, settled, pick, field, button } = calculatorOf(reader);
    await example.isShown();
    await reader.fillIn(field('Race time'), '24:34');
    await settled.shows('For 5 km in 24:34.');
    await example.isGone();
    await reader.fillIn(field(/^pace i ran/i), '6:00');
    await answer.shows('6:00 per km: inside Jack Daniels’ range');

    await reader.fillIn(field('Race time'), '9:00');
    await box.part('.issue').isShown();
    await settled.shows('Still for 5 km in 24:34.');
    await reader.fillIn(field('Race time'), '24:34');
    await box.part('.issue').counts(0);

    await pick(/^unit/i, 'mi').click();
    await answer.shows('9:39 per mile: inside Jack Daniels’ range');
    await pick(/^show/i, 'Heart rate').click();
    await reader.fillIn(field(/^maximum/i), '188');
    await reader.fillIn(field(/^i ran at/i), '135');
    await answer.shows('135 beats: inside');
    await reader.isAt('calculators/how-slow/');

    await reader.reload();
    await reader.calculatorAnswers();
    await pick(/^show/i, 'Pace').click();
    await field('Race time').holds('24:34');
    await pick(/^unit/i, 'mi').isPicked();
    await settled.shows('For 5 km in 24:34.');

    await reader.part('nav a', { text: /^Read$/ }).click();
    await reader.isAt('read/');
    await reader.back();
    await reader.calculatorAnswers();
    await field('Race time').holds('24:34');
    await pick(/^unit/i, 'mi').isPicked();
    await settled.shows('For 5 km in 24:34.');
    await button(/^make a go-slow card$/i).click();
    await box.part('[role=img]', { name: /^pace\. for 5 km in 24:34\./i }).isShown();
  },
};

export const whatCouldISee: Journey = {
  name: 'What could I see',
  async walk(reader) {
    await reader.visitCalculator('calculators/what-could-i-see/');
    const { box, answer, settled, pick, field, button, link } = calculatorOf(reader);
    await answer.shows('12 tests would find a 2% difference 1 time in 5.');
    await pick(/how even/i, 'All-out, flat').click();
    await answer.shows('1 time in 2.');
    await pick(/how many tests/i, '20').click();
    await answer.shows('20 tests would find a 2% difference 4 times in 5.');
    await reader.isAt(/\?effect=2&scatter=1\.5&tests=20$/);
    await reader.press('Tab');
    await box.part(roles.slider, { name: 'Difference' }).hasFocusRing();
    await reader.press('ArrowRight');
    await answer.shows('2.5% difference');
    await pick(/how many tests/i, '16').click();

    // On to the draw, and from there to the result.
    await link('Draw my order').click();
    await reader.isAt(/^calculators\/what-could-i-see\/draw\//);
    await reader.calculatorAnswers();
    await button(/draw my order/i).click();
    await settled.shows('Your order: 1 of 1,296');
    await box.part('.sheet tbody tr').counts(16);
    await link(/read the result/i).click();
    await reader.isAt(/^calculators\/what-could-i-see\/result\//);
    await reader.calculatorAnswers();
    await answer.shows('No result yet');
    const times = field(/^times, one a line/i);
    await times.click();
    // Of any order the same: equal times hold no difference.
    await reader.type('25:00 '.repeat(16).trim().split(' ').join('\uE007'));
    await answer.shows(/^Your result: |Cannot tell|No result/);
  },
};
