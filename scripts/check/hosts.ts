/** What is known about who serves a site. */
export interface Host {
  /** As a sentence begins with it. */
  readonly name: string;
  /** Whether it sends the headers of `dist/_headers`; undefined where nobody knows. */
  readonly sendsOurHeaders: boolean | undefined;
  /** What to do where a header is missing. */
  readonly remedy: string;
}

const ownDomain =
  'It reads dist/_headers: see that the file is uploaded with the site, and that the site owns its whole domain.';

const hosts: readonly (Host & { is(url: URL, headers: Headers): boolean })[] = [
  {
    name: 'GitHub Pages',
    sendsOurHeaders: false,
    remedy:
      'Nothing can be set there. Where it matters, choose a host that reads _headers, such as Netlify or Cloudflare Pages.',
    // The header stays when another network stands in front.
    is: ({ hostname }, headers) =>
      hostname.endsWith('.github.io') || headers.has('x-github-request-id'),
  },
  {
    name: 'Netlify',
    sendsOurHeaders: true,
    remedy: ownDomain,
    is: (_, headers) => /^netlify/i.test(headers.get('server') ?? ''),
  },
  {
    name: 'Cloudflare Pages',
    sendsOurHeaders: true,
    remedy: ownDomain,
    is: ({ hostname }, headers) =>
      hostname.endsWith('.pages.dev') || headers.get('server') === 'cloudflare',
  },
];

const unknown: Host = {
  name: 'The host',
  sendsOurHeaders: undefined,
  remedy: 'Copy the rules of dist/_headers into its settings.',
};

/** Who serves the site, as its address and its headers show. */
export function hostOf(url: URL, headers: Headers): Host {
  return hosts.find((host) => host.is(url, headers)) ?? unknown;
}
