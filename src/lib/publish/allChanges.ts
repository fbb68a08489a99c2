import { articlePages, claimPages, guidelinePages } from '../queries/content.ts';

/** One change of one page. */
export interface Change {
  readonly date: Date;
  readonly what: string;
  readonly title: string;
  /** Address of its line on the page, from the root. */
  readonly path: string;
}

/** Id of a change on its page: lines are only ever added at the end, so it stays. */
export function changeId(at: number): string {
  return `change-${String(at + 1)}`;
}

/** Every change of guidelines, articles and claims, newest first. */
export async function allChanges(): Promise<Change[]> {
  const pages = [
    ...(await guidelinePages()).map(({ id, bib, entry }) => ({
      path: `/guidelines/${id}/`,
      ...entry.data,
      title: `Guideline ${String(bib)}: ${entry.data.title}`,
    })),
    ...(await articlePages()).map(({ id, data }) => ({ path: `/read/${id}/`, ...data })),
    ...(await claimPages()).map(({ id, data }) => ({
      path: `/claims/${id}/`,
      ...data,
      title: `“${data.title}”`,
    })),
  ];
  return pages
    .flatMap(({ path, title, changes }) =>
      changes.map(({ date, what }, at) => ({ date, what, title, path: `${path}#${changeId(at)}` })),
    )
    .sort((one, other) => other.date.getTime() - one.date.getTime());
}
