import { describe, expect, it } from 'vitest';
import {
  allSituations,
  answerFor,
  checkWeek,
  daysInWeek,
  parseWeek,
  todayFor,
} from '../../../src/rules/index.ts';
import type { Advice, Answer, Day, Today, Week } from '../../../src/rules/index.ts';

/*
 * The three calculators read one table, so they cannot tell a reader three things: each day of each
 * answer's week is asked of `todayFor`, and what it advises is put on that day for `checkWeek`.
 */

const answers = () => allSituations().map((situation) => answerFor(situation));

function weekOf({ exampleWeek }: Answer): Week {
  const parsed = parseWeek(exampleWeek);
  if (!parsed.ok) throw new Error(`Not a week: ${exampleWeek}`);
  return parsed.value;
}

const dayOf = (week: Week, day: number): Day => week[(day + daysInWeek) % daysInWeek] ?? [];

/** What a reader in the middle of this week would be told on a day. */
function toldOn(day: number, week: Week, { situation }: Answer): Today {
  const before = dayOf(week, day - 1);
  return todayFor({
    yesterday: before.includes('K') ? 'key' : before.length > 0 ? 'run' : 'rest',
    nextKey: dayOf(week, day + 1).includes('K') ? 'tomorrow' : 'later',
    runs: situation.runs,
    phase: situation.phase,
  });
}

/** Days of an answer's week without a key workout, with what the reader would be told there. */
function* daysOf(answer: Answer): Generator<{ day: number; runs: Day; told: Today; week: Week }> {
  const week = weekOf(answer);
  for (let day = 0; day < daysInWeek; day += 1) {
    const runs = dayOf(week, day);
    if (!runs.includes('K')) yield { day, runs, told: toldOn(day, week, answer), week };
  }
}

const asRuns: Record<Advice, readonly (Day | null)[]> = {
  'recovery-run': [['R']],
  'easy-run': [['E']],
  rest: [[]],
  'your-choice': [['E'], []],
};

describe('today, the week and the checker agree', () => {
  it('on every day of all 184 answers: what the example holds is what the day is told', () => {
    const against: string[] = [];
    for (const answer of answers()) {
      for (const { day, runs, told } of daysOf(answer)) {
        const isBroken = answer.breaks.length > 0;
        const fits = {
          // A day off is never wrong, and a week that had to break a guideline says so.
          rest: runs.length === 0 || isBroken,
          'recovery-run': runs.every((run) => run === 'R') || isBroken,
          'easy-run': runs.every((run) => run === 'E'),
          'your-choice': runs.every((run) => run === 'E'),
        };
        if (!fits[told.advice]) {
          against.push(`${answer.exampleWeek}, day ${day}: told ${told.advice}`);
        }
      }
    }
    expect(against).toEqual([]);
  });

  it('and doing what the day is told raises no note on that day', () => {
    const noted: string[] = [];
    for (const answer of answers()) {
      const { phase } = answer.situation;
      for (const { day, runs, told, week } of daysOf(answer)) {
        // The number of runs is the reader's: a run is swapped for the one that is advised.
        if (runs.length !== 1) continue;
        for (const advised of asRuns[told.advice]) {
          if (advised?.length !== runs.length) continue;
          const changed = week.map((own, index) => (index === day ? advised : own));
          const about = checkWeek(changed, phase).filter((note) => note.day === day);
          if (about.length > 0) noted.push(`${answer.exampleWeek}, day ${day}: ${told.advice}`);
        }
      }
    }
    expect(noted).toEqual([]);
  });

  it('and rest is asked the day after a key workout for the same weeks, by the same guideline', () => {
    for (const answer of answers()) {
      const { runs, key, phase } = answer.situation;
      if (key === 0) continue;
      const told = todayFor({ yesterday: 'key', nextKey: 'later', runs, phase });
      const asked = answer.reasons.find(
        ({ guideline }) => guideline === 'three-runs-rest-after-key',
      );
      expect(told.advice === 'rest').toBe(asked !== undefined);
      if (!asked) continue;
      expect(told.guideline).toBe(asked.guideline);
      // What the article does not say, nobody says: it is ours.
      expect(told.saidBy).toBe(asked.status === 'applies' ? 'article' : 'house');
    }
  });
});
