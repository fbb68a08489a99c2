import { parse } from 'node-html-parser';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { accept, answerTo, takeIn } from '../../src/components/calculators/howSlow/answer.ts';
import type { FormIssue } from '../../src/components/calculators/howSlow/answer.ts';
import { cardParts, reckonedFrom } from '../../src/components/calculators/howSlow/cardLines.ts';
import {
  exampleFor,
  fieldsFor,
  fieldsOf,
  isExample,
  measures,
  placedField,
  typedInto,
  withUnits,
} from '../../src/components/calculators/howSlow/form.ts';
import type { FieldName, Own, Shown } from '../../src/components/calculators/howSlow/form.ts';
import { HowSlowDisplay } from '../../src/components/calculators/howSlow/HowSlowDisplay.tsx';
import { HowSlowIsland } from '../../src/components/calculators/howSlow/Island.tsx';
import { issueSentence } from '../../src/components/calculators/howSlow/issueWords.ts';
import { placeRun, readPlaced } from '../../src/components/calculators/howSlow/placed.ts';
import { flagWords, saysWords } from '../../src/components/calculators/howSlow/rowWords.ts';
import {
  answerSentence,
  basisWords,
  clock,
  computedOf,
  rangeWords,
} from '../../src/components/calculators/howSlow/words.ts';
import { effortRows, placePace, readEffort, rowsFor } from '../../src/rules/index.ts';
import { forEvery } from '../forEvery.ts';

const example = exampleFor('km');
const own: Own = {
  raceDistance: '5 km',
  raceTime: '24:34',
  goalMarathon: '3:55',
  maxHeartRate: '188',
  thresholdHeartRate: '165',
  weekDistance: '50',
  longestRun: '16',
};
const good = takeIn({ own, unit: 'km', fields: example }).fields;

/** Nothing that any field could hold. */
const nonsense = [
  ...['abc', '?', '🏃', '<script>', 'NaN', 'Infinity', '1e3', '0x10', '--', '+', '½', '٣', '二十'],
  ...['5 5', '1 2 3', '12::30', ':30', '30:', '..', ',', '1:2:3:4', '()', '\u0000', '-1', '−5'],
  '9'.repeat(41),
  '24:34 '.repeat(20),
];
/** What a field cannot hold, besides nonsense. */
const absurd: Record<FieldName, readonly string[]> = {
  raceDistance: ['0', '100 m', '99999', '5 laps', 'ultra'],
  raceTime: ['0:00', '９：００', '9:00', '99 h', '24:60', '24:5', '24.99', '1d', '5h'],
  goalMarathon: ['0:00', '1:30:00', '99 h', '3:75', '3:5', 'sub 3', 'BQ'],
  pace: ['0:00', '1:00', '45:00', '6:60', '6.5', '10 km/h', 'fast'],
  maxHeartRate: ['0', '60', '999', '１９０００', '190.5', '95%', '220-35'],
  thresholdHeartRate: ['0', '1600', '160.0', '85 %', '160-170', '200'],
  heartRate: ['0', '400', '140.2', '75%'],
  weekDistance: ['0', '5000', '1 m', '40 per week', '40-50'],
  longestRun: ['0', '0,0', '500', 'two hours', '15 kg'],
  duration: ['0', '1 min', '99h', '40:99', '1h5', 'long'],
};
const names = measures.flatMap((shown) => fieldsOf[shown]);
const badInputs = names.flatMap((name) =>
  [...nonsense, ...absurd[name]].map((text) => ({ name, text })),
);

describe('absurd input', () => {
  it(`is tried ${String(badInputs.length)} times`, () => {
    expect(badInputs.length).toBeGreaterThan(200);
  });

  it('gets one sentence about its field, and keeps the last good answer', () => {
    forEvery(badInputs, JSON.stringify, ({ name, text }) => {
      const typed = { ...own, [name]: text };
      const { fields, issues } = takeIn({ own: typed, unit: 'km', fields: good });
      expect(issues.map(({ field }) => field)).toEqual([name]);
      const [issue] = issues;
      const sentence = issueSentence(issue as FormIssue, fieldsFor(typed, 'km'), 'km');
      expect(sentence).toMatch(/^[\p{Lu}“\d].*[^.]\.$/u);
      const ours = sentence.replaceAll(/“[^”]*”/g, '');
      expect(ours).not.toMatch(/undefined|NaN|null|Infinity|wrong|invalid|error|must/);
      expect(sentence.length).toBeLessThan(160);
      expect(fields).toEqual(good);
    });
  });

  it('takes nothing from the other fields', () => {
    const typed = { ...own, maxHeartRate: '999', weekDistance: '60' };
    const { fields } = takeIn({ own: typed, unit: 'km', fields: good });
    expect(fields.maxHeartRate).toBe('188');
    expect(fields.weekDistance).toBe('60');
  });
});

describe('what is the reader’s', () => {
  it('is an example in each measure until something is typed there', () => {
    expect(measures.filter((shown) => isExample({}, shown))).toEqual([...measures]);
    const typed = typedInto({}, 'maxHeartRate', '188');
    expect(measures.filter((shown) => isExample(typed, shown))).toEqual(['pace', 'length']);
    expect(fieldsFor(typed, 'km')).toEqual({ ...example, maxHeartRate: '188' });
  });

  it('is no race yet when only a run is placed', () => {
    const typed = typedInto({}, 'pace', '6:00');
    expect(isExample(typed, 'pace')).toBe(true);
    expect(fieldsFor(typed, 'km')).toEqual({ ...example, pace: '6:00' });
  });

  it('has the race whose key is down, with the first time typed', () => {
    expect(typedInto({}, 'raceTime', '24:34')).toEqual({ raceDistance: '5 km', raceTime: '24:34' });
    const half = { raceDistance: 'half marathon' };
    expect(typedInto(half, 'raceTime', '1:52:03')).toEqual({ ...half, raceTime: '1:52:03' });
  });

  it.each([
    ['with the old time still there', { ...own, raceDistance: 'marathon' }, 'unfit'],
    ['with no time yet', { ...own, raceDistance: 'marathon', raceTime: '' }, 'blank'],
  ])('asks for the time of a race that was just picked, %s', (_, typed) => {
    const { fields, issues } = takeIn({ own: typed, unit: 'km', fields: good });
    expect(issues).toEqual([{ field: 'raceTime', code: 'time-wanted' }]);
    expect(fields).toEqual(good);
    const sentence = issueSentence(issues[0] as FormIssue, fieldsFor(typed, 'km'), 'km');
    expect(sentence).toBe(
      'Now type your time over the marathon; until then you see the last answer.',
    );
  });

  it('keeps a time that the other race can have', () => {
    const slow = takeIn({ own: { ...own, raceTime: '52:00' }, unit: 'km', fields: good }).fields;
    const typed = { ...own, raceTime: '52:00', raceDistance: '10 km' };
    const { fields, issues } = takeIn({ own: typed, unit: 'km', fields: slow });
    expect(issues).toEqual([]);
    expect(fields.raceDistance).toBe('10 km');
  });

  it('never mixes half of one race with half of another', () => {
    const typed = { ...own, raceDistance: '10 km', raceTime: 'abc' };
    const { fields } = takeIn({ own: typed, unit: 'km', fields: good });
    expect([fields.raceDistance, fields.raceTime]).toEqual(['5 km', '24:34']);
  });

  it('gives up a threshold that a new maximum leaves no room for', () => {
    const typed = { ...own, maxHeartRate: '160' };
    const { fields, issues } = takeIn({ own: typed, unit: 'km', fields: good });
    expect(issues.map(({ field, code }) => [field, code])).toEqual([
      ['thresholdHeartRate', 'not-below-maximum'],
    ]);
    expect([fields.maxHeartRate, fields.thresholdHeartRate]).toEqual(['160', '']);
  });

  it('leaves the example where nothing typed can be used', () => {
    const typed = typedInto({}, 'goalMarathon', '9:99');
    const { fields, issues } = takeIn({ own: typed, unit: 'km', fields: example });
    expect(issues.map(({ field }) => field)).toEqual(['goalMarathon']);
    expect(fields).toEqual(example);
  });

  it('can be cleared again', () => {
    const { fields, issues } = accept({ ...good, goalMarathon: ' ' }, good, 'km');
    expect(issues).toEqual([]);
    expect(readEffort(fields, 'km').known.goalMarathonS).toBeUndefined();
  });
});

describe('another unit', () => {
  it('leaves what was typed as it was meant', () => {
    const typed = { ...own, pace: '6:00', weekDistance: '40', longestRun: '10 mi' };
    const named = withUnits(typed, 'km');
    expect(named).toEqual({ ...typed, pace: '6:00 /km', weekDistance: '40 km' });
    expect(withUnits(named, 'mi')).toEqual(named);
    expect(readEffort(named, 'mi').known).toEqual(readEffort(typed, 'km').known);
    const placed = { ...fieldsFor(named, 'mi') };
    expect(readPlaced(placed, 'pace', 'mi')).toEqual({ ok: true, value: 360 });
  });

  it('leaves what it cannot read as it is', () => {
    expect(withUnits({ weekDistance: 'abc', pace: '' }, 'km')).toEqual({
      weekDistance: 'abc',
      pace: '',
    });
  });
});

describe('the answer in words', () => {
  it.each([
    ['pace', {}, 'Type a race time or a marathon goal'],
    ['pace', { goalMarathon: '3:00:00' }, 'No quicker than 4:54 per km (Hansons)'],
    ['heart-rate', {}, 'Type a measured maximum or threshold heart rate'],
    ['length', {}, '20 to 40 minutes, up to 60 in a big week'],
    ['length', { longestRun: '10' }, '20 to 40 minutes, up to 60 in a big week, at most 11 km'],
    ['length', { weekDistance: '80' }, '20 to 60 minutes'],
  ] as const)('%s from %j', (shown, typed, sentence) => {
    const fields = { ...fieldsFor({ raceDistance: '' }, 'km'), ...blankIn(shown), ...typed };
    const { rows } = answerTo(fields, shown, 'km');
    // Hansons and Fraioli ask for the same; whichever stands first.
    expect(answerSentence(rows, shown, 'km').replace(/ or 4:54.*/, '')).toBe(sentence);
  });

  it('names whose number each is, and takes each from that row', () => {
    const { rows } = answerTo(good, 'pace', 'km');
    const sentence = answerSentence(rows, 'pace', 'km');
    const quick = rangeWords(
      computedOf(rows).find(({ row }) => row.id === 'daniels-e-pace')?.range ?? never(),
      'pace',
      'km',
    );
    expect(sentence).toContain(`${quick.split(' ')[0] ?? ''} per km (Jack Daniels)`);
    expect(sentence).toContain('(Joe Rubio)');
  });

  it('says back how times were understood, and with which unit', () => {
    const { known } = answerTo(good, 'pace', 'km');
    expect(basisWords(good, known, 'pace', 'km')).toBe('5 km in 24:34 and a 3:55:00 marathon');
    expect(basisWords(good, known, 'length', 'km')).toBe('50 km a week and a longest run of 16 km');
  });

  it.each([
    [59.6, '1:00'],
    [359.99, '6:00'],
    [3599.7, '1:00:00'],
    [14_100, '3:55:00'],
  ])('%d s is %s', (seconds, words) => {
    expect(clock(seconds)).toBe(words);
  });

  it('has something to say of every row, whatever is known', () => {
    for (const unit of ['km', 'mi'] as const) {
      for (const typed of [{}, own, { weekDistance: '100' }]) {
        const { known } = readEffort(typed, unit);
        forEvery(
          rowsFor(known),
          ({ row }) => row.id,
          (answer) => {
            const flags = 'flags' in answer ? answer.flags : [];
            for (const words of [
              saysWords(answer, unit),
              ...flags.map((flag) => flagWords(flag, unit)),
            ]) {
              expect(words).toMatch(/\.$/);
              expect(words).not.toMatch(/undefined|NaN|null| {2}/);
            }
          },
        );
      }
    }
  });

  it('calls walking walking, names the reading used, and dates what has moved', () => {
    const slow = answerTo({ ...good, raceTime: '40:00' }, 'pace', 'km').rows;
    const flagsOf = (id: string) =>
      slow.flatMap((answer) =>
        answer.row.id === id && 'flags' in answer
          ? answer.flags.map((flag) => flagWords(flag, 'km'))
          : [],
      );
    expect(flagsOf('daniels-e-pace').join()).toContain('most people walk');
    expect(flagsOf('mpr-easy-range-pace').join()).toMatch(
      /read as more time for each km; as less speed it would be 10:1\d to 11:4\d/,
    );
    expect(flagsOf('mcmillan-recovery-example').join()).toContain('other numbers in other years');
  });
});

describe('a run that is placed', () => {
  const { known } = answerTo(good, 'pace', 'km');
  const inKm = { known, unit: 'km', whose: 'your' } as const;

  it('is told in the words of the rules', () => {
    const placed = placeRun(360, { ...inKm, shown: 'pace' });
    const { percentOfVdot, rows } = placePace(360, known);
    expect(placed.note).toBe(
      `${String(percentOfVdot)}% of your VDOT (39). A step slower costs nothing.`,
    );
    expect(placed.sentence).toBe('6:00 per km: inside Jack Daniels’ range, quicker than 4 ranges');
    expect([...placed.words.keys()]).toEqual(rows.map(({ row }) => row.id));
  });

  it.each([
    [
      'pace',
      600,
      '10:00 per km: inside 3 ranges, slower than 2 ranges',
      'No recovery run is too slow.',
    ],
    ['pace', 180, '3:00 per km: quicker than all 5 ranges', 'A step slower costs nothing.'],
    ['heart-rate', 150, '150 beats: inside the talk study’s range, above 6 ranges', 'Less'],
    ['heart-rate', 200, '200 beats: above all 7 ranges', 'Less is fine, too.'],
    ['length', 1800, '30 minutes: inside all 6 ranges', 'Your next key workout is the judge.'],
    ['length', 900, '15 minutes: inside Carlos Nunes’ range, shorter than 5 ranges', 'Your next'],
  ] as const)('%s of %d', (shown, value, sentence, note) => {
    const placed = placeRun(value, { ...inKm, shown });
    expect(placed.sentence).toBe(sentence);
    expect(placed.note).toContain(note);
  });

  it('is never scolded', () => {
    for (const value of [150, 250, 400, 600, 1000]) {
      const { sentence, note } = placeRun(value, { ...inKm, shown: 'pace' });
      expect(`${sentence} ${note}`).not.toMatch(/too fast|wrong|bad|should|must|fail/i);
    }
  });

  it('has nothing to be compared with where nothing is known', () => {
    const placed = placeRun(140, { known: {}, shown: 'heart-rate', unit: 'km', whose: 'your' });
    expect(placed.note).toBe('');
    expect(placed.sentence).toBe('140 beats: nothing to compare it with yet');
  });
});

describe('the card', () => {
  it('holds what the reader typed, each line with its name, and no scale or study of talk', () => {
    const parts = cardParts(own, good, 'km');
    expect(parts.map(({ title }) => title)).toEqual(['Pace', 'Heart rate', 'Length']);
    const names = parts.flatMap(({ lines }) => lines.map(({ who }) => who));
    expect(names).toContain('Joe Rubio');
    expect(names.join()).not.toMatch(/Seiler|talk/);
    expect(parts[0]?.basis).toBe('For 5 km in 24:34 and a 3:55:00 marathon');
  });

  it('leaves out what was not typed, and calls the example one', () => {
    const typed = { maxHeartRate: '188' };
    const { fields } = takeIn({ own: typed, unit: 'km', fields: example });
    expect(cardParts(typed, fields, 'km').map(({ title }) => title)).toEqual(['Heart rate']);
    expect(cardParts({}, example, 'km').every(({ basis }) => basis.startsWith('Example:'))).toBe(
      true,
    );
  });

  it('is reckoned from everything but the runs that were placed', () => {
    const placed = Object.fromEntries(measures.map((shown) => [placedField[shown], '6:00']));
    expect(reckonedFrom({ ...own, ...placed })).toEqual(own);
  });
});

describe('the calculator before it wakes', () => {
  const built = (shown: Shown) =>
    parse(
      renderToString(
        <>
          <HowSlowDisplay shown={shown} unit="km" own={{}} fields={example} isStill={false} />
          <HowSlowIsland place="page" shown={shown} base="/sub" />
        </>,
      ),
    );

  it.each(measures)('shows the example for %s, marked as one, with a bar a source', (shown) => {
    const drawn = built(shown);
    const { rows } = answerTo(example, shown, 'km');
    const measure = shown === 'length' ? 'duration' : shown;
    const bars = computedOf(rows).filter(({ row }) => row.measure === measure);
    expect(drawn.querySelector('.settled')?.text).toMatch(/^Example\. /);
    expect(drawn.querySelector('[role=status]')?.text).toContain(answerSentence(rows, shown, 'km'));
    expect(drawn.querySelectorAll('.axis rect')).toHaveLength(bars.length);
    expect(bars.length).toBeGreaterThan(2);
  });

  it('gives no typed number a name that a form would send', () => {
    const drawn = built('heart-rate');
    const typed = drawn.querySelectorAll('input:not([type=radio])');
    expect(typed.length).toBe(3);
    expect(typed.filter((input) => input.hasAttribute('name'))).toEqual([]);
  });

  it('needs no style attribute', () => {
    for (const shown of measures) expect(built(shown).toString()).not.toMatch(/\sstyle=/);
  });
});

it('every row of the rules is on one of the measures', () => {
  const shownRows = measures.flatMap((shown) => answerTo(good, shown, 'km').rows);
  expect(shownRows.map(({ row }) => row.id).sort()).toEqual(effortRows.map(({ id }) => id).sort());
});

function blankIn(shown: Shown): Partial<Record<FieldName, string>> {
  return Object.fromEntries(fieldsOf[shown].map((name) => [name, '']));
}

function never(): never {
  throw new Error('Daniels has a pace for every race.');
}
