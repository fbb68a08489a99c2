import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

const hosts: Server[] = [];

/** The address of a page on another origin: the same loopback, another port. */
export async function foreignPage(body: string): Promise<string> {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><title>A blog</title><meta name="viewport" content="width=device-width"><body style="margin:0">${body}`,
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  hosts.push(server);
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`;
}

/** For after each test that opened some. */
export function closeForeignPages() {
  for (const server of hosts.splice(0)) server.close();
}

/** A frame's code as the site hands it out, its address made whole for another site. */
export function onForeignPage(code: string, site: string): string {
  return code.replace('src="/', `src="${new URL('/', site).href}`);
}
