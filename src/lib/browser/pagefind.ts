import { markedParts } from './markedParts.ts';
import { nearestWord } from './nearestWord.ts';
import type { Part } from './markedParts.ts';

/** A page that holds the words asked for. */
export interface Hit {
  readonly address: string;
  readonly title: string;
  /** Some words around the first ones found. */
  readonly excerpt: readonly Part[];
}

/** What a search came to; `more` is how many pages were found and not loaded. */
export interface Found {
  readonly hits: readonly Hit[];
  readonly more: number;
  /** The words looked for: those typed, or the nearest ones we know where those found little. */
  readonly meant: string;
}

/** So few pages may come of a slip. */
const few = 2;

/** The part of Pagefind's interface that we use: https://pagefind.app/docs/api/ */
interface Pagefind {
  init(): Promise<void>;
  options(options: { excerptLength: number; excerptEllipsis: string }): Promise<void>;
  search(words: string): Promise<{ results: readonly { data(): Promise<Page> }[] }>;
}

interface Page {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly excerpt: string;
}

let loading: Promise<Pagefind> | undefined;

/**
 * Fetches the search itself, once; a reader who never searches never pays for it.
 *
 * @param base - where the site begins, without a slash at the end
 */
export function loadPagefind(base: string): Promise<Pagefind> {
  loading ??= start(base).catch((error: unknown) => {
    loading = undefined; // The next try may find the network back.
    throw error;
  });
  return loading;
}

/** Pages with the words, best first, the first `most` of them with their texts. */
export async function searchFor(words: string, most: number, base: string): Promise<Found> {
  const pagefind = await loadPagefind(base);
  const typed = await pagefind.search(words);
  const meant = typed.results.length > few ? words : await meantBy(words, base);
  const { results } = meant === words ? typed : await pagefind.search(meant);
  const pages = await Promise.all(results.slice(0, most).map((result) => result.data()));
  return {
    hits: pages.map(({ url, meta, excerpt }) => ({
      address: url,
      title: meta.title ?? url,
      excerpt: markedParts(excerpt),
    })),
    more: results.length - pages.length,
    meant,
  };
}

/** The words typed, each slip put right from the list beside the index. */
async function meantBy(words: string, base: string): Promise<string> {
  const known = await loadWords(base);
  const meant = words.split(' ').map((word) => nearestWord(word.toLowerCase(), known));
  return meant.join(' ') === words.toLowerCase() ? words : meant.join(' ');
}

/** Without the list the search does what it can. */
async function loadWords(base: string): Promise<readonly string[]> {
  try {
    const answer = await fetch(`${base}/pagefind/words.json`);
    return answer.ok ? ((await answer.json()) as string[]) : [];
  } catch {
    return [];
  }
}

async function start(base: string): Promise<Pagefind> {
  const address = `${base}/pagefind/pagefind.js`;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ excerptLength: 24, excerptEllipsis: '…' });
  await pagefind.init();
  return pagefind;
}
