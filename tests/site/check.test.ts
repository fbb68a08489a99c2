import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { checkSite, type Report } from '../../scripts/check/checkSite.ts';
import { exitCode, sayReport } from '../../scripts/check/sayReport.ts';
import { startServer, type SiteServer } from '../../scripts/serve.ts';
import { compress, patient, standingIn, startHost, type Habit } from './otherHosts.ts';
import { dist, root } from './site.ts';

/** One page of each kind, and all files they load: a whole walk takes a minute. */
const maxPages = 9;

let local: SiteServer;
beforeAll(async () => {
  local = await startServer({ root: dist });
});
afterAll(() => local.close());

/** What `check` says of a host with these habits. */
async function checkHost(...habits: Habit[]): Promise<Report> {
  const host = await startHost(local.url, ...habits);
  onTestFinished(() => host.close());
  return checkSite(host.url, { dist, maxPages, visitor: patient() });
}

const namesIn = ({ findings }: Report) => findings.map(({ name }) => name).sort();

/** As a habit of the replies whose address matches. */
const at =
  (pattern: RegExp, habit: Habit): Habit =>
  (address, reply) => {
    if (pattern.test(address)) habit(address, reply);
  };

const without =
  (...names: string[]): Habit =>
  (_, { headers }) => {
    for (const name of names) headers.delete(name);
  };

const sends =
  (name: string, value: string): Habit =>
  (_, { headers }) => {
    headers.set(name, value);
  };

const replaces =
  (from: string | RegExp, to: string): Habit =>
  (_, reply) => {
    const text = reply.body.toString();
    const changed = text.replace(from, () => to);
    if (changed === text) throw new Error(`No ${String(from)} to replace: adapt the test.`);
    reply.body = Buffer.from(changed);
  };

const changesPolicy =
  (from: string | RegExp, to: string): Habit =>
  (_, { headers }) => {
    const policy = headers.get('content-security-policy') ?? '';
    headers.set(
      'content-security-policy',
      policy.replace(from, () => to),
    );
  };

const answers =
  (status: number): Habit =>
  (_, reply) => {
    reply.status = status;
  };

const ours = [
  'access-control-allow-origin',
  'cache-control',
  'content-security-policy',
  'cross-origin-opener-policy',
  'permissions-policy',
  'referrer-policy',
  'speculation-rules',
  'strict-transport-security',
  'x-content-type-options',
  'x-frame-options',
];

describe('a site served as it was built', () => {
  it('gives the local server nothing to mend', async () => {
    const report = await checkSite(local.url, { dist, maxPages, visitor: patient() });
    expect(report.findings).toEqual([]);
    expect(report.pages).toBe(maxPages);
    expect(report.files).toBeGreaterThan(30);
    expect(sayReport(report)).toMatch(/^http:.*9 pages and \d+ files visited[^]*as it was built/);
    expect(sayReport(report)).toMatch(/^0 broken, 0 not as built, 0 that the host cannot do\.$/m);
  });

  it('is known without a build beside it, from its own pages', async () => {
    const host = await startHost(local.url, compress);
    onTestFinished(() => host.close());
    expect((await checkSite(host.url, { maxPages, visitor: patient() })).findings).toEqual([]);
  });

  it('is found from any of its pages', async () => {
    const { place } = await checkSite(`${local.url}guidelines/?runs=5#x`, {
      dist,
      maxPages: 1,
      visitor: patient(),
    });
    expect(place.home.href).toBe(local.url);
  });
});

describe('a server without headers', () => {
  it('works for readers, and is told of every header with what it means and what to do', async () => {
    const report = await checkHost(without(...ours));
    expect(namesIn(report)).toEqual(
      [
        ...ours
          .filter((name) => name !== 'strict-transport-security')
          .map((name) => `header-missing ${name}`),
        'framable',
        'uncompressed',
      ].sort(),
    );
    expect(exitCode(report.findings)).toBe(0);
    const said = sayReport(report);
    expect(said).toContain('Works, but not as built');
    expect(said).toMatch(
      /The host does not send Referrer-Policy with any of \d+ addresses \(\/ and \d+ more\): a browser decides/,
    );
    expect(said).toContain('Copy the rules of dist/_headers into its settings.');
    expect(said).toMatch(/^0 broken, 11 not as built, 0 that the host cannot do\.$/m);
  });

  it('is told apart from a host that cannot send them', async () => {
    const report = await checkHost(
      without(...ours),
      sends('x-github-request-id', '1'),
      sends('access-control-allow-origin', '*'),
      sends('cache-control', 'max-age=600'),
      at(/\.bib$/, sends('content-type', 'application/octet-stream')),
      compress,
    );
    expect(report.findings.map(({ kind }) => kind)).toEqual(report.findings.map(() => 'cannot'));
    expect(namesIn(report)).toContain('header-differs cache-control');
    expect(namesIn(report)).not.toContain('header-missing access-control-allow-origin');
    expect(exitCode(report.findings)).toBe(0);
    expect(sayReport(report)).toMatch(
      /What GitHub Pages cannot do[^]*GitHub Pages does not send X-Frame-Options/,
    );
  });
});

describe('a server that breaks something', () => {
  const faults: Record<string, [breaks: string, habits: Habit[], kind?: 'differs']> = {
    'page-missing': ['a page is gone', [at(/^\/week\/$/, answers(404))]],
    'no-answer': ['a page breaks off', [at(/^\/week\/$/, answers(0))]],
    'link-dead': ['a script is gone', [at(/^\/_astro\/Planner.*\.js$/, answers(404))]],
    'policy-blocks': [
      'the policy knows no style of the page',
      [at(/^\/week\/$/, changesPolicy(/'sha256-[^']+'/g, ''))],
    ],
    'policy-looser': [
      'the policy allows all scripts',
      [at(/^\/data\/$/, changesPolicy('script-src ', "script-src 'unsafe-inline' "))],
      'differs',
    ],
    'embed-not-framable': [
      'nobody else may frame the embed',
      [at(/^\/embed\/week\/$/, changesPolicy('frame-ancestors *', "frame-ancestors 'self'"))],
    ],
    'embed-frame-options': [
      'the embed comes with the older header',
      [at(/^\/embed\/week\/$/, sends('x-frame-options', 'SAMEORIGIN'))],
      'differs',
    ],
    'feed-malformed': ['the feed is cut off', [at(/feed\.xml$/, replaces(/<\/channel>[^]*/, ''))]],
    'feed-link-dead': [
      'the feed links to a page that is gone',
      [
        at(
          /feed\.xml$/,
          replaces(
            /<item><title>[^<]*<\/title><link>[^<]*/,
            '<item><title>Gone</title><link>http://127.0.0.1:4321/gone/',
          ),
        ),
      ],
    ],
    'sitemap-malformed': [
      'the list of pages is cut off',
      [
        at(/sitemap\.xml$/, (_, reply) => {
          reply.status = 200;
          reply.body = Buffer.from('<urlset><url><loc>http://127.0.0.1/</loc>');
        }),
      ],
    ],
    'policy-not-as-built': [
      'a page has lost its policy',
      [at(/^\/data\/$/, replaces(/<meta http-equiv[^>]*>/, ''))],
      'differs',
    ],
    'header-differs cache-control': [
      'hashed files are not kept',
      [at(/^\/_astro\//, sends('cache-control', 'no-cache'))],
      'differs',
    ],
    'header-missing access-control-allow-origin': [
      'other sites cannot read the data',
      [at(/^\/data\//, without('access-control-allow-origin'))],
      'differs',
    ],
    'soft-404': ['missing addresses look right', [at(/no-such-page/, answers(200))]],
    'other-404': [
      'missing addresses show a page of the host',
      [at(/no-such-page/, replaces(/[^]*/, '<h1>Oops</h1>'))],
      'differs',
    ],
    'no-slash-redirect': [
      'an address without its slash is missing',
      [at(/^\/week$/, answers(404))],
    ],
    'query-lost': [
      'the slash costs the week',
      [at(/^\/week$/, sends('location', '/week/'))],
      'differs',
    ],
    'data-malformed': [
      'data is cut off',
      [at(/^\/data\/v1\/sources\.json$/, replaces(/\}\s*\]?\s*\}?\s*$/, ''))],
    ],
    'preview-wrong': [
      'pictures come in another form',
      [
        at(
          /preview\.png$/,
          (_, reply) => (reply.body = Buffer.from('RIFF....WEBPVP8 not a PNG at all')),
        ),
      ],
    ],
    'wrong-type': [
      'scripts come as text',
      [at(/^\/_astro\/.*\.js$/, sends('content-type', 'text/plain'))],
    ],
    stranger: [
      'the host puts a script in',
      [at(/^\/data\/$/, replaces('</body>', '<script>spy()</script></body>'))],
    ],
    uncompressed: [
      'a page comes plain',
      [
        at(/^\/search\/$/, (_, { headers }) => {
          headers.set('x-plain', '1');
        }),
      ],
      'differs',
    ],
    'redirected-link': [
      'a page is moved',
      [
        at(/^\/search\/$/, (_, reply) => {
          reply.status = 308;
          reply.headers.set('location', '/search');
        }),
      ],
      'differs',
    ],
  };

  /** Compresses all but what a fault wants plain. */
  const compressMost: Habit = (address, reply) => {
    if (reply.headers.has('x-plain')) reply.headers.delete('x-plain');
    else compress(address, reply);
  };

  const rows = Object.entries(faults).map(([name, [breaks, habits, kind]]) => ({
    name,
    breaks,
    habits,
    kind,
  }));

  it.each(rows)(
    'is told of $name where $breaks, and of nothing else',
    async ({ name, habits, kind }) => {
      const report = await checkHost(...habits, compressMost);
      expect(namesIn(report)).toEqual([name]);
      expect(report.findings[0]?.kind).toBe(kind ?? 'broken');
      expect(exitCode(report.findings)).toBe(kind === 'differs' ? 0 : 1);
    },
  );

  it('is told of five things at once, each by its name', async () => {
    const five = [
      'page-missing',
      'policy-blocks',
      'embed-not-framable',
      'feed-malformed',
      'header-differs cache-control',
    ];
    const habits = five.flatMap((name) =>
      name === 'page-missing' ? [at(/^\/search\/$/, answers(404))] : (faults[name]?.[1] ?? []),
    );
    const report = await checkHost(...habits, compressMost);
    expect(namesIn(report)).toEqual(five.sort());
    expect(sayReport(report)).toMatch(/^4 broken, 1 not as built, 0 that the host cannot do\.$/m);
    expect(exitCode(report.findings)).toBe(1);
  });

  it('is told to build again with its address where it has one', async () => {
    const visitor = standingIn('https://example.org', local.url);
    const report = await checkSite('https://example.org/', { dist, maxPages, visitor });
    expect(namesIn(report)).toEqual(['feed-elsewhere', 'no-site-url', 'sitemap-missing']);
    expect(sayReport(report)).toMatch(/^2 broken, 1 not as built, 0 that the host cannot do\.$/m);
    expect(new Set(report.findings.map(({ remedy }) => remedy))).toEqual(
      new Set(['Build again with SITE_URL=https://example.org.']),
    );
  });

  it('is told of a wrong base path instead of all that follows from it', async () => {
    const moved = await startServer({ root: dist, basePath: '/tired-legs/' });
    onTestFinished(() => moved.close());
    const report = await checkSite(moved.url, { dist, maxPages, visitor: patient() });
    expect(namesIn(report)).toEqual(['wrong-base']);
    expect(sayReport(report)).toContain('Build again with BASE_PATH=/tired-legs/');
  });
});

describe('npm run check', () => {
  const run = async (...args: string[]) => {
    const child = spawn(process.execPath, [join(root, 'scripts/check.ts'), ...args]);
    let said = '';
    child.stdout.on('data', (part: Buffer) => (said += part.toString()));
    child.stderr.on('data', (part: Buffer) => (said += part.toString()));
    const [code] = (await once(child, 'close')) as [number];
    return { code, said: said.trim() };
  };

  it('says in one sentence that nothing answers', async () => {
    const { url, close } = await startHost(local.url);
    await close();
    const { code, said } = await run(url);
    expect(said).toBe(`${url} does not answer: nothing listens there.`);
    expect(code).toBe(1);
  });

  it('says in one sentence that the site is another', async () => {
    const server = createServer((_, response) => response.end('<title>Cats</title>'));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    onTestFinished(() => void server.close());
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const { code, said } = await run(url);
    expect(said).toBe(`${url} is not Tired Legs: its title is "Cats".`);
    expect(code).toBe(1);
  });

  it.each([
    [['example.org'], '"example.org" is no address: write it whole, such as https://example.org/'],
    [['--pages', 'x'], 'Write: npm run check -- https://example.org/ [--pages 20]'],
    [['--deep'], 'Write: npm run check -- https://example.org/ [--pages 20]'],
  ])('takes %j back with a sentence', async (args, sentence) => {
    expect(await run(...args)).toEqual({ code: 1, said: sentence });
  });

  it('reports, and fails where readers would', async () => {
    const broken = await startHost(local.url, at(/^\/week\/$/, answers(404)), compress);
    onTestFinished(() => broken.close());
    const { code, said } = await run(broken.url, '--pages', '4');
    expect(said).toContain('  - /week/, linked from / and');
    expect(said).toMatch(/1 broken, 0 not as built, 0 that the host cannot do\.$/);
    expect(code).toBe(1);
  });
});
