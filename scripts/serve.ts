/**
 * Serves the built site on loopback the way a static host would, so that tests
 * and `npm start` meet the same headers, redirects, 404 page and compression as
 * a reader does.
 *
 * Run directly it serves `dist/`, or the folder DIST_DIR. PORT chooses the port (the next
 * free one if it is taken), BASE_PATH the folder the site was built for, such as /tired-legs/.
 */
import { once } from 'node:events';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, relative, sep } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import sirv from 'sirv';
import { readHeaderRules } from './headerRules.ts';

export interface SiteServer {
  /** Where the site is, base path included; ends with a slash. */
  url: string;
  close(): Promise<void>;
}

interface Text {
  type: string;
  plain: Buffer;
  /** Compressed when first asked for: a whole site at once would delay the start. */
  brotli?: Buffer;
}

/** What is worth compressing. sirv sends everything else: fonts, pictures, downloads. */
const textTypes: Record<string, string> = {
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.ris': 'application/x-research-info-systems; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
};

/**
 * Starts serving `root` and resolves once it answers. The folder's text is read
 * now, so start again after a build.
 *
 * @param port - 0 for any free port; otherwise the first free one from here up
 */
export async function startServer({
  root,
  basePath = '/',
  port = 0,
  isCompressed = true,
  hear = () => undefined,
}: {
  root: string;
  basePath?: string;
  port?: number;
  /** Compressing well takes longer than it saves where each file is asked for once. */
  isCompressed?: boolean;
  /** Hears each path that is asked for. */
  hear?: (path: string) => void;
}): Promise<SiteServer> {
  if (!existsSync(root)) throw new Error(`There is no folder ${root}: run "npm run build" first.`);
  const base = `/${basePath}/`.replace(/\/+/g, '/');
  const server = createServer(answerRequests(root, base));
  if (!isCompressed)
    server.prependListener('request', ({ headers }) => delete headers['accept-encoding']);
  server.on('request', ({ url = '' }) => {
    hear(url);
  });
  const openPort = await listen(server, port);
  return {
    url: `http://127.0.0.1:${String(openPort)}${base}`,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

function answerRequests(root: string, base: string) {
  const texts = readTexts(root);
  const headersFile = join(root, '_headers');
  const headersFor = readHeaderRules(
    existsSync(headersFile) ? readFileSync(headersFile, 'utf8') : '',
  );
  const sendOther = sirv(root, {
    etag: true,
    extensions: [],
    setHeaders: (response, address) => response.setHeaders(headersFor(address)),
  });

  return (request: IncomingMessage, response: ServerResponse) => {
    const [path = '/', query] = (request.url ?? '/').split('?', 2);
    const redirect = (to: string) => {
      const location = query === undefined ? to : `${to}?${query}`;
      response.writeHead(301, { location }).end();
    };
    const notFound = () => {
      const page = texts.get('/404.html');
      // Not those of the address asked for: no one should keep a 404 for a year.
      response.setHeaders(headersFor('/404.html'));
      response.statusCode = 404;
      if (page) sendText(request, response, page);
      else response.end();
    };

    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
      return;
    }
    if (`${path}/` === base) return redirect(base);

    // An address outside the base path is missing, so that a link which forgot
    // the base path fails here as it would on the host.
    const address = path.startsWith(base) ? decode(path.slice(base.length - 1)) : undefined;
    if (address === undefined || address === '/_headers') return notFound();
    const text = texts.get(address.endsWith('/') ? `${address}index.html` : address);
    if (text) {
      response.setHeaders(headersFor(address));
      return sendText(request, response, text);
    }
    if (texts.has(`${address}/index.html`)) return redirect(`${path}/`);
    if (address.endsWith('/')) return notFound();
    request.url = path.slice(base.length - 1);
    sendOther(request, response, notFound);
  };
}

function readTexts(root: string): Map<string, Text> {
  const texts = new Map<string, Text>();
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    const type = textTypes[extname(entry.name)];
    if (!entry.isFile() || type === undefined) continue;
    const file = join(entry.parentPath, entry.name);
    const address = `/${relative(root, file).split(sep).join('/')}`;
    texts.set(address, { type, plain: readFileSync(file) });
  }
  return texts;
}

function sendText(request: IncomingMessage, response: ServerResponse, text: Text) {
  let body = text.plain;
  if (/\bbr\b/.test(String(request.headers['accept-encoding']))) {
    body = text.brotli ??= brotliCompressSync(text.plain);
    response.setHeader('content-encoding', 'br');
  }
  if (!response.hasHeader('content-type')) response.setHeader('content-type', text.type);
  response.setHeader('vary', 'accept-encoding');
  response.setHeader('content-length', body.length);
  response.end(body);
}

/** The readable form of an address; a malformed one stays as it is and matches nothing. */
function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

async function listen(server: Server, from: number): Promise<number> {
  for (let port = from; ; port += 1) {
    try {
      server.listen(port, '127.0.0.1');
      await once(server, 'listening');
      return (server.address() as AddressInfo).port;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    }
  }
}

if (import.meta.main) {
  const { url } = await startServer({
    root: process.env.DIST_DIR ?? join(import.meta.dirname, '../dist'),
    basePath: process.env.BASE_PATH ?? '/',
    port: Number(process.env.PORT ?? 4321),
  });
  console.log(`Tired Legs is at ${url} (Ctrl+C stops it)`);
}
