import { expect } from 'vitest';

/**
 * Holds one fact for many cases, and fails once, with a line for each case that breaks it. A test
 * for each case would count one fact hundreds of times. No cases at all are a failure too.
 *
 * @param nameOf - what a line calls a case: its file or address
 * @param check - expectations, with messages that say what to mend
 */
export function forEvery<Case>(
  cases: Iterable<Case>,
  nameOf: (one: Case) => string,
  check: (one: Case) => void,
) {
  const all = [...cases];
  expect(all.length, 'There is nothing to look at, so this could not fail.').toBeGreaterThan(0);
  const broken = all.flatMap((one) => {
    try {
      check(one);
      return [];
    } catch (error) {
      const name = nameOf(one);
      const why = error instanceof Error ? error.message : String(error);
      return [why.includes(name) ? why : `${name}: ${why}`];
    }
  });
  expect(broken).toEqual([]);
}

export const itsPath = ({ path }: { path: string }) => path;
export const itsFile = ({ file }: { file: string }) => file;
export const itsId = ({ id }: { id: string }) => id;
