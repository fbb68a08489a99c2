import { coachRows, sourcesOf } from './content.ts';
import { writtenAt } from './writtenPages.ts';

/**
 * Ids of the sources that a page cites, each once, in the order of first mention: a citation
 * prints its place in this list, and the list of sources at the page's end is this list.
 *
 * @param path - address from the root
 */
export async function citedOn(path: string): Promise<readonly string[]> {
  if (path === '/coaches/') return sourcesOf(await coachRows());
  return (await writtenAt(path))?.sources ?? [];
}
