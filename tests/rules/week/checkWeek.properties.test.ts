import fc from 'fast-check';
import { it } from 'vitest';
import { checkWeek } from '../../../src/rules/index.ts';
import type { Note } from '../../../src/rules/index.ts';

it('never scolds a rest day or a slow run, and each fix leaves less to note', () => {
  const day = fc.array(fc.constantFrom('K' as const, 'R' as const, 'E' as const), {
    maxLength: 2,
  });
  const week = fc.array(day, { minLength: 7, maxLength: 7 });
  fc.assert(
    fc.property(week, fc.constantFrom('build' as const, 'base' as const), (days, phase) => {
      const notes = checkWeek(days, phase);
      for (const note of notes) {
        if (note.day !== null && days[note.day]?.length === 0) return false;
        if (note.fix && weigh(checkWeek(note.fix, phase)) >= weigh(notes)) return false;
        if (note.fix && note.fix.flat().length !== days.flat().length) return false;
      }
      return true;
    }),
  );
});

function weigh(notes: readonly Note[]): number {
  const weight = { article: 400, others: 20, nobody: 1 };
  return notes.reduce((sum, { level }) => sum + weight[level], 0);
}
