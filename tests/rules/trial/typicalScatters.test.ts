import { expect, it } from 'vitest';
import { typicalScatters } from '../../../src/rules/trial/index.ts';

it('plans with one scatter that a study gives and two of our own', () => {
  expect(typicalScatters).toEqual([
    { id: 'all-out', scatterPercent: 1.5, source: 'fisher-2017' },
    { id: 'repetitions', scatterPercent: 2.5, source: 'house' },
    { id: 'by-feel', scatterPercent: 4, source: 'house' },
  ]);
});
