/** Hosts that serve the built site in their own way, right or wrong, on loopback. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { patientMs, politeVisitor, type Visitor } from '../../scripts/check/visitor.ts';

export interface Reply {
  /** 0 for none at all: the connection breaks off. */
  status: number;
  headers: Headers;
  body: Buffer;
}

/** What a host does with a reply before it sends it; the address is within the site. */
export type Habit = (address: string, reply: Reply) => void;

export interface TestHost {
  url: string;
  close(): Promise<void>;
}

const isText = /^(text|application)\/(html|javascript|json|csv|plain|xml)|svg/;

/** Waits for an answer as long as a busy machine needs. */
export const patient = () => politeVisitor(patientMs);

/** Asks a server on this machine whenever a host elsewhere is meant. */
export function standingIn(origin: string, here: string): Visitor {
  const { ask } = patient();
  const there = new URL(here).origin;
  return {
    ask: (url, method) =>
      ask(
        url.replace(origin, () => there),
        method,
      ),
  };
}

/** Compresses as hosts do; undone by a habit that sends everything plain. */
export const compress: Habit = (_, reply) => {
  if (!isText.test(reply.headers.get('content-type') ?? '') || reply.body.length === 0) return;
  reply.body = gzipSync(reply.body, { level: 1 });
  reply.headers.set('content-encoding', 'gzip');
};

/**
 * Starts a host in front of a site that is served as built.
 *
 * @param site - address of the site's home page
 * @param habits - done to each reply, in turn
 */
export async function startHost(site: string, ...habits: Habit[]): Promise<TestHost> {
  const server = createServer((request, response) => {
    const asked = request.url ?? '/';
    void reply(site, asked, habits).then(({ status, headers, body }) => {
      if (status === 0) {
        request.socket.destroy();
        return;
      }
      headers.set('content-length', String(body.length));
      response.writeHead(status, Object.fromEntries(headers));
      response.end(request.method === 'HEAD' ? undefined : body);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

async function reply(site: string, asked: string, habits: readonly Habit[]): Promise<Reply> {
  const answer = await fetch(new URL(asked.slice(1), site), {
    redirect: 'manual',
    headers: { 'accept-encoding': 'identity' },
  });
  const made = {
    status: answer.status,
    headers: new Headers(answer.headers),
    body: Buffer.from(await answer.arrayBuffer()),
  };
  // These are between the two servers, not for whoever asks.
  for (const name of ['connection', 'keep-alive', 'transfer-encoding']) made.headers.delete(name);
  for (const habit of habits) habit(asked.split('?', 1)[0] ?? '/', made);
  return made;
}
