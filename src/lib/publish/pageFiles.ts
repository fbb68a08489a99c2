import { answers, isListed } from '../queries/answers.ts';
import { articlePages, claimPages, guidelinePages } from '../queries/content.ts';
import { answerPagePath } from '../addresses/urlState.ts';

/** Which files stand beside a page's HTML, under the same address. */
export interface PageFiles {
  /** The page's address from the root of the site. */
  readonly path: string;
  /** `preview.png`, the picture that others show when they link to the page. */
  readonly hasPreview: boolean;
  /** `index.md`, the same words as Markdown. */
  readonly hasMarkdown: boolean;
}

/** Every page that has a file of its own beside it. The home page's picture stands for the rest. */
export async function pagesWithFiles(): Promise<PageFiles[]> {
  const written = [
    ...(await articlePages()).map(({ id }) => `/read/${id}/`),
    ...(await guidelinePages()).map(({ id }) => `/guidelines/${id}/`),
    ...(await claimPages()).map(({ id }) => `/claims/${id}/`),
  ];
  const answered = answers
    .filter(({ situation }) => isListed(situation))
    .map(({ situation }) => answerPagePath(situation));
  return [
    { path: '/', hasPreview: true, hasMarkdown: false },
    { path: '/about/', hasPreview: false, hasMarkdown: true },
    ...written.map((path) => ({ path, hasPreview: true, hasMarkdown: true })),
    ...answered.map((path) => ({ path, hasPreview: true, hasMarkdown: false })),
  ];
}

let known: Promise<Map<string, PageFiles>> | undefined;

/** The files beside one page; every page of a build asks, so the list is made once. */
export async function filesOf(path: string): Promise<PageFiles> {
  known ??= pagesWithFiles().then((pages) => new Map(pages.map((page) => [page.path, page])));
  return (await known).get(path) ?? { path, hasPreview: false, hasMarkdown: false };
}
