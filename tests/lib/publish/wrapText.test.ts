import { expect, it } from 'vitest';
import { textWidth, wrapText } from '../../../src/lib/publish/wrapText.ts';

const box = { widthPx: 110, fontPx: 20 };

it.each([
  ['', []],
  ['one', ['one']],
  ['one two three', ['one two', 'three']],
  ['  spaces \n do not count ', ['spaces', 'do not', 'count']],
  ['a incomprehensibilities b', ['a', 'incomprehensibilities', 'b']],
])('%j', (text, lines) => {
  expect(wrapText(text, box)).toEqual(lines);
});

it('keeps every word, in order, and lines of several words within the width', () => {
  const text = 'Put a day of rest after each of your three key workouts, and run no more.';
  const lines = wrapText(text, box);
  expect(lines.join(' ')).toBe(text);
  for (const line of lines.filter((one) => one.includes(' '))) {
    expect(textWidth(line, box.fontPx)).toBeLessThanOrEqual(box.widthPx);
  }
});
