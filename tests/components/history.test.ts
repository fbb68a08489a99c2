import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redo, remember, undo } from '../../src/components/calculators/week/planner/history.ts';
import type { History } from '../../src/components/calculators/week/planner/history.ts';
import { formatWeek, moveRun, parseWeek } from '../../src/rules/index.ts';

const noHistory: History<string> = { past: [], future: [] };
const move = fc.record({ day: fc.nat(6), at: fc.nat(1), to: fc.nat(6) });

describe('undo and redo', () => {
  it('moving runs and undoing gives the same week, redoing the last one again', () => {
    fc.assert(
      fc.property(fc.array(move, { maxLength: 12 }), (moves) => {
        const start = 'K.R.E.-.KR.E.-';
        let shown = start;
        let history = noHistory;
        for (const { day, at, to } of moves) {
          const parsed = parseWeek(shown);
          if (!parsed.ok) throw new Error(shown);
          history = remember(history, shown);
          shown = formatWeek(moveRun(parsed.value, { day, at }, to));
        }
        const last = shown;
        for (let step = undo(history, shown); step; step = undo(history, shown)) {
          ({ history, shown } = step);
        }
        expect(shown).toBe(start);
        for (let step = redo(history, shown); step; step = redo(history, shown)) {
          ({ history, shown } = step);
        }
        expect(shown).toBe(last);
      }),
    );
  });

  it('forgets what was undone once something else is done', () => {
    const undone = undo(remember(noHistory, 'a'), 'b');
    expect(undone && redo(remember(undone.history, undone.shown), 'c')).toBeNull();
  });

  it('has nothing to undo or redo at first', () => {
    expect(undo(noHistory, 'a')).toBeNull();
    expect(redo(noHistory, 'a')).toBeNull();
  });
});
