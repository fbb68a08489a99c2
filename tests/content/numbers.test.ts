import { describe, expect, it } from 'vitest';
import { guidelines } from '../../src/rules/index.ts';
import type { Guideline } from '../../src/rules/index.ts';
import { forEvery, itsFile, itsId } from '../forEvery.ts';
import { isConversion } from './conversions.ts';
import { numbersIn } from './numbersIn.ts';
import type { Stated } from './numbersIn.ts';
import {
  blocksOf,
  citesIn,
  coaches,
  findings,
  frontTexts,
  glossary,
  pages,
  pagesIn,
  plainText,
  sources,
} from './pages.ts';
import type { Page } from './pages.ts';
import { workedNumbers } from './workedNumbers.ts';
import type { WorkedNumber } from './workedNumbers.ts';

const everyGuideline: readonly Guideline[] = guidelines;

/** What the rules state, and the counts a week is made of: 0 to 14 runs, 24 hours of shadow. */
const ruleFigures = new Set([
  ...Array.from({ length: 15 }, (_, count) => String(count)),
  '24',
  ...everyGuideline
    .flatMap(({ versions }) => versions)
    .flatMap(({ runs, recovery, key, withinH, easyBetween, recoveryPerKey, states = [] }) => [
      ...[runs, recovery, key].flatMap((range) => [range?.min, range?.max]),
      ...[withinH, easyBetween, recoveryPerKey, ...states],
    ])
    .map(String),
]);

/** What a page about the site may name besides: years of sources, and its license. */
const siteFigures = new Set([...sources.map(({ year }) => String(year)), '4.0']);

/** Figures that the register holds for a source, and the year the source is from. */
function figuresOf(id: string): string[] {
  return [
    ...findings.flatMap(({ figures }) => figures[id] ?? []),
    ...sources.filter((source) => source.id === id).map(({ year }) => String(year)),
  ];
}

/** Arithmetic of ours in the register; it counts only where the text says that it is ours. */
const ourFigures = findings.flatMap(({ ours = [] }) => ours);

interface Passage {
  place: string;
  text: string;
  cites: readonly string[];
}

/** Every text of a page with the sources that answer for its numbers. */
function passagesOf(page: Page): Passage[] {
  const versions = everyGuideline.find(({ id }) => id === page.id)?.versions ?? [];
  const pageCites = [...citesIn(page.body), ...versions.flatMap((version) => version.sources)];
  return [
    ...frontTexts(page).map(({ place, text }) => ({ place, text, cites: pageCites })),
    ...blocksOf(page.body).map((block) => ({
      place: 'text',
      text: plainText(block),
      cites: citesIn(block),
    })),
  ];
}

/** Every file with prose, under the name that `workedNumbers.ts` calls it by. */
const texts: { file: string; id: string; passages: Passage[] }[] = [
  ...pages.map((page) => ({ file: page.file, id: page.id, passages: passagesOf(page) })),
  {
    file: 'src/content/coaches.json',
    id: 'coaches',
    passages: coaches.flatMap(({ id, says, caveat, sources: cites }) => [
      { place: `${id}, says`, text: says, cites },
      { place: `${id}, caveat`, text: caveat ?? '', cites },
    ]),
  },
  {
    file: 'src/content/glossary.json',
    id: 'glossary',
    passages: glossary.map(({ id, definition }) => ({ place: id, text: definition, cites: [] })),
  },
];

const isWorked = (page: string, number: string) =>
  workedNumbers.some((row) => row.page === page && row.number === number);

/** Numbers of a passage that neither a rule, a source cited beside them, nor our working states. */
function unsupported(id: string, { place, text, cites }: Passage): string[] {
  const cited = new Set(cites.flatMap(figuresOf));
  const isOurs = /\b(our|ours)\b/i.test(text);
  const isAboutSite = pagesIn('pages').some((page) => page.id === id);
  const isStated = ({ figure, isMeasured }: Stated) =>
    cited.has(figure) ||
    (isAboutSite && siteFigures.has(figure)) ||
    isWorked(id, figure) ||
    (isOurs && ourFigures.includes(figure)) ||
    (!isMeasured && ruleFigures.has(figure));
  const numbers = numbersIn(text);
  const stated = numbers.filter(isStated);
  const isConverted = ({ quantity }: Stated) =>
    quantity !== undefined &&
    stated.some((other) => other.quantity && isConversion(quantity, other.quantity));
  return numbers
    .filter((number) => !isStated(number) && !isConverted(number))
    .map(({ figure, around }) => `${figure} (${place}: "${around}")`);
}

it('every number in prose is stated by a rule or by a source cited beside it', () => {
  forEvery(texts, itsFile, ({ file, id, passages }) => {
    const found = passages.flatMap((passage) => unsupported(id, passage));
    expect(
      found,
      `${file} states ${found.join(' and ')}, which no rule and no source cited there states and no unit conversion gives: correct it, cite its source there, or show its working in tests/content/workedNumbers.ts.`,
    ).toEqual([]);
  });
});

describe('every number of our own', () => {
  const where = 'tests/content/workedNumbers.ts';
  const nameOf = ({ number, page }: WorkedNumber) => `${number} on ${page}`;

  it('is worked out right', () => {
    forEvery(workedNumbers, nameOf, ({ page, number, working, computed }) => {
      expect(
        computed,
        `${where}: "${working}" gives ${computed} where ${page} prints ${number}: correct the page or the working.`,
      ).toBe(number);
    });
  });

  it('is still used', () => {
    forEvery(workedNumbers, nameOf, ({ page, number }) => {
      const passages = texts.filter(({ id }) => id === page).flatMap((one) => one.passages);
      expect(
        passages.flatMap(({ text }) => numbersIn(text)).map(({ figure }) => figure),
        `${where} explains ${number} on ${page}, which no longer prints it: take the row out.`,
      ).toContain(number);
    });
  });
});

it('every coach in coaches.json lists the figures said', () => {
  forEvery(coaches, itsId, ({ id, says, figures }) => {
    const said = [...new Set(numbersIn(says).map(({ figure }) => figure))];
    expect(
      [...figures].sort(),
      `src/content/coaches.json: "figures" of "${id}" are not the numbers in its "says": write ${said.join(', ')}.`,
    ).toEqual(said.sort());
  });
});

it.each([
  ['about 1.5% over 5 km', ['1.5', '5']],
  ['Among 5,205 runners', ['5,205']],
  ['19:59 against 19:49.', ['19:59', '19:49']],
  ['The 80/20 pages, six-day weeks', ['80/20', '6']],
  ['nobody, two, tenth, someone', []],
  ['1 in 70 by 2016, 8:30 to 10:00', ['1', '70', '2016', '8:30', '10:00']],
])('reads the numbers in "%s"', (text, figures) => {
  expect(numbersIn(text).map(({ figure }) => figure)).toEqual(figures);
});
