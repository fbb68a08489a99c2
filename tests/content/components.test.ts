import { describe, expect, it } from 'vitest';
import { checkSituation, guidelines } from '../../src/rules/index.ts';
import { forEvery, itsFile } from '../forEvery.ts';
import { glossary, license, pages, plainText, readText, sources, tagsIn } from './pages.ts';

const weekdays = /\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/i;
const offered = [
  ...(/mdxComponents = \{([^}]*)\}/
    .exec(readText('src/components/mdx/index.ts'))?.[1]
    ?.matchAll(/(?<!: )\b[A-Z]\w*(?=,)/g) ?? []),
].map(([name]) => name);

const known: Record<string, { ids: readonly string[]; where: string }> = {
  Cite: { ids: sources.map(({ id }) => id), where: 'src/content/sources.json' },
  Guideline: { ids: guidelines.map(({ id }) => id), where: 'src/rules/guidelines' },
  Term: { ids: glossary.map(({ id }) => id), where: 'src/content/glossary.json' },
};

it('reads the list of components that MDX may use', () => {
  expect(
    offered.length,
    'tests/content/components.test.ts cannot read mdxComponents in src/components/mdx/index.ts: adapt its pattern.',
  ).toBeGreaterThan(5);
});

describe('every page', () => {
  it('uses only components that are offered', () => {
    forEvery(pages, itsFile, ({ file, body }) => {
      for (const { name } of tagsIn(body)) {
        expect(
          offered,
          `${file} uses <${name}>, which src/components/mdx/index.ts does not offer: use one of ${offered.join(', ')}.`,
        ).toContain(name);
      }
    });
  });

  it('names only sources, guidelines and terms that exist', () => {
    forEvery(pages, itsFile, ({ file, body }) => {
      for (const { name, props } of tagsIn(body)) {
        const { ids, where } = known[name] ?? {};
        if (!ids) continue;
        expect(
          ids,
          `${file}: <${name} id="${props['id'] ?? ''}"> is not in ${where ?? ''}: correct the id, or add it there.`,
        ).toContain(props['id']);
      }
    });
  });

  it('explains a term at most once', () => {
    forEvery(pages, itsFile, ({ file, body }) => {
      const used = tagsIn(body)
        .filter(({ name }) => name === 'Term')
        .map(({ props }) => props['id']);
      const twice = used.filter((id, at) => used.indexOf(id) !== at);
      expect(
        twice,
        `${file} explains a term twice: keep only the first <Term> of each id.`,
      ).toEqual([]);
    });
  });

  it('draws only weeks that can be', () => {
    forEvery(pages, itsFile, ({ file, body }) => {
      for (const { name, props } of tagsIn(body).filter(({ name }) => name.startsWith('Week'))) {
        const { runs, keyWorkouts: key, phase } = props;
        expect(
          checkSituation({ runs, key, phase }),
          `${file}: <${name} ${JSON.stringify(props)}> is no situation: give runs 0 to 14, keyWorkouts up to the runs and 7, phase build or base.`,
        ).toMatchObject({ ok: true });
      }
    });
  });

  it('names no weekday in a caption, because the example week may change', () => {
    forEvery(pages, itsFile, ({ file, body }) => {
      for (const { props } of tagsIn(body)) {
        expect(
          weekdays.test(props['caption'] ?? ''),
          `${file}: the caption "${props['caption'] ?? ''}" names a weekday: say what the week holds instead.`,
        ).toBe(false);
      }
    });
  });

  it('holds no import, HTML, style or outside link', () => {
    forEvery(pages, itsFile, ({ file, body }) => {
      const refused: [RegExp, string][] = [
        [/^(import|export)\s.*/m, 'needs no import: components are there already'],
        [/<\/?[a-z][^>]*>/, 'holds an HTML tag: use Markdown or a component'],
        [/<!--/, 'holds an HTML comment: take it out'],
        [/\bstyle=\S*/, 'holds a style attribute, which the security policy blocks: take it out'],
        [/https?:\/\/\S*/, 'holds an outside link: cite a source with <Cite> instead'],
      ];
      for (const [pattern, fix] of refused) {
        const found = pattern.exec(body.replaceAll(`(${license})`, ''))?.[0];
        expect(found, `${file} ${fix} ("${found ?? ''}").`).toBeUndefined();
      }
    });
  });

  it('has no tag that these tests cannot read', () => {
    forEvery(pages, itsFile, ({ file, body }) => {
      const angles = body.replaceAll(/<\/[A-Z]\w*>/g, '').match(/<(?=[A-Za-z/])/g) ?? [];
      expect(
        angles.length,
        `${file} has a tag that is not of the form <Name prop="text" other={1} />: write it so.`,
      ).toBe(tagsIn(body).length);
      expect(
        plainText(body),
        `${file} has braces outside a component's props: MDX would run them as code; take them out.`,
      ).not.toMatch(/[{}]/);
    });
  });
});
