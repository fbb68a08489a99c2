import { oneHourPace } from './oneHourPace.ts';
import { raceTimeFor } from './raceTimeFor.ts';
import { readsFrom } from './row.ts';
import type { EffortRow } from './row.ts';
import { danielsNotes, mprEasyRange, rubio } from './statements.ts';
import { marathonM, paceSPerKmOf } from './units.ts';
import { paceAtShare, vdotOf } from './vdot.ts';

/** Percent of VDOT. Source: `daniels-ch4-notes`. */
export const danielsPercent = { slow: 59, quick: 74 } as const;
/** Percent slower than one-hour race pace. Source: `mpr-easy-runs-2016`. */
export const mprPercentSlower = { quick: 20, slow: 30 } as const;
/** Slower than goal marathon pace by at least this; s/mile. Source: `hansons-runslikeadog-2015`. */
const hansonsSPerMile = 60;
/** Slower than marathon pace by at least this, the nearer end of his 60 to 90; s/mile. Source: `fraioli-recovery-run`. */
const fraioliSPerMile = 60;
/** Percent of 5 km speed, the most he allows. Source: `rubio-letsrun-doubles`. */
const rubioPercent = 65;

/**
 * What coaches say about pace; s/km.
 *
 * Source: each row's own; `evidence/guidelines.md` section C and the reference, section 3.
 */
export const paceRows = [
  {
    id: 'daniels-e-pace',
    ...danielsNotes,
    entry: 'daniels-e-pace',
    measure: 'pace',
    meaning: 'range',
    formula: 'vdot-tlgs',
    reading: readsFrom('race', (race) => {
      const vdot = vdotOf(race);
      return {
        from: paceAtShare({ vdot, share: danielsPercent.quick / 100 }),
        to: paceAtShare({ vdot, share: danielsPercent.slow / 100 }),
      };
    }),
  },
  {
    id: 'mpr-easy-range-pace',
    ...mprEasyRange,
    measure: 'pace',
    formula: 'vdot-tlgs',
    isOurBridge: true,
    reading: readsFrom('race', (race) => {
      const hourPace = oneHourPace(vdotOf(race));
      return {
        from: (hourPace * (100 + mprPercentSlower.quick)) / 100,
        to: (hourPace * (100 + mprPercentSlower.slow)) / 100,
      };
    }),
  },
  {
    id: 'hansons-easy-pace',
    authority: 'coach',
    coach: 'Hansons',
    entry: 'hansons-easy-pace',
    measure: 'pace',
    about: 'easy',
    meaning: 'range',
    seen: 'second-hand',
    source: 'hansons-runslikeadog-2015',
    year: 2015,
    alsoSeenIn: ['hansons-rhett-2013'],
    reading: readsFrom('goalMarathonS', (goalS) => ({
      from: (goalS / marathonM) * 1000 + paceSPerKmOf(hansonsSPerMile, 'mi'),
      to: null,
    })),
  },
  {
    id: 'rubio-recovery-pace',
    ...rubio,
    entry: 'rubio-recovery-pace',
    measure: 'pace',
    formula: 'vdot-tlgs',
    isOurBridge: true,
    reading: readsFrom('race', (race) => ({
      from: (raceTimeFor({ vdot: vdotOf(race), distanceM: 5000 }) / 5 / rubioPercent) * 100,
      to: null,
    })),
  },
  {
    id: 'fraioli-recovery-pace',
    authority: 'coach',
    coach: 'Mario Fraioli',
    entry: 'fraioli-recovery-pace',
    measure: 'pace',
    about: 'recovery',
    meaning: 'range',
    seen: 'second-hand',
    source: 'fraioli-recovery-run',
    year: null,
    alsoSeenIn: [],
    reading: readsFrom('goalMarathonS', (goalS) => ({
      from: (goalS / marathonM) * 1000 + paceSPerKmOf(fraioliSPerMile, 'mi'),
      to: null,
    })),
  },
  {
    id: 'mcmillan-recovery-example',
    authority: 'coach',
    coach: 'McMillan',
    entry: 'mcmillan-recovery-example',
    measure: 'pace',
    about: 'recovery',
    meaning: 'range',
    seen: 'second-hand',
    source: 'runningahead-pfitz-mcmillan',
    year: null,
    alsoSeenIn: [],
    // The reference, section 3: another runner's output moved between versions of the tool.
    hasMoved: true,
    reading: {
      kind: 'shows',
      why: 'one-example',
      // For a 19:00 5 km: 8:30 to 9:05 per mile.
      example: { from: paceSPerKmOf(510, 'mi'), to: paceSPerKmOf(545, 'mi') },
    },
  },
  {
    id: 'kenyan-slow-start',
    authority: 'coach',
    coach: 'Kenyan runners, as reported',
    entry: 'kenyan-slow-start',
    measure: 'pace',
    about: 'easy',
    meaning: 'range',
    seen: 'anecdotes',
    source: 'arunnerslife-kenya',
    year: null,
    alsoSeenIn: ['runners-world-easy-day-pace', 'running-magazine-kipchoge-easy'],
    reading: {
      kind: 'shows',
      why: 'anecdotes',
      // One coach in Iten: 8:30 to 10:00 per mile.
      example: { from: paceSPerKmOf(510, 'mi'), to: paceSPerKmOf(600, 'mi') },
    },
  },
  {
    id: 'pfitzinger-recovery-purpose',
    authority: 'coach',
    coach: 'Pete Pfitzinger and Scott Douglas',
    entry: 'pfitzinger-recovery-purpose',
    measure: 'pace',
    about: 'recovery',
    meaning: 'range',
    seen: 'definition-seen',
    source: 'runningahead-pfitz-mcmillan',
    year: null,
    alsoSeenIn: ['focorunner-2010-pfitz'],
    reading: { kind: 'shows', why: 'number-not-seen' },
  },
] as const satisfies readonly EffortRow[];
