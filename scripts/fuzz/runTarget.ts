import { inspect } from 'node:util';
import { Draws } from './draws.ts';
import type { Target } from './target.ts';

/** Which cases to run: every `step`-th from `first` on, below `count`. */
export interface Share {
  readonly seed: number;
  readonly count: number;
  readonly first: number;
  readonly step: number;
}

/** What came of it. */
export interface Ran {
  readonly target: string;
  readonly drawn: number;
  /** Less than drawn where inputs came up again that need no second look. */
  readonly checked: number;
  readonly cpuMs: number;
  /** Cases that failed, and the first of them made as small as it gets. */
  readonly failed: number;
  readonly smallest: { readonly input: string; readonly why: string; readonly at: number } | null;
}

/** Runs a target's cases. Each follows from seed, target and number alone, whoever runs it. */
export function runTarget(target: Target, { seed, count, first, step }: Share): Ran {
  const started = process.threadCpuUsage();
  const seen = new Set<string>();
  let [drawn, checked, failed] = [0, 0, 0];
  let smallest: Ran['smallest'] = null;
  for (let at = first; at < count; at += step) {
    const input = target.draw(Draws.from(seed, target.name, at));
    drawn += 1;
    const key = target.key?.(input);
    if (key !== undefined && seen.has(key)) continue;
    if (key !== undefined) seen.add(key);
    checked += 1;
    if (whyBroken(target, input) === null) continue;
    failed += 1;
    smallest ??= { ...shrink(target, numbersOf(target, seed, at)), at };
  }
  const { user, system } = process.threadCpuUsage(started);
  const cpuMs = (user + system) / 1000;
  return { target: target.name, drawn, checked, cpuMs, failed, smallest };
}

/** The numbers that a case was drawn from. */
function numbersOf(target: Target, seed: number, at: number): readonly number[] {
  const draws = Draws.from(seed, target.name, at, []);
  target.draw(draws);
  return draws.taken;
}

function whyBroken(target: Target, input: unknown): string | null {
  try {
    target.check(input);
    return null;
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  }
}

/** So many tries make a failing case smaller; enough for any we have seen. */
const mostTries = 3000;

/** Takes numbers away and makes them smaller, as long as what comes of them still fails. */
function shrink(target: Target, failing: readonly number[]): { input: string; why: string } {
  let best = [...failing];
  let tries = 0;
  const isBetter = (numbers: readonly number[]): boolean => {
    tries += 1;
    const draws = Draws.again(numbers);
    if (whyBroken(target, target.draw(draws)) === null) return false;
    best = draws.taken.slice(0, numbers.length);
    return true;
  };
  for (let isSmaller = true; isSmaller && tries < mostTries;) {
    isSmaller = false;
    for (let size = best.length; size >= 1; size = Math.floor(size / 2)) {
      for (let at = 0; at + size <= best.length && tries < mostTries; at += 1) {
        if (isBetter(best.toSpliced(at, size))) isSmaller = true;
      }
    }
    for (let at = 0; at < best.length && tries < mostTries; at += 1) {
      const number = best[at] ?? 0;
      for (const less of [0, Math.floor(number / 2), number - 1]) {
        if (less < 0 || less >= number || !isBetter(best.with(at, less))) continue;
        isSmaller = true;
        break;
      }
    }
  }
  const input = target.draw(Draws.again(best));
  return {
    input: inspect(input, { depth: 8, breakLength: Infinity }),
    why: whyBroken(target, input) ?? 'It holds when it is tried again: the check has a memory.',
  };
}
