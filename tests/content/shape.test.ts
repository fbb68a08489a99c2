import { describe, expect, it } from 'vitest';
import { guidelines } from '../../src/rules/index.ts';
import { forEvery, itsFile } from '../forEvery.ts';
import { glossary, pages, pagesIn, sources, coaches, tagsIn } from './pages.ts';

const guidelineIds = guidelines.map(({ id }) => id as string);
const sourceIds = sources.map(({ id }) => id);
const headings = [
  'What supports it',
  'What contradicts it',
  'What nobody has tested',
  'What to do',
];

describe('every claim', () => {
  it('has the four headings of a claim, in order', () => {
    forEvery(pagesIn('claims'), itsFile, ({ file, body }) => {
      const found = [...body.matchAll(/^#+ .*$/gm)].map(([heading]) => heading);
      expect(found, `${file}: write the four headings of a claim and no other.`).toEqual(
        headings.map((heading) => `## ${heading}`),
      );
    });
  });

  it('touches guidelines that exist', () => {
    forEvery(pagesIn('claims'), itsFile, ({ file, data }) => {
      const unknown = (data.guidelines ?? []).filter((id) => !guidelineIds.includes(id));
      expect(unknown, `${file} names guidelines that do not exist: correct the ids.`).toEqual([]);
      expect(data.guidelines?.length, `${file} names no guideline: add one.`).toBeGreaterThan(0);
    });
  });
});

it('every article ends in something to try', () => {
  forEvery(pagesIn('articles'), itsFile, ({ file, body }) => {
    const last = /<TryThis>((?:(?!<TryThis>)[\s\S])*)<\/TryThis>\s*$/.exec(body)?.[1] ?? '';
    expect(
      tagsIn(last).map(({ name }) => name),
      `${file}: end it with <TryThis> that names the <Guideline> behind it.`,
    ).toContain('Guideline');
  });
});

it('every page leaves to <Care> what <Care> prints', () => {
  const withCare = pages.filter(({ folder }) => folder !== 'pages');
  forEvery(withCare, itsFile, ({ file, body }) => {
    expect(
      body,
      `${file}: <Care> prints that this is not medical advice: take it out of the text.`,
    ).not.toMatch(/medical advice/i);
  });
});

it('names only guidelines and sources that exist in coaches.json and glossary.json', () => {
  const named = glossary.flatMap(({ guideline }) => guideline ?? []);
  expect(named.filter((id) => !guidelineIds.includes(id))).toEqual([]);
  const cited = coaches.flatMap((coach) => coach.sources);
  expect(cited.filter((id) => !sourceIds.includes(id))).toEqual([]);
});
