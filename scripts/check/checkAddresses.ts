import { site } from '../../src/lib/addresses/site.ts';
import type { Checked } from './checkSite.ts';
import { silence, type Finding } from './finding.ts';
import { addressIn, urlAt } from './place.ts';
import { isSilent } from './visitor.ts';

/** No page of ours will ever have this name. */
const missingAddress = '/no-such-page-here/';

/** An address without a page answers with ours for that, and says so to machines too. */
export async function checkMissing({ visitor, place, host }: Checked): Promise<Finding[]> {
  const answer = await visitor.ask(urlAt(place, missingAddress));
  if (isSilent(answer)) return [silence(missingAddress, answer.reason)];
  if (answer.status !== 404) {
    return [
      {
        name: 'soft-404',
        kind: 'broken',
        says: `${missingAddress}, which does not exist, answers with ${answer.status} instead of 404: a mistyped link looks right, and search engines list it.`,
        remedy:
          'Have the host answer missing addresses with 404.html and status 404, and never with the home page.',
      },
    ];
  }
  if (answer.body.toString().includes(site.name)) return [];
  return [
    {
      name: 'other-404',
      kind: 'differs',
      says: `${host.name} shows a page of its own for missing addresses: a reader with a mistyped link finds no way on.`,
      remedy:
        "Upload 404.html, and name it as the page for missing addresses in the host's settings.",
    },
  ];
}

/** Whoever types an address without its slash, with what they share behind it, gets to the page. */
export async function checkRedirect({ visitor, place, host }: Checked): Promise<Finding[]> {
  const query = '?key=2&runs=5';
  const answer = await visitor.ask(`${urlAt(place, '/week')}${query}`);
  if (isSilent(answer)) return [silence('/week', answer.reason)];
  const location = answer.headers.get('location');
  const target = location === null ? null : URL.parse(location, urlAt(place, '/week'));
  if (answer.status < 300 || answer.status >= 400 || !target) {
    const isPage = answer.status === 200;
    return [
      {
        name: 'no-slash-redirect',
        kind: isPage ? 'differs' : 'broken',
        says: isPage
          ? `/week answers by itself instead of sending on to /week/: each page has two addresses.`
          : `/week answers with ${answer.status} instead of sending on to /week/: who leaves the slash out finds no page.`,
        remedy: 'Have the host add the slash: most call it trailing slash or directory index.',
      },
    ];
  }
  if (addressIn(place, target) !== '/week/') {
    return [
      {
        name: 'no-slash-redirect',
        kind: 'broken',
        says: `/week sends on to ${target.href} instead of ${urlAt(place, '/week/')}.`,
        remedy: 'Have the host add the slash and change nothing else.',
      },
    ];
  }
  if (target.search === query) return [];
  return [
    {
      name: 'query-lost',
      kind: 'differs',
      says: `${host.name} drops what stands behind the question mark when it adds the slash: a week that is shared as /week?runs=5 opens as another.`,
      remedy:
        'Nothing to mend for links of ours, which have the slash; keep the query if the host can.',
    },
  ];
}
