import { setTimeout as sleep } from 'node:timers/promises';
import { RefusedCommand, commands } from './commands.ts';
import type { Connection, Parameters } from './commands.ts';

/** How long a driver may take to listen, once started. */
const startMs = 10_000;

/**
 * Opens a browser through its driver, which speaks HTTP.
 *
 * @param driver - where the driver listens, such as `http://127.0.0.1:9515`
 * @param capabilities - what the browser is asked to be, in WebDriver's words
 */
export async function openOverHttp(driver: string, capabilities: Parameters): Promise<Connection> {
  await waitForDriver(driver);
  const opened = (await call(`${driver}/session`, 'POST', {
    capabilities: { alwaysMatch: capabilities },
  })) as { sessionId: string; capabilities: Parameters };
  const session = `${driver}/session/${opened.sessionId}`;
  return {
    capabilities: opened.capabilities,
    send(name, parameters = {}) {
      const { method, path } = commands[name];
      // Some parameters belong into the path; drivers overlook those that stay in the body.
      const filled = path.replace(/\{(\w+)\}/g, (_, key: string) => String(parameters[key]));
      return call(`${session}/${filled}`, method, parameters);
    },
    async end() {
      await call(session, 'DELETE', {});
    },
  };
}

async function call(url: string, method: string, body: Parameters): Promise<unknown> {
  const answer = await fetch(url, {
    method,
    ...(method === 'POST' && { body: JSON.stringify(body) }),
    // A page may take minutes; a browser that hangs must not hold up the others for ever.
    signal: AbortSignal.timeout(120_000),
  });
  const { value } = (await answer.json()) as { value: unknown };
  if (answer.ok) return value;
  const { error, message } = value as { error: string; message: string };
  throw new RefusedCommand(`${method} ${new URL(url).pathname}`, error, message);
}

async function waitForDriver(driver: string): Promise<void> {
  for (const end = Date.now() + startMs; ; await sleep(50)) {
    try {
      await call(`${driver}/status`, 'GET', {});
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
    }
  }
}
