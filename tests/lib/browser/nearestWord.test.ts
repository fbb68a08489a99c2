import { expect, it } from 'vitest';
import { nearestWord } from '../../../src/lib/browser/nearestWord.ts';

const known = ['elliptical', 'marathon', 'recover', 'recovery', 'shadow', 'taper', 'treadmill'];

it.each([
  ['recovry', 'recovery', 'a letter left out'],
  ['maraton', 'marathon', 'a letter left out'],
  ['treadmil', 'treadmill', 'a letter left out at the end'],
  ['shaddow', 'shadow', 'a letter too many'],
  ['shadwo', 'shadow', 'two letters changed about'],
  ['eliptcal', 'elliptical', 'two slips in a long word'],
  ['shdwo', 'shdwo', 'two slips in a short one'],
  ['tape', 'tape', 'a short word has too many neighbors'],
  ['marathon', 'marathon', 'a word that we know'],
  ['zzzzz', 'zzzzz', 'like none'],
])('%s: %s (%s)', (word, meant) => {
  expect(nearestWord(word, known)).toBe(meant);
});
