import type { MannerGuideline } from './guideline.ts';

/**
 * The guidelines that keep a runner whole, and every number they state. They watch what no
 * count of runs shows (breath, soreness, races, food), so they decide nothing about a week
 * and are kept apart from those that do.
 *
 * Source: `sources` of each version.
 */
export const care = [
  {
    id: 'pass-the-talk-test',
    bib: 15,
    group: 'care',
    kind: 'manner',
    holds: 'no-single-week',
    versions: [
      {
        id: 'talk-test',
        authority: 'study',
        sources: ['talk-test-marker', 'gillespie-2015-talk-test', 'quinn-coons-2011'],
        states: [82],
      },
    ],
  },
  {
    id: 'keep-it-shorter-than-your-longest',
    bib: 16,
    group: 'care',
    kind: 'manner',
    holds: 'no-single-week',
    versions: [
      {
        id: 'single-run-cap',
        authority: 'study',
        sources: ['frandsen-2025'],
        states: [10, 30, 100, 1.64, 1.52, 2.28],
      },
      {
        id: 'ten-percent-rule-not-proven',
        authority: 'study',
        sources: ['buist-2008'],
        states: [10, 20.8, 20.3],
      },
    ],
  },
  {
    id: 'rest-first-after-a-race',
    bib: 17,
    group: 'care',
    kind: 'manner',
    holds: 'no-single-week',
    versions: [
      {
        id: 'after-race-rest-first',
        authority: 'study',
        sources: [
          'sherman-1984',
          'martinez-navarro-2021-marathon',
          'wiewelhove-2018',
          'warhol-1985',
        ],
        states: [2, 3, 4, 6, 7, 40, 45, 60],
      },
    ],
  },
  {
    id: 'three-days-between-all-out-efforts',
    bib: 18,
    group: 'care',
    kind: 'manner',
    holds: 'no-single-week',
    versions: [
      {
        id: '72-hours-after-all-out-5k',
        authority: 'study',
        sources: ['bosak-24-72', 'bosak-active-passive'],
        states: [5, 10, 24, 72],
      },
    ],
  },
  {
    id: 'swap-the-key-workout-when-not-ready',
    bib: 19,
    group: 'care',
    kind: 'manner',
    holds: 'no-single-week',
    versions: [
      {
        id: 'readiness-swap',
        authority: 'study',
        sources: ['kiviniemi-2007', 'vesterinen-2016', 'nuuttila-2022', 'duking-2021-hrv'],
        states: [2, 10],
      },
    ],
  },
  {
    id: 'sore-legs-swim-or-rest',
    bib: 20,
    group: 'care',
    kind: 'manner',
    holds: 'no-single-week',
    versions: [
      {
        id: 'sore-legs-swap',
        authority: 'study',
        sources: [
          'cheung-2003',
          'chen-2007-running-economy',
          'lum-2010',
          'takahashi-2006-aqua',
          'wahl-2017-aqua-cycling',
        ],
        states: [728, 830],
      },
    ],
  },
  {
    id: 'fuel-your-recovery-runs',
    bib: 21,
    group: 'care',
    kind: 'manner',
    holds: 'no-single-week',
    versions: [
      {
        id: 'fuel-recovery-runs',
        authority: 'study',
        sources: ['carbohydrate-intensified-training', 'gejl-nybo-2021', 'mountjoy-2023-reds'],
        states: [5.4, 8.5, 61, 155],
      },
    ],
  },
  {
    id: 'know-your-week-load',
    bib: 22,
    group: 'care',
    kind: 'manner',
    holds: 'no-single-week',
    versions: [
      {
        id: 'session-load',
        authority: 'study',
        sources: ['foster-2001', 'foster-2021-25-years'],
        states: [0, 10],
      },
      { id: 'monotony-strain', authority: 'study', sources: ['foster-1998'] },
      { id: 'no-acwr', authority: 'study', sources: ['impellizzeri-2020-part2'] },
    ],
  },
] as const satisfies readonly MannerGuideline[];
