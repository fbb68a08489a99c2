import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  forgetWeek,
  keepEffort,
  keepWeek,
  keptEffort,
  keptWeek,
} from '../../../src/lib/browser/device.ts';

const week = '?key=3&phase=build&runs=6&v=1.2';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('on a device that stores', () => {
  const stored = new Map<string, string>();
  beforeEach(() => {
    stored.clear();
    vi.stubGlobal('localStorage', {
      getItem: (name: string) => stored.get(name) ?? null,
      setItem: (name: string, value: string) => stored.set(name, value),
      removeItem: (name: string) => stored.delete(name),
    });
  });

  it('keeps the week under a name that is only ours, and gives it back', () => {
    expect(keepWeek(week)).toBe(true);
    expect([...stored]).toEqual([['tired-legs:week', week]]);
    expect(keptWeek()).toBe(week);
  });

  it('keeps races and heart rates apart from the week', () => {
    expect(keepEffort('unit=mi')).toBe(true);
    expect([...stored]).toEqual([['tired-legs:how-slow', 'unit=mi']]);
    expect(keptEffort()).toBe('unit=mi');
    expect(keptWeek()).toBe('');
  });

  it('forgets it', () => {
    keepWeek(week);
    expect(forgetWeek()).toBe(true);
    expect(stored.size).toBe(0);
    expect(keptWeek()).toBe('');
  });
});

describe.each([
  ['blocked', 'get'],
  ['full', 'set'],
])('where storage is %s', (state) => {
  beforeEach(() => {
    const refuse = () => {
      throw new DOMException(state, 'QuotaExceededError');
    };
    if (state === 'full') {
      vi.stubGlobal('localStorage', {
        getItem: () => null,
        setItem: refuse,
        removeItem: () => null,
      });
    } else {
      vi.stubGlobal('localStorage', undefined);
      Object.defineProperty(globalThis, 'localStorage', { configurable: true, get: refuse });
    }
  });

  it('says that it kept nothing', () => {
    expect(keepWeek(week)).toBe(false);
    expect(keptWeek()).toBe('');
    expect(keepEffort('unit=mi')).toBe(false);
    expect(keptEffort()).toBe('');
    expect(forgetWeek()).toBe(state === 'full');
  });
});
