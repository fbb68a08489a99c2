import type { Phase, Status } from '../../src/rules/index.ts';

/** A guideline as a coach could check it. */
interface GuidelineRow {
  /** id | bib | group | kind | where a manner holds | whether it goes first. */
  readonly guideline: string;
  /** Version id | who says it | sources | what it states; ranges with both ends, open ones without. */
  readonly versions: readonly string[];
  /** Its status in a situation, below, at and above each limit; `by` names what goes first. */
  readonly statuses: readonly (readonly [
    runs: number,
    key: number,
    phase: Phase,
    status: Status | `by ${string}`,
    why: string,
  ])[];
}

/**
 * The evidence list, written down apart from the table in `src/rules`: a value changed there has to
 * be changed here too, with its source at hand.
 */
export const guidelineTable: readonly GuidelineRow[] = [
  {
    guideline: 'recovery-runs-start-at-four | 1 | how-many | count',
    versions: [
      'recovery-runs-start-at-four | article | recovery-run-post fitzgerald-tips-runonearth | runs 1..3, recovery 0..0, isOpenAbove true, silences runs 4..4 on how-many-at-four',
      'under-five-unnecessary-2016 | later-version | competitor-2016-workout-recovery-run | runs 1..4, recovery 0..0, hedge generally',
    ],
    statuses: [
      [3, 3, 'build', 'applies', 'at its limit: none needed'],
      [4, 3, 'build', 'applies', 'from four they may be needed'],
      [3, 0, 'base', 'applies', 'base agrees, nothing to override'],
      [4, 0, 'base', 'by base-phase-skip', 'usually none in base'],
      [5, 5, 'build', 'applies', 'it asks for none, so it always fits'],
    ],
  },
  {
    guideline: 'three-runs-rest-after-key | 2 | how-many | rest-after-key',
    versions: [
      'three-runs-rest-after-key | article | recovery-run-post | runs 3..3, silences runs 1..2 on one-or-two-runs',
      'three-runs-all-key | original-list | fitzgerald-tips-runonearth | runs 3..3, key 3..3',
    ],
    statuses: [
      [2, 1, 'build', 'silent', 'the article names three runs only'],
      [3, 1, 'build', 'applies', 'one key workout, one rest day'],
      [3, 0, 'build', 'not-applicable', 'no key workout to rest after'],
      [3, 2, 'base', 'applies', 'rest is not a count of recovery runs'],
      [4, 3, 'build', 'not-applicable', 'about three runs'],
    ],
  },
  {
    guideline: 'four-runs-fourth-run | 3 | how-many | count',
    versions: [
      'four-runs-fourth-run | original-list | fitzgerald-tips-runonearth | runs 4..4, key 3..3, recovery 0..1',
    ],
    statuses: [
      [3, 3, 'build', 'not-applicable', 'below'],
      [4, 3, 'build', 'applies', 'at'],
      [5, 3, 'build', 'not-applicable', 'above'],
      [4, 0, 'base', 'by base-phase-skip', 'base goes first'],
    ],
  },
  {
    guideline: 'five-runs-one-recovery | 4 | how-many | count',
    versions: [
      'five-runs-one-recovery | article | recovery-run-post | runs 5..5, recovery 1.., silences runs 5..5 on more-than-asked',
      'five-runs-at-least-one | original-list | fitzgerald-tips-runonearth | runs 5..5, recovery 1..',
    ],
    statuses: [
      [4, 3, 'build', 'not-applicable', 'below'],
      [5, 4, 'build', 'applies', 'one run left over'],
      [5, 5, 'build', 'cannot-fit', 'none left over'],
      [5, 0, 'build', 'cannot-fit', 'none to follow'],
      [6, 3, 'build', 'not-applicable', 'above'],
      [5, 3, 'base', 'by base-phase-skip', 'base goes first'],
    ],
  },
  {
    guideline: 'six-runs-two-recovery | 5 | how-many | count',
    versions: [
      'six-runs-two-recovery | article | recovery-run-post | runs 6..6, recovery 2.., silences runs 6..6 on more-than-asked runs 7.. on above-six',
      'six-or-more-at-least-two | original-list | fitzgerald-tips-runonearth | runs 6.., recovery 2..',
      'six-day-example | later-version | competitor-2016-workout-recovery-run | isPlan true, runs 6..6, key 3..3, recovery 3..3',
      'hansons-three-sos-three-easy | coach | hansons-steidler-2017 hansons-drun4fun hansons-marathon-method-2016 | isPlan true, runs 6..6, key 3..3, easyDays 3',
    ],
    statuses: [
      [5, 3, 'build', 'not-applicable', 'below'],
      [6, 3, 'build', 'applies', 'at'],
      [6, 1, 'build', 'cannot-fit', 'one key workout to follow'],
      [7, 3, 'build', 'silent', 'the article ends at six'],
      [7, 1, 'build', 'cannot-fit', 'the same from seven up'],
      [9, 3, 'base', 'by base-phase-skip', 'base goes first'],
    ],
  },
  {
    guideline: 'one-to-one-with-key-workouts | 6 | how-many | ratio',
    versions: [
      'one-to-one-with-key-workouts | original-list | fitzgerald-tips-runonearth competitor-2016-workout-recovery-run | phase build, recoveryPerKey 1, silences runs 1..3 on pairs-below-four',
      'elite-doubles-one-to-one | later-version | competitor-2016-workout-recovery-run | onlyDoubles true, recoveryPerKey 1',
    ],
    statuses: [
      [3, 2, 'build', 'silent', 'no room at three'],
      [4, 1, 'build', 'applies', 'agrees with the count'],
      [4, 3, 'build', 'by four-runs-fourth-run', 'counts go first'],
      [5, 3, 'build', 'by five-runs-one-recovery', 'counts go first'],
      [6, 2, 'build', 'applies', 'two for two'],
      [6, 3, 'build', 'by six-runs-two-recovery', 'counts go first'],
      [7, 3, 'build', 'applies', 'the upper guide'],
      [7, 4, 'build', 'cannot-fit', 'three runs left for four'],
      [8, 0, 'build', 'not-applicable', 'nothing to pair'],
      [8, 3, 'base', 'not-applicable', 'outside base only'],
    ],
  },
  {
    guideline: 'base-phase-skip | 7 | how-many | count | goes first',
    versions: [
      'base-phase-skip | article | recovery-run-post | phase base, recovery 0.., hedge usually, silences on base-exceptions',
      'base-phase-largely-unnecessary | original-list | fitzgerald-tips-runonearth | phase base, recovery 0.., hedge usually',
    ],
    statuses: [
      [5, 0, 'base', 'applies', 'usually none'],
      [5, 3, 'build', 'not-applicable', 'not a base phase'],
    ],
  },
  {
    guideline: 'within-24-hours | 8 | where-in-the-week | shadow',
    versions: [
      'within-24-hours | original-list | fitzgerald-tips-runonearth competitor-2016-workout-recovery-run fitzgerald-2007-fresh-perspective | withinH 24, hedge usually',
    ],
    statuses: [
      [3, 2, 'build', 'not-applicable', 'no run falls in a shadow'],
      [5, 3, 'build', 'applies', 'each run in a shadow is a recovery run'],
      [5, 5, 'build', 'not-applicable', 'only key workouts'],
      [5, 3, 'base', 'by base-phase-skip', 'usually none in base'],
      [14, 3, 'build', 'cannot-fit', 'eight easy runs, five places outside'],
    ],
  },
  {
    guideline: 'no-two-hard-runs-in-24-hours | 9 | where-in-the-week | spacing',
    versions: [
      'no-two-hard-runs-in-24-hours | original-list | fitzgerald-tips-runonearth competitor-2016-workout-recovery-run | withinH 24',
    ],
    statuses: [
      [5, 1, 'build', 'not-applicable', 'one has no neighbour'],
      [5, 3, 'build', 'applies', 'the most that fit'],
      [5, 4, 'build', 'cannot-fit', 'four cannot stand apart'],
      [5, 3, 'base', 'applies', 'any phase'],
    ],
  },
  {
    guideline: 'one-easy-run-between-hard-runs | 10 | where-in-the-week | spacing',
    versions: [
      'one-easy-run-between-hard-runs | original-list | fitzgerald-tips-runonearth competitor-2016-workout-recovery-run | easyBetween 1',
    ],
    statuses: [
      [5, 1, 'build', 'not-applicable', 'no two to stand between'],
      [5, 2, 'build', 'applies', 'two hard runs, others between'],
      [2, 2, 'build', 'not-applicable', 'no other run'],
    ],
  },
  {
    guideline:
      'as-long-and-fast-as-next-key-allows | 11 | how-hard-how-long | manner | each-recovery-run',
    versions: [
      'as-long-and-fast-as-next-key-allows | article | recovery-run-post | ',
      'usually-neither-long-nor-fast | original-list | fitzgerald-tips-runonearth | ',
      'key-workout-check | house | fisher-2017 laursen-2007 | states 1.6 8 10 24',
    ],
    statuses: [
      [5, 3, 'build', 'applies', 'a recovery run to run'],
      [3, 3, 'build', 'not-applicable', 'no recovery run'],
    ],
  },
  {
    guideline:
      'never-too-proud-to-run-slowly | 12 | how-hard-how-long | manner | each-recovery-run',
    versions: [
      'never-too-proud-to-run-slowly | article | recovery-run-post | ',
      'slow-lets-you-run-longer | original-list | fitzgerald-tips-runonearth | ',
      'kenyan-slow-start | coach | runners-world-easy-day-pace arunnerslife-kenya running-magazine-kipchoge-easy | ',
    ],
    statuses: [
      [4, 3, 'build', 'applies', 'a recovery run to run'],
      [5, 3, 'base', 'not-applicable', 'no recovery run'],
    ],
  },
  {
    guideline: 'experiment-to-find-your-formula | 13 | how-hard-how-long | manner | every-week',
    versions: [
      'experiment-to-find-your-formula | article | recovery-run-post | ',
      'n-of-1 | house | bulte-onghena-2008 swinton-2018 | states 2 3 4 12',
    ],
    statuses: [[1, 0, 'base', 'applies', 'every week']],
  },
  {
    guideline: 'new-days-start-as-recovery-runs | 14 | how-hard-how-long | manner | no-single-week',
    versions: ['new-days-start-as-recovery-runs | coach | nike-2020-recovery-runs | '],
    statuses: [[6, 3, 'build', 'not-applicable', 'one week shows no new day']],
  },
  {
    guideline: 'pass-the-talk-test | 15 | care | manner | no-single-week',
    versions: [
      'talk-test | study | talk-test-marker gillespie-2015-talk-test quinn-coons-2011 | states 82',
    ],
    statuses: [],
  },
  {
    guideline: 'keep-it-shorter-than-your-longest | 16 | care | manner | no-single-week',
    versions: [
      'single-run-cap | study | frandsen-2025 | states 10 30 100 1.64 1.52 2.28',
      'ten-percent-rule-not-proven | study | buist-2008 | states 10 20.8 20.3',
    ],
    statuses: [],
  },
  {
    guideline: 'rest-first-after-a-race | 17 | care | manner | no-single-week',
    versions: [
      'after-race-rest-first | study | sherman-1984 martinez-navarro-2021-marathon wiewelhove-2018 warhol-1985 | states 2 3 4 6 7 40 45 60',
    ],
    statuses: [],
  },
  {
    guideline: 'three-days-between-all-out-efforts | 18 | care | manner | no-single-week',
    versions: [
      '72-hours-after-all-out-5k | study | bosak-24-72 bosak-active-passive | states 5 10 24 72',
    ],
    statuses: [],
  },
  {
    guideline: 'swap-the-key-workout-when-not-ready | 19 | care | manner | no-single-week',
    versions: [
      'readiness-swap | study | kiviniemi-2007 vesterinen-2016 nuuttila-2022 duking-2021-hrv | states 2 10',
    ],
    statuses: [],
  },
  {
    guideline: 'sore-legs-swim-or-rest | 20 | care | manner | no-single-week',
    versions: [
      'sore-legs-swap | study | cheung-2003 chen-2007-running-economy lum-2010 takahashi-2006-aqua wahl-2017-aqua-cycling | states 728 830',
    ],
    statuses: [],
  },
  {
    guideline: 'fuel-your-recovery-runs | 21 | care | manner | no-single-week',
    versions: [
      'fuel-recovery-runs | study | carbohydrate-intensified-training gejl-nybo-2021 mountjoy-2023-reds | states 5.4 8.5 61 155',
    ],
    statuses: [],
  },
  {
    guideline: 'know-your-week-load | 22 | care | manner | no-single-week',
    versions: [
      'session-load | study | foster-2001 foster-2021-25-years | states 0 10',
      'monotony-strain | study | foster-1998 | ',
      'no-acwr | study | impellizzeri-2020-part2 | ',
    ],
    statuses: [],
  },
];
