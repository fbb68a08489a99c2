import { describe, expect, it } from 'vitest';
import { forEvery, itsFile } from '../forEvery.ts';
import { citesIn, frontTexts, pages, pagesIn, plainText, sentencesOf, sources } from './pages.ts';
import { studiesToldOn } from './tellings.ts';

/** The pages of advice; /about/ explains the badges and names every text at length. */
const advice = pages.filter(({ folder }) => folder !== 'pages');

const absent =
  /\bfound (?:no|none|nothing|neither)\b|\bno (?:trial|study|studies|test)\b|\b(?:nobody|no one) (?:has|we found)\b|\buntested\b|\bnot (?:been )?tested\b/i;
const startingArticle = /\bthe (?:starting )?article\b/gi;
const bareGuideline = /\bguideline \d/i;

/** The same for all: a badge, its note and the heading of a claim stand outside the text. */
const hedgesIn = (body: string) =>
  sentencesOf(body).filter(
    (sentence) =>
      absent.test(sentence) && !/^What nobody has tested/.test(sentence) && !isOfASource(sentence),
  );

/** "A review found no effect" reports a study and says nothing about our search. */
const isOfASource = (sentence: string) =>
  /\b(?:review|cohort|trial|study|studies)\b[^.]*\bfound no\b/i.test(sentence) &&
  !/\bwe found\b/i.test(sentence);

describe('bookkeeping', () => {
  it('says at most once a page that nobody has tested it', () => {
    forEvery(advice, itsFile, ({ file, body }) => {
      const hedges = hedgesIn(body);
      expect(
        hedges.length,
        `${file} says more than once that no study was found ("${hedges.join('" and "')}"): the badge says it too, so keep one.`,
      ).toBeLessThanOrEqual(1);
    });
  });

  it('names the starting article at most once a page', () => {
    forEvery(advice, itsFile, ({ file, body }) => {
      expect(
        plainText(body).match(startingArticle)?.length ?? 0,
        `${file} names the starting article more than once: name it where the text says who says it.`,
      ).toBeLessThanOrEqual(1);
    });
  });

  it('links a guideline by its name, never by a number', () => {
    forEvery(advice, itsFile, (page) => {
      const texts = [plainText(page.body), ...frontTexts(page).map(({ text }) => text)];
      expect(
        texts.filter((text) => bareGuideline.test(text)),
        `${page.file} calls a guideline by its number: use <Guideline id="..." />, which prints its name.`,
      ).toEqual([]);
    });
  });

  it.each([
    ['We found no trial of it. Nobody has tested that.', 2],
    ['A review of 22 reviews found no method that helps.', 0],
    ['## What nobody has tested\n\nWe found no study of it.', 1],
  ])('reads the hedges in "%s"', (body, count) => {
    expect(hedgesIn(body)).toHaveLength(count);
  });
});

describe('a study', () => {
  /** All questions stand on one page. */
  const tellings = new Map<string, Set<string>>();
  for (const page of pages) {
    const on = page.folder === 'questions' ? '/questions/' : page.file;
    for (const id of studiesToldOn(page)) {
      tellings.set(id, new Set([...(tellings.get(id) ?? []), on]));
    }
  }

  it('is told on the page that owns it, with its figures on at most one other', () => {
    forEvery(
      tellings,
      ([id]) => id,
      ([id, on]) => {
        expect(
          on.size,
          `Figures of "${id}" stand on ${[...on].join(', ')}: keep them on the page that owns the study and one more; elsewhere give its upshot and a link.`,
        ).toBeLessThanOrEqual(2);
      },
    );
  });

  const cite = '<Cite id="buist-2008" />';
  it.each([
    [`Of 532 novices some were hurt ${cite}.`, ['buist-2008']],
    [`The 10% rule did not protect beginners ${cite}.`, []],
    [`Three runs a week were enough ${cite}.`, []],

    [`It was a trial ${cite}. Another had 532 people <Cite id="frandsen-2025" />.`, []],
  ])('is told where its figures stand before its citation: %s', (body, told) => {
    expect(studiesToldOn({ body })).toEqual(told);
  });
});

describe('who says a claim', () => {
  const claims = pagesIn('claims');
  const kindOf = new Map<string, string>([
    ['recovery-run-post', 'article'],
    ['fitzgerald-tips-runonearth', 'original-list'],
    ['competitor-2016-workout-recovery-run', 'later-version'],
  ]);
  const sourceKind = (id: string) => {
    const source = sources.find((one) => one.id === id);
    if (!source) return 'no source';
    return kindOf.get(id) ?? (source.type === 'article-journal' ? 'study' : 'coach');
  };
  /** Kinds that rest on a source; ourselves and many runners rest on none. */
  const sourced = (kinds: readonly string[]) =>
    [...new Set(kinds)].filter((kind) => kind !== 'house' && kind !== 'widely-told').sort();
  const kindsOf = (ids: readonly string[]) => [...new Set(ids.map(sourceKind))].sort();

  it('is backed by sources of the same kinds', () => {
    forEvery(claims, itsFile, ({ file, data }) => {
      const { holds = [], denies = [], heldBy = [], deniedBy = [] } = data;
      expect(
        { heldBy: kindsOf(heldBy), deniedBy: kindsOf(deniedBy) },
        `${file}: heldBy and deniedBy name sources of other kinds than holds and denies: a journal's article is a study, the three texts are their own, all else is a coach.`,
      ).toEqual({ heldBy: sourced(holds), deniedBy: sourced(denies) });
    });
  });

  it('is none of the sources on its page, where only many runners tell it', () => {
    const told = claims.filter(({ data }) => data.holds?.includes('widely-told'));
    forEvery(told, itsFile, ({ file, data, body }) => {
      expect(data.holds, `${file}: somebody of ours holds it, so it is not only told.`).toEqual([
        'widely-told',
      ]);
      const holding = citesIn(body).filter((id) => data.heldBy?.includes(id));
      expect(holding, `${file}: a source that it cites holds the claim.`).toEqual([]);
    });
  });

  it('cites whoever denies it, and whoever reports it', () => {
    forEvery(claims, itsFile, ({ file, data, body }) => {
      const cited = citesIn(body);
      const missing = (data.deniedBy ?? []).filter((id) => !cited.includes(id));
      expect(missing, `${file}: the badge says that ${missing.join()} denies it: cite it.`).toEqual(
        [],
      );
      const reporting = sourced(data.reports ?? []).filter(
        (kind) => !cited.some((id) => sourceKind(id) === kind),
      );
      expect(reporting, `${file}: the badge says that ${reporting.join()} reports it.`).toEqual([]);
    });
  });
});
