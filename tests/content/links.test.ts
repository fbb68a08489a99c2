import { globSync } from 'node:fs';
import { expect, it } from 'vitest';
import { answerPagePath } from '../../src/lib/addresses/urlState.ts';
import { allSituations } from '../../src/rules/index.ts';
import { forEvery, itsFile, itsId } from '../forEvery.ts';
import { glossary, license, pages, pagesIn, root, tagsIn } from './pages.ts';

const sections: Record<string, string> = {
  guidelines: 'guidelines',
  articles: 'read',
  claims: 'claims',
};

/** Pages of no list stand at the root. */
const addressOf = (folder: string, id: string) =>
  folder === 'pages' ? `/${id}/` : `/${sections[folder] ?? folder}/${id}/`;

/** Every address of the site that prose may lead to. */
const addresses = new Set([
  '/questions/',
  ...pages
    .filter(({ folder }) => folder !== 'questions')
    .map(({ folder, id }) => addressOf(folder, id)),
  ...allSituations().map(answerPagePath),
  ...globSync('**/index.astro', { cwd: `${root}/src/pages` }).map((file) =>
    `/${file.replaceAll('\\', '/')}`.replace(/index\.astro$/, ''),
  ),
]);

const linksIn = (body: string) =>
  [...body.matchAll(/\]\(([^)\s]*)/g)].map(([, to = '']) => to).filter((to) => to !== license);

it('knows the fixed addresses', () => {
  for (const address of ['/', '/week/', '/glossary/', '/about/', '/calculators/today/']) {
    expect(addresses).toContain(address);
  }
});

it('every page links only to pages that exist', () => {
  forEvery(pages, itsFile, ({ file, body }) => {
    const dead = linksIn(body).filter((to) => !addresses.has(to.replace(/#.*$/, '')));
    expect(
      dead,
      `${file} links to ${dead.join(' and ')}, which leads nowhere: write a whole address from "/" to "/", such as /read/<article>/.`,
    ).toEqual([]);
  });
});

it('every link to a question leads to one', () => {
  const questions = pagesIn('questions').map(({ id }) => id);
  forEvery(pages, itsFile, ({ file, body }) => {
    const unknown = linksIn(body)
      .filter((to) => to.startsWith('/questions/#'))
      .filter((to) => !questions.includes(to.replace('/questions/#', '')));
    expect(
      unknown,
      `${file} links to ${unknown.join(' and ')}: write the id of a file in src/content/questions.`,
    ).toEqual([]);
  });
});

it('every word of the glossary is linked from a page', () => {
  forEvery(glossary, itsId, ({ id }) => {
    const isLinked = pages.some(
      ({ body }) =>
        linksIn(body).includes(`/glossary/#${id}`) ||
        tagsIn(body).some(({ name, props }) => name === 'Term' && props['id'] === id),
    );
    expect(
      isLinked,
      `No page links to "${id}" in src/content/glossary.json: use <Term id="${id}"> once.`,
    ).toBe(true);
  });
});
