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
/** How often it did not come; a browser never asks for the address of a missing module again. */
let failures = 0;

/**
 * Fetches the search itself, once; a reader who never searches never pays for it.
 *
 * @param base - where the site begins, without a slash at the end
 */
export function loadPagefind(base: string): Promise<Pagefind> {
  loading ??= start(base).catch(startAnew);
  return loading;
}

/** The next try may find the network back; Pagefind itself remembers what did not come. */
function startAnew(error: unknown): never {
  loading = undefined;
  failures += 1;
  throw error;
}

/** Pages with the words, best first, the first `most` of them with their texts. */
export async function searchFor(words: string, most: number, base: string): Promise<Found> {
  const pagefind = await loadPagefind(base);
  return look(pagefind, words, most, base).catch(startAnew);
}

async function look(pagefind: Pagefind, words: string, most: number, base: string): Promise<Found> {
  const typed = await pagefind.search(words);
  const known = typed.results.length > few ? [] : await loadWords(base);
  const meant = meantBy(words, known);
  const { results } = meant === words ? typed : await pagefind.search(meant);
  if (results.length === 0) await expectWhole(pagefind, meant, known);
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
function meantBy(words: string, known: readonly string[]): string {
  const meant = words.split(' ').map((word) => nearestWord(word.toLowerCase(), known));
  return meant.join(' ') === words.toLowerCase() ? words : meant.join(' ');
}

/**
 * Pagefind keeps to itself that a part of its index did not come, and finds nothing. But a word of
 * the list is on some page, and the list itself is there.
 */
async function expectWhole(pagefind: Pagefind, words: string, known: readonly string[]) {
  for (const word of words.toLowerCase().split(' ')) {
    const isFound = !known.includes(word) || (await pagefind.search(word)).results.length > 0;
    if (known.length === 0 || !isFound) throw new Error('A part of the search did not come.');
  }
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
  const again = failures === 0 ? '' : `?${failures}`;
  const address = `${base}/pagefind/pagefind.js${again}`;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ excerptLength: 24, excerptEllipsis: '…' });
  await pagefind.init();
  return pagefind;
}
