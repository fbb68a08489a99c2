import { describe, expect, it } from 'vitest';
import {
  dropLabel,
  droppedSentence,
  keepLabel,
  keptSentence,
  megabytes,
  stateSentence,
} from '../../src/components/offline/words.ts';

const some = {
  keptPages: 33,
  allPages: 439,
  alwaysPages: 31,
  isWhole: false,
  wholeBytes: 16_954_587,
  loadBytes: 3_625_383,
};
const whole = { ...some, keptPages: 439, isWhole: true };

it.each([
  [16_954_587, '17 MB'],
  [9_960_000, '10.0 MB'],
  [3_625_383, '3.6 MB'],
])('%d bytes are %s', (bytes, words) => {
  expect(megabytes(bytes)).toBe(words);
});

describe('what the page says of the whole site', () => {
  it('is how much is there, and what the rest takes', () => {
    expect(keepLabel(some)).toBe('Keep the whole site on this device (about 17 MB)');
    expect(stateSentence(some)).toBe(
      '33 of 439 pages are on this device. Loading the rest takes at most 3.6 MB.',
    );
    expect(stateSentence(whole)).toBe('All 439 pages are on this device.');
  });

  it('offers to drop what there is to drop', () => {
    expect(dropLabel(whole)).toBe('Drop it');
    expect(dropLabel(some)).toBe('Drop the pages I have read');
    expect(dropLabel({ ...some, keptPages: 31 })).toBe('');
    expect(droppedSentence({ ...some, keptPages: 31 })).toMatch(/^Dropped\. 31 pages stay/);
  });

  it.each([
    ['full', /^There is no more room .* 33 of 439 pages are kept and stay\. Make room/],
    ['network', /^The network went away\. 33 of 439 pages are kept and stay\./],
    ['changed', /^The site changed while it was loading\. 33 of 439 pages/],
  ] as const)('names what went wrong: %s', (problem, words) => {
    expect(keptSentence({ ...some, isDone: true, problem })).toMatch(words);
  });
});
