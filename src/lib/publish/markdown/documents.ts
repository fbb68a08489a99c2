import type { AddressOf } from '../../addresses/addressesOn.ts';
import { guidelinePages, sourceRecord } from '../../queries/content.ts';
import { claimSaid, versionSaidBy } from '../../queries/saidBy.ts';
import { writtenPages } from '../../queries/writtenPages.ts';
import type { WrittenPage } from '../../queries/writtenPages.ts';
import { guidelineById } from '../../../rules/index.ts';
import { findingWords, saidByWords, studiesWords } from '../../words/badges.ts';
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
  const { path, title, description } = page;
  const sources = await Promise.all(page.sources.map((id) => sourceRecord(id, path)));
  const titles = new Map(
    (await guidelinePages()).map(({ id, entry }): [string, string] => [id, entry.data.title]),
  );
  const markdownOf = (body = '') =>
    onPage(path, () =>
      mdxAsMarkdown(body, {
        numberOf: (id) => page.sources.indexOf(id) + 1,
        titleOf: (id) => titles.get(id) ?? guidelineById(id).id,
        addressOf,
      }),
    );
  const list = sources.map(
    ({ id, short, title: called }, at) =>
      `${String(at + 1)}. [${short}](${addressOf(`/sources/${id}/`)}): ${called}`,
  );
  const cited = list.length > 0 ? `## Sources\n\n${list.join('\n')}` : '';
  const text = page.kind === 'questions' ? answersOf(page, markdownOf) : [markdownOf(page.body)];
  const above = await aboveText(page);
  const below = await belowText(page);
  return asDocument({ title, description, address: addressOf(path) }, [
    `# ${page.name}`,
    ...[...above, ...text, ...below],
    cited,
  ]);
}

/** Each question with its answer and badges. */
function answersOf(
  { questions }: Extract<WrittenPage, { kind: 'questions' }>,
  markdownOf: (body?: string) => string,
): string[] {
  return questions.flatMap(({ data, body }) => [
    `## ${data.question}`,
    markdownOf(body),
    badges(saidByWords[data.saidBy], data.studies, data.studiesNote),
  ]);
}

/** What a page says between its heading and its text. */
async function aboveText(page: WrittenPage): Promise<string[]> {
  switch (page.kind) {
    case 'guideline': {
      const { versions, entry } = page.guideline;
      const { statement, studies, studiesNote } = entry.data;
      const saidBy = await versionSaidBy(versions[0], page.path);
      return [`> ${statement}`, badges(saidBy, studies, studiesNote)];
    }
    case 'claim': {
      const { finding, verdict, studies, studiesNote } = page.entry.data;
      const said = await claimSaid(page.entry);
      return [`**${findingWords[finding]}.** ${verdict}`, badges(said, studies, studiesNote)];
    }
    default:
      return [];
  }
}

/** Who says a guideline, version by version. */
async function belowText(page: WrittenPage): Promise<string[]> {
  if (page.kind !== 'guideline') return [];
  const said = page.guideline.versions.map(async (version) => {
    const marks = version.sources.map((id) => `[${String(page.sources.indexOf(id) + 1)}]`);
    const saidBy = await versionSaidBy(version, page.path);
    return `- ${saidBy}: ${version.says} ${marks.join(' ')} ${version.silent}`;
  });
  return [`## Who says it\n\n${(await Promise.all(said)).join('\n')}`];
}

function badges(saidBy: string, studies: Studies, note: string): string {
  return `Said by: ${saidBy}. Studies: ${studiesWords[studies]}. ${note}`;
}
