import { answerPagePath } from '../addresses/urlState.ts';
import { answers, isListed } from '../queries/answers.ts';
import { writtenAt } from '../queries/writtenPages.ts';

/** Which files stand beside a page's HTML, under the same address. */
export interface PageFiles {
  /** `preview.png`, the picture that others show when they link to the page. */
  readonly hasPreview: boolean;
  /** `index.md`, the same words as Markdown. */
  readonly hasMarkdown: boolean;
}

const listed = new Set(
  answers
    .filter(({ situation }) => isListed(situation))
    .map(({ situation }) => answerPagePath(situation)),
);

/** The files beside one page. The home page's picture stands for all that have none. */
export async function filesOf(path: string): Promise<PageFiles> {
  const isWritten = (await writtenAt(path)) !== undefined;
  return { hasPreview: isWritten || path === '/' || listed.has(path), hasMarkdown: isWritten };
}
