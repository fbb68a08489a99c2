/**
 * Firefox takes WebDriver's commands itself, over a protocol called Marionette; geckodriver only
 * turns HTTP into it. Debian has no geckodriver and its npm package downloads one while testing,
 * so this file does its part.
 *
 * A message is its length in bytes, a colon, and JSON: `[0, id, name, parameters]` there,
 * `[1, id, error, result]` back.
 */
import { once } from 'node:events';
import { createConnection } from 'node:net';
import type { Socket } from 'node:net';
import { RefusedCommand, commands } from './commands.ts';
import type { Connection, Parameters } from './commands.ts';

interface Refusal {
  readonly error: string;
  readonly message: string;
}

type Answer = readonly [kind: 1, id: number, error: Refusal | null, result: unknown];

/** Opens a session in a Firefox that listens on `port`. */
export async function openOverMarionette(
  port: number,
  capabilities: Parameters,
): Promise<Connection> {
  const socket = createConnection(port, '127.0.0.1');
  const ask = asker(socket);
  await once(socket, 'connect');
  const opened = (await ask('NewSession', capabilities)) as { capabilities: Parameters };
  return {
    capabilities: opened.capabilities,
    send: (name, parameters = {}) => ask(commands[name].marionette, parameters),
    async end() {
      await ask('DeleteSession', {});
      socket.destroy();
    },
  };
}

function asker(socket: Socket) {
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  let asked = 0;
  readMessages(socket, (message) => {
    // The first message is a greeting, and no array.
    if (!Array.isArray(message)) return;
    const [, id, error, result] = message as unknown as Answer;
    const answer = waiting.get(id);
    waiting.delete(id);
    if (error) answer?.reject(new RefusedCommand('Marionette', error.error, error.message));
    else answer?.resolve(unwrapped(result));
  });
  socket.on('error', () => undefined);
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox has gone.'));
  });
  return (name: string, parameters: Parameters): Promise<unknown> => {
    const id = (asked += 1);
    const answer = Promise.withResolvers<unknown>();
    waiting.set(id, answer);
    const message = JSON.stringify([0, id, `WebDriver:${name}`, parameters]);
    socket.write(`${String(Buffer.byteLength(message))}:${message}`);
    return answer.promise;
  };
}

/** A plain value comes as `{ value }`, lists and records as they are. */
function unwrapped(result: unknown): unknown {
  const isWrapped = typeof result === 'object' && result !== null && 'value' in result;
  return isWrapped ? result.value : result;
}

function readMessages(socket: Socket, take: (message: unknown) => void): void {
  let received = Buffer.alloc(0);
  socket.on('data', (part) => {
    received = Buffer.concat([received, part]);
    for (;;) {
      const start = received.indexOf(':') + 1;
      const end = start + Number(received.subarray(0, Math.max(0, start - 1)));
      if (start === 0 || received.length < end) return;
      take(JSON.parse(received.toString('utf8', start, end)));
      received = received.subarray(end);
    }
  });
}
