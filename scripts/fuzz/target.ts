import type { Draws } from './draws.ts';

/** Something that has to hold for any input. */
export interface Target<Input = unknown> {
  /** As it stands in the table and after `--only`. */
  readonly name: string;
  /** Makes an input: mostly near good ones, sometimes far from any. */
  readonly draw: (from: Draws) => Input;
  /** Throws where something does not hold; any other throw is a failure as well. */
  readonly check: (input: Input) => void;
  /**
   * Says which inputs are the same. Where checking is dear, each is then checked once, and the
   * table says how many there were.
   */
  readonly key?: (input: Input) => string;
}

/** A target as the runner sees it: what it draws it can check. */
export function target<Input>(one: Target<Input>): Target {
  return one as Target;
}

/** @throws Error with what should have held */
export function hold(claim: boolean, what: string, ...found: unknown[]): asserts claim {
  if (claim) return;
  throw new Error([what, ...found.map((one) => show(one))].join(' '));
}

/** Holds that two values say the same. */
export function same(one: unknown, other: unknown, what: string): void {
  if (Object.is(one, other)) return;
  // Most are compared in vain, so the plain comparison is what has to be quick.
  if (JSON.stringify(one) === JSON.stringify(other)) return;
  throw new Error(`${what}: ${show(one)} is not ${show(other)}.`);
}

/** Holds that a call throws nothing but what its docstring says. */
export function onlyRangeError(call: () => unknown, what: string): 'threw' | 'answered' {
  try {
    call();
    return 'answered';
  } catch (error) {
    hold(error instanceof RangeError, `${what} threw ${String(error)}, no RangeError.`);
    return 'threw';
  }
}

/** Holds that a result has no number that is none, however deep. */
export function allFinite(value: unknown, what: string): void {
  if (typeof value === 'number') hold(Number.isFinite(value), `${what}: not finite.`);
  else if (Array.isArray(value)) for (const one of value) allFinite(one, what);
  else if (typeof value === 'object' && value !== null) {
    for (const name in value) allFinite((value as Record<string, unknown>)[name], what);
  }
}

/** Holds that it is a sentence a reader can be shown. */
export function sentence(text: string, what: string): void {
  const isOne = /^\S.*\S$/su.test(text) && !/undefined|NaN|Infinity|\[object/.test(text);
  hold(isOne, `${what}: no sentence.`, text);
}

function show(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'number' && !Number.isFinite(part) ? String(part) : part,
  );
}
