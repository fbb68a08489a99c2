/**
 * The files of one build that a device may keep: path from where the site begins (`week/`, and
 * empty for the home page) and what it holds, as `revisionOf` tells it.
 */
export type Revisions = Readonly<Record<string, string>>;

/** What the build tells the worker about the site it stands in. */
export interface SiteFiles {
  /** Kept after one visit. */
  readonly always: Revisions;
  /** Kept when read, or when the reader asks for the whole site. */
  readonly whenRead: Revisions;
  /** Among them the script that tells a page of other advice. */
  readonly newAdvice: string;
  /** Room that all of it takes on the device, uncompressed as browsers keep it; bytes. */
  readonly wholeBytes: number;
  /** What is left to load for the whole site when nothing was read yet, compressed; bytes. */
  readonly loadBytes: number;
}

/** The page that stands in for one that is not on the device. */
export const offlinePage = 'offline/';

const isPage = (file: string) => /(^|\/)index\.html$/.test(file);

/** Frames for other sites: each is of use only inside a page that is not ours. */
const isFrame = (file: string) => /^embed\/[^/]+\//.test(file);

const alwaysKept: readonly RegExp[] = [
  /^(week\/|search\/|about\/|offline\/)?index\.html$/,
  /^calculators\/(.*\/)?index\.html$/,
  /^guidelines\/([^/]+\/)?index\.html$/,
  /^_astro\//,
  /^pagefind\//,
  /^fonts\/.*\.woff2$/,
  /^icon\.svg$/,
];

/**
 * Sorts the files of a built site by when a device keeps them. Downloads, pictures for link
 * previews and frames for other sites are never kept.
 *
 * @param files - paths inside the built folder, with forward slashes
 */
export function sortFiles(files: readonly string[]): { always: string[]; whenRead: string[] } {
  const always = files.filter((file) => alwaysKept.some((pattern) => pattern.test(file)));
  const known = new Set(always);
  const whenRead = files.filter((file) => isPage(file) && !isFrame(file) && !known.has(file));
  // A host that changes pages on the way is then noticed at the first one, and nothing else loaded.
  const pagesFirst = (one: string, other: string) =>
    Number(isPage(other)) - Number(isPage(one)) || (one < other ? -1 : 1);
  return { always: always.sort(pagesFirst), whenRead: whenRead.sort() };
}

/** Where a file of the built folder is asked for: pages by their folder. */
export function pathOfFile(file: string): string {
  return file.replace(/(^|\/)index\.html$/, '$1');
}

/** Short, and still one of 2^72: what tells one state of a file from another. */
const revisionLength = 12;

/** What a file holds, as a short text that differs when it does. */
export async function revisionOf(content: BufferSource): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  return btoa(String.fromCharCode(...digest))
    .slice(0, revisionLength)
    .replaceAll('+', '-')
    .replaceAll('/', '_');
}
