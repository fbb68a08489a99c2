import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, constants } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** How long a program may take to end when asked, before it is made to. */
const endMs = 5_000;

/** The first of these programs that is on the PATH, with its folder. */
export function onPath(...names: string[]): string | undefined {
  const { PATH = '' } = process.env;
  return PATH.split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find(isProgram);
}

/** Whether there is a file that can be run. */
export function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

export interface Program {
  /** What it wrote to its fourth stream: how Xvfb names the display it chose. */
  readonly said: Promise<string>;
  end(): Promise<void>;
}

/** Starts a program and leaves it running; what it prints is dropped. */
export function startProgram(
  path: string,
  parameters: readonly string[],
  environment: NodeJS.ProcessEnv = process.env,
): Program {
  const child = spawn(path, parameters, {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    env: environment,
  });
  // One that cannot start ends at once: whoever connects to it says so.
  child.on('error', () => undefined);
  const ended = new Promise((resolve) => {
    child.once('exit', resolve);
    child.once('error', resolve);
  });
  const said = child.stdio[3];
  return {
    said: said ? once(said, 'data').then(([data]) => String(data).trim()) : Promise.resolve(''),
    async end() {
      child.kill();
      const forced = setTimeout(() => child.kill('SIGKILL'), endMs);
      await ended;
      clearTimeout(forced);
    },
  };
}

/** A port nobody listens on now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Asks again until there is an answer. */
export async function waitFor<T>(look: () => T | undefined, withinMs: number): Promise<T> {
  for (const end = Date.now() + withinMs; ; await sleep(50)) {
    const seen = look();
    if (seen !== undefined) return seen;
    if (Date.now() > end) throw new Error('A browser did not start in time.');
  }
}
