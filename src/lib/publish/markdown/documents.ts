import { saidByWords, findingWords, studiesWords } from '../../words/badges.ts';
import type { SaidBy, Studies } from '../../words/badges.ts';
import {
  articlePages,
  citationsIn,
  claimPages,
  guidelinePages,
  sourceRecord,
} from '../../queries/content.ts';
import type { AddressOf } from '../../addresses/addressesOn.ts';
import { guidelineById } from '../../../rules/index.ts';
import { asDocument } from './asDocument.ts';
import { mdxAsMarkdown } from './mdxAsMarkdown.ts';
import { onPage } from './tagProps.ts';

/** A page of words as Markdown. */
export interface Document {
  readonly kind: 'article' | 'claim' | 'guideline';
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly markdown: string;
}

/** Every page that is written in MDX, in reading order. */
export async function documents(addressOf: AddressOf): Promise<Document[]> {
  const articles = (await articlePages()).map(({ id, data, body }) =>
    document({ kind: 'article', path: `/read/${id}/`, ...data }, body, [`# ${data.title}`]),
  );
  const claims = (await claimPages()).map(({ id, data, body }) =>
    document({ kind: 'claim', path: `/claims/${id}/`, ...data }, body, [
      `# “${data.title}”`,
      `**${findingWords[data.finding]}.** ${data.verdict}`,
      badges(data.saidBy, data.studies, data.studiesNote),
    ]),
  );
  const guidelines = (await guidelinePages()).map(({ id, bib, versions, entry }) => {
    const { data, body } = entry;
    const said = versions.map(
      ({ authority, says, silent }) => `- ${saidByWords[authority]}: ${says} ${silent}`,
    );
    return document(
      { kind: 'guideline', path: `/guidelines/${id}/`, ...data },
      body,
      [
        `# Guideline ${bib}: ${data.title}`,
        `> ${data.statement}`,
        badges(versions[0].authority, data.studies, data.studiesNote),
      ],
      [`## Who says it\n\n${said.join('\n')}`],
      versions.flatMap(({ sources }) => sources),
    );
  });
  return Promise.all([...articles, ...guidelines, ...claims]);

  async function document(
    page: Omit<Document, 'markdown'>,
    body = '',
    above: readonly string[],
    below: readonly string[] = [],
    cited: readonly string[] = [],
  ): Promise<Document> {
    const ids = [...new Set([...cited, ...citationsIn(body)])];
    const sources = await Promise.all(ids.map((id) => sourceRecord(id, page.path)));
    const text = onPage(page.path, () =>
      mdxAsMarkdown(body, {
        labelOf: (id) => sources.find((source) => source.id === id)?.short ?? id,
        bibOf: (id) => guidelineById(id).bib,
        addressOf,
      }),
    );
    const list = sources.map(
      ({ id, short, title }) => `- [${short}](${addressOf(`/sources/${id}/`)}): ${title}`,
    );
    const { kind, path, title, description } = page;
    const parts = [...above, text, ...below, `## Sources\n\n${list.join('\n')}`];
    const markdown = asDocument({ title, description, address: addressOf(path) }, parts);
    return { kind, path, title, description, markdown };
  }
}

function badges(saidBy: SaidBy, studies: Studies, note: string): string {
  return `Said by: ${saidByWords[saidBy]}. Studies: ${studiesWords[studies]}. ${note}`;
}
