import { expect, it } from 'vitest';
import { closeMarkers } from '../../../src/lib/publish/closeMarkers.ts';

const marker = '<sup class="cite">1</sup>';
const next = '<sup class="cite next">1</sup>';

const together = (html: string) => `<span class="together">${html}</span>`;

it.each([
  [`bone ${marker}.`, together(`bone${marker}.`), 'at its word, and the full stop at it'],
  [`bone\n  ${marker} and`, `${together(`bone${marker}`)} and`, 'the space behind it stays'],
  [`a bone ${marker} ${marker}.`, `a ${together(`bone${marker}${next}.`)}`, 'two at one word'],
  [
    `bone ${marker}, leg ${marker}`,
    `${together(`bone${marker},`)} ${together(`leg${marker}`)}`,
    'each',
  ],
  [`<b>bone</b> ${marker}.`, `<b>bone</b>${marker}.`, 'a word in a tag of its own'],
  ['10<sup>2</sup> m', '10<sup>2</sup> m', 'other raised text'],
])('%j', (html, closed) => {
  expect(closeMarkers(html)).toBe(closed);
});
