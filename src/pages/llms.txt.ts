import type { APIRoute } from 'astro';
import { writtenPages } from '../lib/queries/writtenPages.ts';
import { pageKinds } from '../lib/words/pageKinds.ts';
import type { PageKind } from '../lib/words/pageKinds.ts';
import { addressesOn } from '../lib/addresses/addressesOn.ts';
import { site as facts } from '../lib/addresses/site.ts';

const kinds: readonly PageKind[] = ['article', 'guideline', 'claim', 'questions', 'page'];

/** What there is to read, for programs: https://llmstxt.org */
export const GET: APIRoute = async ({ site }) => {
  const addressOf = addressesOn(site);
  const all = await writtenPages();
  const sections = kinds.map((kind) => {
    const rows = all
      .filter((page) => page.kind === kind)
      .map(({ path, title, description }) => row(title, `${path}index.md`, description));
    return `## ${pageKinds[kind].many}\n\n${rows.join('\n')}`;
  });
  const parts = [
    `# ${facts.name}`,
    '> What recovery runs are, what they are not, and how many a running week needs. Coaching opinion and studies, told apart: each rule says who said it and whether anyone tested it.',
    'The words are under CC BY 4.0: name Tired Legs with a link. Nothing here is medical advice.',
    ...sections,
    `## Data\n\n${[
      row('Answers', '/data/v1/answers.json', 'Every running week and its answer, as data.'),
      row('Guidelines', '/data/v1/guidelines.json', 'Every guideline with its versions, as data.'),
      row('Sources', '/data/v1/sources.json', 'All that is cited, as CSL-JSON.'),
    ].join('\n')}`,
  ];
  return new Response(`${parts.join('\n\n')}\n`);

  function row(title: string, path: string, what: string): string {
    return `- [${title}](${addressOf(path)}): ${what}`;
  }
};
