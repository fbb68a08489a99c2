import { answerPagePath } from '../../addresses/urlState.ts';
import { answerAt, answers, isListed } from '../../queries/answers.ts';
import { writtenPages } from '../../queries/writtenPages.ts';
import type { WrittenPage } from '../../queries/writtenPages.ts';
import { answerPageWords } from '../../words/answerPage.ts';
import { findingWords } from '../../words/badges.ts';
import { pageKinds } from '../../words/pageKinds.ts';
import { firstWeekIn } from '../markdown/tagProps.ts';
import type { Preview } from './drawPreview.ts';

/** What each picture shows, by the address of its page. */
export async function previews(): Promise<Map<string, Preview>> {
  const written = (await writtenPages()).map((page) => [page.path, previewOf(page)] as const);
  const listed = answers
    .filter(({ situation }) => isListed(situation))
    .map((answer) => {
      const { heading, lead } = answerPageWords(answer);
      const week = answer.exampleWeek;
      return [
        answerPagePath(answer.situation),
        { kind: 'Your week', title: heading, line: lead, week },
      ] as const;
    });
  return new Map([['/', home] as const, ...written, ...listed]);
}

function previewOf(page: WrittenPage): Preview {
  const { kind, path, heading, description, body } = page;
  const { one } = pageKinds[kind];
  const common = { title: heading, week: firstWeekIn(body, path) };
  switch (page.kind) {
    case 'guideline': {
      const { bib, entry } = page.guideline;
      return { kind: one, bib, line: entry.data.statement, ...common };
    }
    case 'claim': {
      const { finding, verdict } = page.entry.data;
      const line = `${findingWords[finding]}. ${verdict}`;
      return { ...common, kind: 'A claim, checked', title: page.title, line };
    }
    default:
      return { kind: one, line: description, ...common };
  }
}

const home: Preview = {
  kind: 'Recovery runs, explained',
  title: 'A recovery run is a run on tired legs',
  line: 'What it does, what it does not, and how many belong in your week.',
  week: answerAt({ runs: 5, key: 3, phase: 'build' })?.exampleWeek,
};
