/** One of each thing that CONTRIBUTING.md tells how to add, made up, and fitting together. */

export interface Addition {
  /** From the root of the project; a new file where `before` is absent. */
  file: string;
  text: string;
  /** Where the text goes: before the last place in the file that reads so. */
  before?: string;
}

const guideline = 'eight-runs-two-recovery';
const claim = 'mornings-suit-recovery-runs';
const source = 'example-2020';
const word = 'dawn-run';

/** A guideline about a week, of the known kind `count`: a row, a page, a row of the test table. */
const weekGuideline: readonly Addition[] = [
  {
    file: 'src/rules/guidelines/howMany.ts',
    before: '] as const satisfies',
    text: `  {
    id: '${guideline}',
    bib: 23,
    group: 'how-many',
    kind: 'count',
    versions: [
      {
        id: '${guideline}',
        authority: 'later-version',
        sources: [later],
        isPlan: true,
        runs: { min: 8, max: 8 },
        key: { min: 3, max: 3 },
        recovery: { min: 2, max: 2 },
      },
    ],
  },
`,
  },
  {
    file: `src/content/guidelines/${guideline}.mdx`,
    text: `---
title: "Eight runs a week: make two of them recovery runs"
statement: "If you run eight times a week, make two of those runs recovery runs."
description: "Eight runs a week call for two recovery runs, says this made-up guideline, which shows that adding one takes a row, a page and a test row."
studies: "none"
studiesNote: "Made up for a test, so no study bears on it."
versions:
  - id: "${guideline}"
    says: "In a week of eight runs and three key workouts, two runs are recovery runs."
    silent: "It does not say what to do at nine."
changes:
  - date: 2026-11-26
    what: "First published."
---

Make two of your eight runs recovery runs, says the page that this test adds <Cite id="competitor-2016-workout-recovery-run" />. ${'It is no advice, and it stands in a copy of the site that nobody reads. '.repeat(7)}

## What to do on Tuesday

Leave this page where it is, and read <Guideline id="six-runs-two-recovery" /> in its place.
`,
  },
  {
    file: 'tests/rules/guidelineTable.ts',
    before: '];',
    text: `  {
    guideline: '${guideline} | 23 | how-many | count',
    versions: [
      '${guideline} | later-version | competitor-2016-workout-recovery-run | isPlan true, runs 8..8, key 3..3, recovery 2..2',
    ],
    statuses: [[8, 3, 'build', 'not-applicable', 'the starting article has no such version']],
  },
`,
  },
];

const addedSource: Addition = {
  file: 'src/content/sources.json',
  before: '\n]',
  text: `,
  {
    "id": "${source}",
    "type": "webpage",
    "title": "A page that is made up",
    "url": "https://example.org/",
    "seen": "fulltext",
    "short": "Example 2020",
    "missing": ["authors", "year"]
  }`,
};

const addedWord: Addition = {
  file: 'src/content/glossary.json',
  before: '\n]',
  text: `,
  {
    "id": "${word}",
    "term": "Dawn run",
    "definition": "A run that ends before breakfast.",
    "guideline": "${guideline}"
  }`,
};

/** It cites the source, explains the word and touches the guideline above. */
const addedClaim: Addition = {
  file: `src/content/claims/${claim}.mdx`,
  text: `---
title: "Mornings suit recovery runs best"
verdict: "Nobody has tested it, and this page is made up."
finding: "untested"
description: "A claim that a test adds to a copy of the site, to see that a source, a word and a claim can be added the way that the project says."
preview: "Do mornings suit recovery runs? We found nothing"
holds: ["widely-told"]
reports: []
denies: []
studies: "none"
studiesNote: "Made up for a test, so no study bears on it."
guidelines: ["${guideline}"]
changes:
  - date: 2026-11-26
    what: "First published."
---

## What supports it

One page says so <Cite id="${source}" />. ${'It is made up, and it stands in a copy of the site that nobody reads. '.repeat(5)}

## What contradicts it

${'The same page says the opposite a little further down, which is made up as well. '.repeat(4)}

## What nobody has tested

Whether a <Term id="${word}">dawn run</Term> differs from any other.

## What to do

Run when you have the time, and look at <Guideline id="${guideline}" />.
`,
};

export const contributions: readonly Addition[] = [
  ...weekGuideline,
  addedSource,
  addedWord,
  addedClaim,
];
