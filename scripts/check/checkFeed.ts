import { parseXml, XmlElement, XmlError } from '@rgrove/parse-xml';
import { filesOf } from './checkFiles.ts';
import type { Checked } from './checkSite.ts';
import { listed, type Finding } from './finding.ts';
import { addressIn, isLoopback, urlAt } from './place.ts';
import { isSilent, type Answer } from './visitor.ts';

/** The feed is well-formed, and what it links to answers. */
export async function checkFeed(checked: Checked): Promise<Finding[]> {
  const [feed] = filesOf(checked, /^\/changes\/feed\.xml$/);
  if (!feed) return [];
  const { texts, error } = textsOf(feed.answer, 'link');
  if (error !== undefined || texts.length === 0) {
    return [
      {
        name: 'feed-malformed',
        kind: 'broken',
        says: `${feed.address} is not well-formed (${error ?? 'it has no link'}): feed readers show nothing new.`,
        remedy: 'Upload the file again.',
      },
    ];
  }
  const { dead, built } = await followFeed(checked, texts);
  const findings: Finding[] = [];
  if (dead.length > 0) {
    findings.push({
      name: 'feed-link-dead',
      kind: 'broken',
      says: `The feed links to ${listed(dead)}, where no page answers.`,
      remedy: 'Upload the feed with the pages of the same build.',
    });
  }
  if (built.origin !== checked.place.home.origin && !isLoopback(checked.place)) {
    findings.push({
      name: 'feed-elsewhere',
      kind: isLoopback({ home: built }) ? 'broken' : 'differs',
      says: `The feed leads its readers to ${built.origin}, not to this site.`,
      remedy: `Build again with SITE_URL=${checked.place.home.origin}.`,
    });
  }
  return findings;
}

/** The first link is the home page of the site the feed was built for; the rest stand below it. */
async function followFeed({ place, visitor, maxPages }: Checked, links: readonly string[]) {
  const [built = place.home, ...others] = links.flatMap((link) => URL.parse(link) ?? []);
  const dead: string[] = [];
  const seen = new Set(others.map(({ origin, pathname }) => origin + pathname));
  for (const link of [...seen].slice(0, maxPages)) {
    const address = addressIn({ home: built }, new URL(link));
    const answer = address === undefined ? undefined : await visitor.ask(urlAt(place, address));
    if (!answer || isSilent(answer) || answer.status !== 200) dead.push(address ?? link);
  }
  return { dead, built };
}

/** Addresses in the sitemap; what is wrong with it, in a finding. */
export function readSitemap(answer: Answer): { listed: URL[]; findings: Finding[] } {
  const { texts, error } = textsOf(answer, 'loc');
  if (error === undefined) {
    return { listed: texts.flatMap((text) => URL.parse(text) ?? []), findings: [] };
  }
  const finding: Finding = {
    name: 'sitemap-malformed',
    kind: 'broken',
    says: `/sitemap.xml is not well-formed (${error}): search engines do not read it.`,
    remedy: 'Upload the file again.',
  };
  return { listed: [], findings: [finding] };
}

/** The texts of all elements of one name, or why the document is not well-formed. */
function textsOf({ body }: Answer, name: string): { texts: string[]; error?: string } {
  try {
    const { root } = parseXml(body.toString());
    return { texts: root ? textsIn(root, name) : [] };
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    return { texts: [], error: `line ${error.line}, column ${error.column}` };
  }
}

function textsIn(element: XmlElement, name: string): string[] {
  if (element.name === name) return [element.text.trim()];
  return element.children.flatMap((child) =>
    child instanceof XmlElement ? textsIn(child, name) : [],
  );
}
