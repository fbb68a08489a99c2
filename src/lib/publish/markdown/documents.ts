import type { AddressOf } from '../../addresses/addressesOn.ts';
import { sourceRecord } from '../../queries/content.ts';
import { writtenPages } from '../../queries/writtenPages.ts';
import type { WrittenPage } from '../../queries/writtenPages.ts';
import { guidelineById } from '../../../rules/index.ts';
import { claimSaidBy, findingWords, saidByWords, studiesWords } from '../../words/badges.ts';
import type { Studies } from '../../words/badges.ts';
import { asDocument } from './asDocument.ts';
import { mdxAsMarkdown } from './mdxAsMarkdown.ts';
import { onPage } from './tagProps.ts';

/** A written page as Markdown. */
export interface Document {
  readonly path: string;
  readonly markdown: string;
}

/** Every written page, in reading order. */
export async function documents(addressOf: AddressOf): Promise<Document[]> {
  return Promise.all(
    (await writtenPages()).map(async (page) => ({
      path: page.path,
      markdown: await documentOf(page, addressOf),
    })),
  );
}

async function documentOf(page: WrittenPage, addressOf: AddressOf): Promise<string> {
  const { path, title, description, body } = page;
  const sources = await Promise.all(page.sources.map((id) => sourceRecord(id, path)));
  const text = onPage(path, () =>
    mdxAsMarkdown(body, {
      labelOf: (id) => sources.find((source) => source.id === id)?.short ?? id,
      bibOf: (id) => guidelineById(id).bib,
      addressOf,
    }),
  );
  const list = sources.map(
    ({ id, short, title: called }) => `- [${short}](${addressOf(`/sources/${id}/`)}): ${called}`,
  );
  const cited = list.length > 0 ? `## Sources\n\n${list.join('\n')}` : '';
  const parts = [`# ${page.name}`, ...aboveText(page), text, ...belowText(page), cited];
  return asDocument({ title, description, address: addressOf(path) }, parts);
}

/** What a page says between its heading and its text. */
function aboveText(page: WrittenPage): string[] {
  switch (page.kind) {
    case 'guideline': {
      const { versions, entry } = page.guideline;
      const { statement, studies, studiesNote } = entry.data;
      return [`> ${statement}`, badges(saidByWords[versions[0].authority], studies, studiesNote)];
    }
    case 'claim': {
      const { finding, verdict, studies, studiesNote } = page.entry.data;
      const said = claimSaidBy(page.entry.data);
      return [`**${findingWords[finding]}.** ${verdict}`, badges(said, studies, studiesNote)];
    }
    default:
      return [];
  }
}

/** Who says a guideline, version by version. */
function belowText(page: WrittenPage): string[] {
  if (page.kind !== 'guideline') return [];
  const said = page.guideline.versions.map(
    ({ authority, says, silent }) => `- ${saidByWords[authority]}: ${says} ${silent}`,
  );
  return [`## Who says it\n\n${said.join('\n')}`];
}

function badges(saidBy: string, studies: Studies, note: string): string {
  return `Said by: ${saidBy}. Studies: ${studiesWords[studies]}. ${note}`;
}
