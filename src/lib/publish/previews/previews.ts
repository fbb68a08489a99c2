import { answers, isListed } from '../../queries/answers.ts';
import { findingWords } from '../../words/badges.ts';
import { articlePages, claimPages, guidelinePages } from '../../queries/content.ts';
import { answerPagePath } from '../../addresses/urlState.ts';
import { answerPageWords } from '../../words/answerPage.ts';
import { firstWeekIn } from '../markdown/tagProps.ts';
import type { Preview } from './drawPreview.ts';

/** What each picture shows, by the address of its page. */
export async function previews(): Promise<Map<string, Preview>> {
  const articles = (await articlePages()).map(({ id, data, body }) => [
    `/read/${id}/`,
    {
      kind: 'Article',
      title: data.title,
      line: data.description,
      week: firstWeekIn(body, `/read/${id}/`),
    },
  ]);
  const guidelines = (await guidelinePages()).map(({ id, bib, entry: { data, body } }) => [
    `/guidelines/${id}/`,
    {
      kind: 'Guideline',
      bib,
      title: data.title,
      line: data.statement,
      week: firstWeekIn(body, `/guidelines/${id}/`),
    },
  ]);
  const claims = (await claimPages()).map(({ id, data, body }) => [
    `/claims/${id}/`,
    {
      kind: 'What people say',
      title: `“${data.title}”`,
      line: `${findingWords[data.finding]}. ${data.verdict}`,
      week: firstWeekIn(body, `/claims/${id}/`),
    },
  ]);
  const listed = answers
    .filter(({ situation }) => isListed(situation))
    .map((answer) => {
      const { heading, lead } = answerPageWords(answer);
      const week = answer.exampleWeek;
      return [
        answerPagePath(answer.situation),
        { kind: 'Your week', title: heading, line: lead, week },
      ];
    });
  const rows = [['/', home], ...articles, ...guidelines, ...claims, ...listed];
  return new Map(rows as [string, Preview][]);
}

const home: Preview = {
  kind: 'Recovery runs, explained',
  title: 'A recovery run is a run on tired legs',
  line: 'What it does, what it does not, and how many belong in your week.',
  week: answers.find(
    ({ situation }) => situation.runs === 5 && situation.key === 3 && situation.phase === 'build',
  )?.exampleWeek,
};
