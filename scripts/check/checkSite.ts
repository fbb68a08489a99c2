import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fillIn, placesIn } from '../../integrations/securityHeaders.ts';
import { site } from '../../src/lib/addresses/site.ts';
import { readHeaderRules, type HeadersFor } from '../headerRules.ts';
import { checkMissing, checkRedirect } from './checkAddresses.ts';
import { checkCompression, checkData, checkPreviews, checkTypes } from './checkFiles.ts';
import { checkFeed, readSitemap } from './checkFeed.ts';
import { checkFraming, checkHeaders, checkPolicies } from './checkHeaders.ts';
import { checkPages, checkWords } from './checkPages.ts';
import type { Finding } from './finding.ts';
import { hostOf, type Host } from './hosts.ts';
import { addressIn, isLoopback, urlAt, type Place } from './place.ts';
import { readPage, type Page } from './readPage.ts';
import { isSilent, politeVisitor, type Answer, type Silence, type Visitor } from './visitor.ts';
import { walk, type Visit, type Walked } from './walk.ts';

const root = join(import.meta.dirname, '../..');

export type VisitedPage = Visit & { readonly answer: Answer; readonly page: Page };

/** What the single checks look at. */
export interface Checked {
  readonly visitor: Visitor;
  readonly place: Place;
  readonly host: Host;
  readonly walked: Walked;
  /** The pages among what was visited that answered. */
  readonly pages: readonly VisitedPage[];
  /** Headers as built, by address within the site. */
  readonly headersFor: HeadersFor;
  /** Each page's policy in the local build, where there is one. */
  readonly builtPolicies: ReadonlyMap<string, string> | undefined;
  readonly maxPages: number;
}

export interface Report {
  readonly place: Place;
  readonly host: Host;
  readonly pages: number;
  readonly files: number;
  readonly findings: readonly Finding[];
}

/** There is nothing to check; the message is one sentence for whoever asked. */
export class NotCheckable extends Error {}

/**
 * Walks a site of ours, wherever it is served, and compares it with how it was built.
 *
 * @param address - of the home page, or of any page below it
 * @param dist - a local build to compare with; left out where there is none
 * @param maxPages - pages to visit at most
 * @param visitor - who asks; tests answer for hosts that are elsewhere
 * @throws NotCheckable if nothing answers there, or something else than our site
 */
export async function checkSite(
  address: string,
  {
    dist,
    maxPages = Infinity,
    visitor = politeVisitor(),
  }: { dist?: string | undefined; maxPages?: number; visitor?: Visitor } = {},
): Promise<Report> {
  const { place, lost, answer } = await findHome(visitor, address);
  const host = hostOf(place.home, answer.headers);
  const about = { place, host };
  // Where the site looks for itself elsewhere, everything else only follows from it.
  if (lost) return { ...about, pages: 1, files: 0, findings: [lost] };

  const sitemap = await askSitemap(visitor, place);
  const walked = await walk(visitor, place, sitemap.addresses, maxPages);
  const pages = [...walked.visits.values()].filter(isVisitedPage);
  const builtPolicies = dist === undefined ? undefined : policiesIn(dist, pages);
  const checked: Checked = {
    visitor,
    walked,
    pages,
    builtPolicies,
    maxPages,
    ...about,
    headersFor: readHeaderRules(headerRules({ place, pages, builtPolicies, dist })),
  };
  const findings = [
    ...checkPages(checked),
    ...sitemap.findings,
    ...checkWords(checked),
    ...checkPolicies(checked),
    ...checkFraming(checked),
    ...checkHeaders(checked),
    ...checkTypes(checked),
    ...checkCompression(checked),
    ...checkData(checked),
    ...checkPreviews(checked),
    ...(await checkFeed(checked)),
    ...(await checkMissing(checked)),
    ...(await checkRedirect(checked)),
  ];
  return { ...about, pages: pages.length, files: walked.visits.size - pages.length, findings };
}

const isVisitedPage = (visit: Visit): visit is VisitedPage => visit.page !== undefined;

/** Where the site begins, as its own pages say: an address of any page will do. */
async function findHome(
  visitor: Visitor,
  address: string,
): Promise<{ place: Place; answer: Answer; lost?: Finding }> {
  const asked = URL.parse(address);
  if (!asked || !/^https?:$/.test(asked.protocol)) {
    throw new NotCheckable(
      `"${address}" is no address: write it whole, such as https://example.org/`,
    );
  }
  const given = new URL(/(\/|\.html)$/.test(asked.pathname) ? asked : `${asked.href}/`);
  [given.search, given.hash] = ['', ''];
  const { url, answer } = await askHome(visitor, given);
  const page = readPage(answer.body.toString(), url.href);
  if (!page.title.includes(site.name) || !page.feed) {
    throw new NotCheckable(
      `${url.href} is not ${site.name}: its title is "${page.title || 'empty'}".`,
    );
  }
  const built = new URL(new URL('../', page.feed).pathname, url);
  if (built.pathname === url.pathname) return { place: { home: url }, answer };
  if (url.pathname.startsWith(built.pathname)) {
    const home = await visitor.ask(built.href);
    if (isOurs(home, built)) return { place: { home: built }, answer: home };
  }
  const lost: Finding = {
    name: 'wrong-base',
    kind: 'broken',
    says: `The site was built to begin at ${built.pathname} and is served at ${url.pathname}: its links, style, calculators and search all lead elsewhere.`,
    remedy: `Build again with BASE_PATH=${url.pathname}, and upload dist/ again.`,
  };
  return { place: { home: url }, answer, lost };
}

function isOurs(answer: Answer | Silence, url: URL): answer is Answer {
  if (isSilent(answer) || answer.status !== 200) return false;
  return readPage(answer.body.toString(), url.href).title.includes(site.name);
}

/** The page at an address; follows where the host sends on to, such as from http to https. */
async function askHome(visitor: Visitor, from: URL): Promise<{ url: URL; answer: Answer }> {
  let url = from;
  for (let hops = 0; hops < 5; hops += 1) {
    const answer = await visitor.ask(url.href);
    if (isSilent(answer)) throw new NotCheckable(`${url.href} ${answer.reason}.`);
    const next = answer.headers.get('location');
    if (answer.status >= 300 && answer.status < 400 && next !== null) {
      url = new URL(next, url);
      continue;
    }
    if (answer.status === 200) return { url, answer };
    throw new NotCheckable(
      `${url.href} answers with ${answer.status}, so there is no site to check.`,
    );
  }
  throw new NotCheckable(`${from.href} sends on from one address to the next and never to a page.`);
}

/** What the sitemap lists; a build without SITE_URL has none, which only a public site lacks. */
async function askSitemap(visitor: Visitor, place: Place) {
  const answer = await visitor.ask(urlAt(place, '/sitemap.xml'));
  if (isSilent(answer) || answer.status !== 200) {
    const findings: Finding[] = isLoopback(place)
      ? []
      : [
          {
            name: 'sitemap-missing',
            kind: 'differs',
            says: 'There is no /sitemap.xml: search engines find pages only by their links.',
            remedy: `Build again with SITE_URL=${place.home.origin}.`,
          },
        ];
    return { addresses: [], findings };
  }
  const { listed, findings } = readSitemap(answer);
  // The home page's is the shortest; the site may have been built for another host.
  const [first] = listed.toSorted((one, other) => one.href.length - other.href.length);
  const home = first && { home: first };
  const addresses = listed.flatMap((url) => (home && addressIn(home, url)) ?? []);
  return { addresses, findings };
}

/** The policies that pages have in a local build, by address; a page it lacks has none. */
function policiesIn(dist: string, pages: readonly VisitedPage[]): Map<string, string> {
  const policies = new Map<string, string>();
  for (const { address } of pages) {
    const file = join(dist, address.replace(/\/$/, '/index.html'));
    const html = existsSync(file) ? readFileSync(file, 'utf8') : '';
    const policy = /<meta http-equiv="content-security-policy" content="([^"]+)">/.exec(html)?.[1];
    if (policy !== undefined) policies.set(address, policy);
  }
  return policies;
}

/**
 * The rules of `_headers` that go with the pages visited: those of the local build if the pages
 * are of that build, else the template filled in with what the pages themselves say.
 */
function headerRules({
  place,
  pages,
  builtPolicies,
  dist,
}: Pick<Checked, 'place' | 'pages' | 'builtPolicies'> & { dist: string | undefined }): string {
  const isThisBuild =
    builtPolicies && pages.every(({ address, page }) => page.policy === builtPolicies.get(address));
  const file = dist === undefined ? undefined : join(dist, '_headers');
  if (isThisBuild && file !== undefined && existsSync(file)) return readFileSync(file, 'utf8');
  const template = readFileSync(join(root, 'public/_headers'), 'utf8');
  const policies = new Map(pages.map(({ address, page }) => [address, page.policy ?? '']));
  return fillIn(template, placesIn(policies), policies, place.home.pathname);
}
