import { expect, it } from 'vitest';
import { closeMarkers } from '../../../src/lib/publish/closeMarkers.ts';

const marker = '<sup class="cite">1</sup>';
const next = '<sup class="cite next">1</sup>';

it.each([
  [`bone ${marker}.`, `bone${marker}.`, 'at its word'],
  [`bone\n  ${marker} and`, `bone${marker} and`, 'the space behind it stays'],
  [`bone ${marker} ${marker}.`, `bone${marker}${next}.`, 'two at one word'],
  [`bone ${marker}, leg ${marker}`, `bone${marker}, leg${marker}`, 'each at its own'],
  ['10<sup>2</sup> m', '10<sup>2</sup> m', 'other raised text'],
])('%j', (html, closed) => {
  expect(closeMarkers(html)).toBe(closed);
});
