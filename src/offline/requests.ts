import type { Revisions } from './siteFiles.ts';

/** What the worker has to know of a request to decide on it. */
export interface Asked {
  readonly url: string;
  readonly method: string;
  /** A page is asked for, and not a part of one. */
  readonly isPage: boolean;
}

/**
 * How a request is answered: `leave` it to the browser, `redirect` to where the page stands, from
 * what is `kept` under a path, from what the version before had (`earlier`: a page of it may
 * still be open), or by a page that this version does not know (`unknown`).
 */
export type Answered =
  | { readonly by: 'leave' | 'unknown' }
  | { readonly by: 'redirect'; readonly to: string }
  | { readonly by: 'kept' | 'earlier'; readonly path: string };

const leave = { by: 'leave' } as const;

/** Frames, data and downloads: what is not for reading here goes the usual way. */
const isLeft = (path: string) => /^(embed|data)\/./.test(path) || /\.\w+$/.test(path);

/** What carries its content's hash in its name. */
export const isPartOfPages = (path: string) => /^(_astro|pagefind)\//.test(path);

/**
 * Decides how a request is answered. What stands after `?` or `#` is for the page's script and
 * makes no other page.
 *
 * @param scope - address where the site begins; ends with a slash
 */
export function answerFor(
  { url, method, isPage }: Asked,
  scope: string,
  files: Revisions,
): Answered {
  const path = pathIn(url, scope);
  if (method !== 'GET' || path === undefined) return leave;
  if (path in files) return { by: 'kept', path };
  if (isPartOfPages(path)) return { by: 'earlier', path };
  if (!isPage || isLeft(path)) return leave;
  if (`${path}/` in files) return { by: 'redirect', to: `${scope}${path}/${new URL(url).search}` };
  return { by: 'unknown' };
}

/** Where an address stands in the site; undefined outside it. */
export function pathIn(url: string, scope: string): string | undefined {
  const { origin, pathname } = new URL(url);
  const address = origin + pathname;
  return address.startsWith(scope) ? address.slice(scope.length) : undefined;
}
