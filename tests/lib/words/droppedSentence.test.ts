import { describe, expect, it } from 'vitest';
import { readChoices } from '../../../src/lib/addresses/choices.ts';
import { readSituation, situationText } from '../../../src/lib/addresses/urlState.ts';
import { droppedSentence } from '../../../src/lib/words/droppedSentence.ts';

const questions = { key: ['any', '0', '1', '2'], phase: ['build', 'base'] } as const;
const picked = { key: 'any', phase: 'build' } as const;

describe('of choices', () => {
  const sentence = (search: string) =>
    droppedSentence(readChoices(search, questions, picked).dropped);

  it.each([
    ['', ''],
    ['?key=9', 'We left out of the address: key “9” (it is 0 to 2 or any).'],
    ['?phase=x', 'We left out of the address: phase “x” (it is build or base).'],
    ['?a=1&key=1&key=1', 'We left out of the address: “a”, which we do not use; a second “key”.'],
  ])('%s', (search, words) => {
    expect(sentence(search)).toBe(words);
  });

  it('clips what is long and counts what is much', () => {
    expect(sentence(`?${'a'.repeat(99)}`)).toContain(`“${'a'.repeat(24)}…”`);
    // Two halves of what UTF-16 calls a pair.
    expect(sentence(`?${'a'.repeat(23)}🏃🏃`)).toContain(`“${'a'.repeat(23)}🏃…”`);
    expect(sentence('?a&b&c&d&e&f&g')).toMatch(/“e”, which we do not use; and 2 more\.$/);
  });
});

describe('of a situation', () => {
  const preset = situationText({ runs: 5, key: 3, phase: 'build' });

  it.each([
    ['?runs=99', /runs “99” \(it goes from 0 to 14\)/],
    ['?runs=x', /runs “x” \(not a whole number\)/],
    ['?runs=-1', /runs “-1” \(it is less than 0\)/],
    ['?week=KK.KK.KK.KK.-.-.-', /a week we cannot use \(.*at most seven key workouts/],
    ['?runs=2&key=5', /key workouts “5” \(there are only 2 runs\)/],
    ['?phase=taper', /phase “taper” \(it is build or base\)/],
    ['?utm=1', /“utm”, which we do not use/],
    ['?runs=5&runs=6', /a second “runs”/],
    ['?week=K.R', /^(?!.*a second).*\bweek\b/],
    ['?runs=5&v=x', /^(?!.*a second).*“v”/],
    ['?a&b&c&d&e&f&g', /“e”, which we do not use; and 2 more\.$/],
    ['?fbclid=1&utm_medium=mail', /^$/],
    [`?${'a'.repeat(200)}=1`, /“a{24}…”/],
    ['?runs=5', /^$/],
  ])('%s', (search, words) => {
    const sentence = droppedSentence(readSituation(search, preset).dropped);
    expect(
      sentence,
      `src/lib/words/droppedSentence.ts does not say plainly what it left out of "${search}".`,
    ).toMatch(words);
    expect(sentence).not.toMatch(/undefined|NaN/);
  });
});
