import { getCollection } from 'astro:content';
import { writtenPages } from '../queries/writtenPages.ts';
import { changeId } from '../addresses/changeId.ts';

/** One change of one page. */
export interface Change {
  readonly date: Date;
  readonly what: string;
  /** What the page is called. */
  readonly title: string;
  /** Address of its line on the page, from the root. */
  readonly path: string;
}

/** Every change of the advice and of every written page, newest first. */
export async function allChanges(): Promise<Change[]> {
  const ofAdvice = (await getCollection('advice')).map(({ data }) => ({
    date: new Date(data.date),
    what: data.what,
    title: `The advice, version ${data.id}`,
    path: `/changes/#advice-${data.id}`,
  }));
  const ofPages = (await writtenPages()).flatMap(({ path, name, changes }) =>
    changes.map(({ date, what }, at) => ({
      ...{ date, what, title: name },
      path: `${path}#${changeId(at)}`,
    })),
  );
  return [...ofAdvice, ...ofPages].sort((one, other) => other.date.getTime() - one.date.getTime());
}
