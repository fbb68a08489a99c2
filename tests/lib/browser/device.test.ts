import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { forgetSituation, keepSituation } from '../../../src/lib/browser/device.ts';
import { allSituations, checkSituation } from '../../../src/rules/index.ts';

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

  it('keeps every situation as the rules read it', () => {
    for (const one of allSituations()) {
      expect(keepSituation(one)).toBe(true);
      const kept = Object.fromEntries(new URLSearchParams(stored.get('situation')));
      expect(checkSituation(kept)).toEqual({ ok: true, value: { ...one, assumed: [] } });
    }
  });

  it('keeps it as an address has it, which the snippet on every page reads', () => {
    keepSituation(situation);
    expect([...stored]).toEqual([['situation', 'key=3&phase=build&runs=6']]);
  });

  it('forgets it', () => {
    keepSituation(situation);
    expect(forgetSituation()).toBe(true);
    expect(stored.size).toBe(0);
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
    expect(keepSituation(situation)).toBe(false);
    expect(forgetSituation()).toBe(state === 'full');
  });
});
