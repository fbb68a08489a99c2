import type { Finding } from './finding.ts';
import { counted, listed, silence } from './finding.ts';
import type { Checked } from './checkSite.ts';
import { isPage, type Visit } from './walk.ts';
import { isLoopback } from './place.ts';
import { isSilent } from './visitor.ts';

/** Every page and every file that is linked, loaded or promised answers at its own address. */
export function checkPages({ walked, place }: Checked): Finding[] {
  const findings: Finding[] = [];
  const moved: string[] = [];
  for (const { address, answer } of walked.visits.values()) {
    const from = walked.linkedFrom.get(address) ?? [];
    const linked = from.length > 0 ? `, linked from ${listed(from)},` : '';
    if (isSilent(answer)) {
      findings.push(silence(`${address}${linked}`, answer.reason));
    } else if (answer.status >= 300 && answer.status < 400) {
      moved.push(address);
    } else if (answer.status !== 200) {
      findings.push({
        name: isPage(address) ? 'page-missing' : 'link-dead',
        kind: 'broken',
        says: `${address}${linked} answers with ${answer.status}: a reader finds no ${isPage(address) ? 'page' : 'file'} there.`,
        remedy: 'Build again and upload all of dist/.',
      });
    }
  }
  if (moved.length > 0) {
    findings.push({
      name: 'redirected-link',
      kind: 'differs',
      says: `${listed(moved)} sends on to another address, so each link to it costs a second trip.`,
      remedy:
        'Turn off what rewrites addresses at the host: pages live at addresses that end with /.',
    });
  }
  const [outside] = walked.outside;
  if (outside) {
    const [path, from] = outside;
    findings.push({
      name: 'outside-base',
      kind: 'broken',
      says: `${counted(walked.outside.size, 'address', 'es')} outside ${place.home.pathname}, such as ${path} on ${listed(from)}, are linked as if they were of this site: nothing of ours is there.`,
      remedy: `Build again with BASE_PATH=${place.home.pathname}.`,
    });
  }
  return findings;
}

/** Pages are those that were built, with nothing put in by the host, and say where they are. */
export function checkWords({ pages, place, builtPolicies }: Checked): Finding[] {
  const findings: Finding[] = [];
  const strangers = pages.filter(({ page }) => page.strangers.length > 0);
  if (strangers.length > 0) {
    findings.push({
      name: 'stranger',
      kind: 'broken',
      says: `${addressesOf(strangers)} hold${strangers.length === 1 ? 's' : ''} what was not built: ${strangers[0]?.page.strangers[0] ?? ''} The page's policy blocks it; if it is a script or style of ours that the host rewrote, the page loses it.`,
      remedy:
        'Turn off what changes pages at the host: analytics, snippets, script loaders, address hiding, minifying.',
    });
  }
  const without = pages.filter(({ page }) => page.policy === undefined);
  if (without.length > 0) {
    findings.push({
      name: 'policy-not-as-built',
      kind: 'differs',
      says: `${addressesOf(without)} has no Content-Security-Policy in its head, as every page we build has.`,
      remedy: 'See that the host sends pages as they were built.',
    });
  }
  const other = pages.filter(
    ({ address, page }) =>
      builtPolicies && page.policy !== undefined && page.policy !== builtPolicies.get(address),
  );
  if (other.length > 0) {
    findings.push({
      name: 'other-build',
      kind: 'differs',
      says: `${counted(other.length, 'page')}, ${addressesOf(other)}, carry another policy than in dist/ here: this is another build.`,
      remedy:
        'If it should be this one, upload dist/ again. Headers are compared with what the pages there ask for.',
    });
  }
  return [...findings, ...(isLoopback(place) ? [] : checkOwnAddress({ pages, place }))];
}

function checkOwnAddress({ pages, place }: Pick<Checked, 'pages' | 'place'>): Finding[] {
  const remedy = `Build again with SITE_URL=${place.home.origin}.`;
  if (place.home.protocol === 'http:') {
    return [
      {
        name: 'no-https',
        kind: 'differs',
        says: `${place.home.href} is not encrypted: calculators work, but browsers call the site not secure and copy no text from it.`,
        remedy: 'Ask for the address that begins with https, and have the host send readers there.',
      },
    ];
  }
  const named = pages.flatMap(({ address, page }) =>
    page.canonical && !/^\/embed\/./.test(address) ? [{ address, url: page.canonical }] : [],
  );
  if (named.length === 0) {
    return [
      {
        name: 'no-site-url',
        kind: 'broken',
        says: "No page says its full address, so previews have no picture, the feed leads to the reader's own machine, and search engines get no list of pages.",
        remedy,
      },
    ];
  }
  const elsewhere = named.filter(({ url }) => url.origin !== place.home.origin);
  if (elsewhere.length === 0) return [];
  return [
    {
      name: 'other-address',
      kind: 'differs',
      says: `${counted(elsewhere.length, 'page')} say that their address is on ${elsewhere[0]?.url.origin ?? ''}: search engines and previews go there.`,
      remedy: `If the site lives here: ${remedy}`,
    },
  ];
}

const addressesOf = (visits: readonly Visit[]) => listed(visits.map(({ address }) => address));
