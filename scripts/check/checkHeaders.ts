import type { Checked } from './checkSite.ts';
import { counted, listed, type Finding, type Kind } from './finding.ts';
import type { Host } from './hosts.ts';
import { blockedBy, framedBy, looserThan, readPolicies, readPolicy } from './policy.ts';
import { isSilent } from './visitor.ts';

/** What a reader loses where a header does not come as built. */
const meanings: Record<string, string> = {
  'content-security-policy':
    'the policy in the head of each page still holds, but only the header can forbid frames, and workers go by it alone',
  'x-frame-options': 'older browsers let other sites frame these pages',
  'x-content-type-options': 'an old browser may take a file for a script',
  'referrer-policy':
    'a browser decides by itself what other sites learn of the page left; current ones tell the host alone',
  'permissions-policy':
    'camera, microphone and location are not ruled out beforehand; no page asks for them',
  'strict-transport-security': 'a first visit that is typed without https can be listened to',
  'cross-origin-opener-policy':
    'a page of another site that opens ours keeps a handle to its window',
  'access-control-allow-origin':
    'other sites can read neither the data files nor, in closed frames, the calculator',
  'cache-control': 'readers fetch again on each visit what never changes',
  'content-type': 'programs may not recognize the file',
  'speculation-rules': 'the next page is fetched at the tap, not before it',
};

/** Headers are those of `_headers`; one that is sent for nothing is the host's habit. */
export function checkHeaders(checked: Checked): Finding[] {
  const names = new Map<string, Compared>();
  for (const { address, answer } of checked.walked.visits.values()) {
    if (isSilent(answer) || answer.status !== 200) continue;
    for (const [name, expected] of checked.headersFor(address)) {
      if (name === 'strict-transport-security' && checked.place.home.protocol === 'http:') continue;
      const compared = names.get(name) ?? { right: [], missing: [], other: [] };
      names.set(name, compared);
      const sent = answer.headers.get(name);
      if (sent === null) compared.missing.push(address);
      else if (name === 'content-security-policy' || isAsGood(name, sent, expected)) {
        compared.right.push(address);
      } else compared.other.push({ address, sent, expected });
    }
  }
  return [...names].flatMap(([name, compared]) => sayHeader(name, compared, checked.host));
}

interface Compared {
  right: string[];
  missing: string[];
  other: { address: string; sent: string; expected: string }[];
}

function sayHeader(name: string, { right, missing, other }: Compared, host: Host): Finding[] {
  const meaning = meanings[name] ?? 'it was built with it';
  const findings: Finding[] = [];
  if (missing.length > 0) {
    const isNowhere = right.length === 0 && other.length === 0;
    findings.push({
      name: `header-missing ${name}`,
      kind: kindOf(host),
      says: `${host.name} does not send ${titled(name)} with ${isNowhere ? 'any of ' : ''}${counted(missing.length, 'address', 'es')} (${listed(missing)}): ${meaning}.`,
      remedy: host.remedy,
    });
  }
  const [first] = other;
  if (first) {
    findings.push({
      name: `header-differs ${name}`,
      kind: kindOf(host),
      says: `${host.name} sends ${titled(name)}: ${first.sent} with ${counted(other.length, 'address', 'es')} (${listed(other.map(({ address }) => address))}), not ${first.expected}: ${meaning}.`,
      remedy: host.remedy,
    });
  }
  return findings;
}

const kindOf = (host: Host): Kind => (host.sendsOurHeaders === false ? 'cannot' : 'differs');

/** Whether what was sent does what was built; more of it is as good. */
function isAsGood(name: string, sent: string, expected: string): boolean {
  if (name === 'cache-control' || name === 'strict-transport-security') {
    return secondsIn(sent) >= secondsIn(expected);
  }
  const plain = (value: string) => value.toLowerCase().replace(/\s+/g, '');
  if (name === 'content-type') return plain(sent).split(';')[0] === plain(expected).split(';')[0];
  return plain(sent) === plain(expected);
}

const secondsIn = (value: string) => Number(/max-age=(\d+)/i.exec(value)?.[1] ?? 0);

/** `x-frame-options` as documents write it: `X-Frame-Options`. */
const titled = (name: string) => name.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());

/** A policy in a header lets each page do what the page's own policy lets it, and no more. */
export function checkPolicies({ pages, headersFor }: Checked): Finding[] {
  const blocked: { address: string; what: string }[] = [];
  const loose: { address: string; what: string }[] = [];
  for (const { address, page, answer } of pages) {
    if (page.policy === undefined) continue;
    const own = readPolicy(page.policy);
    const sent = readPolicies(answer.headers.get('content-security-policy'));
    if (sent.length === 0) continue;
    const [forbidden] = sent.flatMap((policy) => blockedBy(policy, own));
    if (forbidden) blocked.push({ address, what: forbidden });
    const built = readPolicy(headersFor(address).get('content-security-policy') ?? page.policy);
    const [extra] = looserThan(built, sent);
    if (extra) loose.push({ address, what: extra });
  }
  return [
    ...sayPolicy(blocked, (what, where) => ({
      name: 'policy-blocks',
      kind: 'broken',
      says: `The Content-Security-Policy header of ${where} forbids what the page needs: ${what}. Browsers block it, and the page loses style, colors or its calculator.`,
      remedy: 'Upload dist/_headers with the pages of the same build, and set no policy elsewhere.',
    })),
    ...sayPolicy(loose, (what, where) => ({
      name: 'policy-looser',
      kind: 'differs',
      says: `The Content-Security-Policy header of ${where} allows more than was built: ${what}.`,
      remedy: 'Upload dist/_headers with the pages of the same build, and set no policy elsewhere.',
    })),
  ];
}

function sayPolicy(
  found: readonly { address: string; what: string }[],
  say: (what: string, where: string) => Finding,
): Finding[] {
  const [first] = found;
  return first ? [say(first.what, listed(found.map(({ address }) => address)))] : [];
}

/** Embeds may be framed by everyone, all other pages by nobody. */
export function checkFraming({ pages, headersFor, host }: Checked): Finding[] {
  const refused: string[] = [];
  const doubted: string[] = [];
  const open: string[] = [];
  for (const { address, answer } of pages) {
    const built = new Headers([...headersFor(address)]);
    const who = framedBy(answer.headers);
    if (framedBy(built) === 'anyone') {
      if (who !== 'anyone') refused.push(address);
      else if (answer.headers.has('x-frame-options')) doubted.push(address);
    } else if (who === 'anyone') open.push(address);
  }
  const findings: Finding[] = [];
  if (refused.length > 0) {
    findings.push({
      name: 'embed-not-framable',
      kind: 'broken',
      says: `${listed(refused)} may not be framed by other sites: who embeds us shows an empty box.`,
      remedy:
        'Send no X-Frame-Options below /embed/ and no frame-ancestors but *: the rules of dist/_headers do so.',
    });
  }
  if (doubted.length > 0) {
    findings.push({
      name: 'embed-frame-options',
      kind: 'differs',
      says: `${listed(doubted)} is sent with X-Frame-Options: browsers go by frame-ancestors, but tools that check frames read the older header and refuse.`,
      remedy: 'Send no X-Frame-Options below /embed/.',
    });
  }
  if (open.length > 0) {
    findings.push({
      name: 'framable',
      kind: kindOf(host),
      says: `Any site may frame ${listed(open)}: no header forbids it, and a page cannot forbid it by itself. Nothing personal can be sent from a frame, but a reader may take our page for another's.`,
      remedy: host.remedy,
    });
  }
  return findings;
}
