import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  forgetSituation,
  keepSituation,
  readKeptSituation,
} from '../../../src/lib/browser/device.ts';
import { allSituations } from '../../../src/rules/index.ts';

const situation = { runs: 6, key: 3, phase: 'build' } as const;

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

  it('gives back every situation it kept', () => {
    for (const one of allSituations()) {
      expect(keepSituation(one)).toBe(true);
      expect(readKeptSituation()).toEqual(one);
    }
  });

  it('keeps it as an address has it, which the snippet on every page reads', () => {
    keepSituation(situation);
    expect([...stored]).toEqual([['situation', 'key=3&phase=build&runs=6']]);
  });

  it('forgets it', () => {
    keepSituation(situation);
    expect(forgetSituation()).toBe(true);
    expect(readKeptSituation()).toBeNull();
    expect(stored.size).toBe(0);
  });

  it.each([
    ['', 'nothing'],
    ['?runs=6&phase=build', 'no key count'],
    ['?runs=6&key=3', 'no phase'],
    ['?runs=99&key=3&phase=build', 'a week there is none of'],
    ['{"runs":6}', 'another form'],
  ])('reads %j as no situation: %s', (kept) => {
    stored.set('situation', kept);
    expect(readKeptSituation()).toBeNull();
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

  it('says that it kept nothing, and reads nothing', () => {
    expect(keepSituation(situation)).toBe(false);
    expect(readKeptSituation()).toBeNull();
    expect(forgetSituation()).toBe(state === 'full');
  });
});
