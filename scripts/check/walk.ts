import { addressIn, urlAt, type Place } from './place.ts';
import { readPage, type Page } from './readPage.ts';
import { isSilent, type Answer, type Silence, type Visitor } from './visitor.ts';

/** An address of the site and what came back. */
export interface Visit {
  readonly address: string;
  readonly answer: Answer | Silence;
  /** What it says, where it is a page of ours. */
  readonly page?: Page;
}

export interface Walked {
  /** By address, `/week/`. */
  readonly visits: ReadonlyMap<string, Visit>;
  /** The pages that link to an address; none for those that every build has. */
  readonly linkedFrom: ReadonlyMap<string, readonly string[]>;
  /** Pages with a link to this host that leads outside of where the site begins. */
  readonly outside: ReadonlyMap<string, readonly string[]>;
}

/** What every build has, linked or not: `src/pages`, `public` and the search. */
const promised = [
  '/',
  '/week/',
  '/embed/',
  '/embed/week/',
  '/search/',
  '/data/',
  '/changes/feed.xml',
  '/data/v1/answers.json',
  '/data/v1/guidelines.json',
  '/data/v1/sources.json',
  '/pagefind/pagefind.js',
  '/pagefind/pagefind-entry.json',
  '/llms.txt',
  '/robots.txt',
  '/sw.js',
  '/manifest.webmanifest',
];

/** Answers whose text is looked into; of all others the headers are enough. */
const isRead = (address: string) => isPage(address) || /\.(js|json|png|xml)$/.test(address);

export const isPage = (address: string) => /(\/|\.html)$/.test(address);

/**
 * Visits every page and file of a site: what every build has, what `listed` names, and then
 * whatever those link to, load and import.
 *
 * @param most - pages at most; files that they load are visited all the same
 */
export async function walk(
  visitor: Visitor,
  place: Place,
  listed: readonly string[],
  most: number,
): Promise<Walked> {
  const visits = new Map<string, Visit>();
  const linkedFrom = new Map<string, string[]>();
  const outside = new Map<string, string[]>();
  const known = new Set<string>();
  let pages = 0;
  let round: string[] = [];

  const meet = (address: string, from?: string) => {
    if (from !== undefined) remember(linkedFrom, address, from);
    if (known.has(address) || (isPage(address) && pages >= most)) return;
    known.add(address);
    if (isPage(address)) pages += 1;
    round.push(address);
  };
  const follow = (visit: Visit) => {
    visits.set(visit.address, visit);
    for (const url of linksOf(visit, place)) {
      const linked = addressIn(place, url);
      if (linked !== undefined) meet(linked, visit.address);
      else if (url.origin === place.home.origin) remember(outside, url.pathname, visit.address);
    }
  };

  for (const address of [...promised, ...listed]) meet(address);
  while (round.length > 0) {
    const now = round;
    round = [];
    const made = await Promise.all(now.map((address) => visitAt(visitor, place, address)));
    made.forEach(follow);
  }
  return { visits, linkedFrom, outside };
}

async function visitAt(visitor: Visitor, place: Place, address: string): Promise<Visit> {
  const url = urlAt(place, address);
  const answer = await visitor.ask(url, isRead(address) ? 'GET' : 'HEAD');
  const isOurs = !isSilent(answer) && answer.status === 200 && isPage(address);
  return isOurs
    ? { address, answer, page: readPage(answer.body.toString(), url) }
    : { address, answer };
}

function linksOf({ address, answer, page }: Visit, place: Place): URL[] {
  if (page) {
    // A picture's address begins with the host the site was built for; its path is what counts.
    const picture = page.picture && URL.parse(page.picture.pathname, place.home);
    return picture ? [...page.links, picture] : [...page.links];
  }
  if (isSilent(answer) || answer.status !== 200 || !/^\/_astro\/.*\.js$/.test(address)) return [];
  const imported = answer.body.toString().matchAll(/(?:from|import)\s*\(?\s*["'`](\.[^"'`]+)/g);
  return [...imported].map(([, target = '']) => new URL(target, urlAt(place, address)));
}

function remember(map: Map<string, string[]>, key: string, value: string) {
  const values = map.get(key) ?? [];
  map.set(key, values);
  if (!values.includes(value)) values.push(value);
}
