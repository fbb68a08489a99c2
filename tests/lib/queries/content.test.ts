import { describe, expect, it, vi } from 'vitest';

vi.mock('astro:content', () => ({ getCollection: vi.fn(), getEntry: vi.fn() }));

const { citationsIn, minutesToRead } = await import('../../../src/lib/queries/content.ts');

describe('minutesToRead', () => {
  it.each([
    ['', 1],
    ['one two', 1],
    ['word '.repeat(344), 1],
    ['word '.repeat(346), 2],
    ['<Cite id="not-counted" /> word '.repeat(460), 2],
    ['## — | -- . , '.repeat(1000), 1],
  ])('%#: %i', (body, minutes) => {
    expect(minutesToRead(body)).toBe(minutes);
  });
});

describe('citationsIn', () => {
  it('lists each id once, in the order of first mention', () => {
    const body =
      'A <Cite id="b" /> and <Cite  id="a"/>, <Term id="run">run</Term> <Cite id="b" />.';
    expect(citationsIn(body)).toEqual(['b', 'a']);
    expect(citationsIn('')).toEqual([]);
  });
});
