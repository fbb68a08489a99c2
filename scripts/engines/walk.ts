import { startServer } from '../serve.ts';
import type { Browser, Open } from './browsers/browser.ts';
import { NotInThisBuild } from './journey.ts';
import type { Journey } from './journey.ts';
import { Reader } from './reader.ts';

/** What became of a journey in an engine. */
export type Outcome =
  | { readonly kind: 'passed' }
  /** Walked with something in the place of what the engine lacks. */
  | { readonly kind: 'instead'; readonly why: string }
  /** Not walked. */
  | { readonly kind: 'cannot'; readonly why: string }
  | { readonly kind: 'failed'; readonly why: string };

export interface Walked {
  readonly outcome: Outcome;
  /** As the browser gives it. */
  readonly version: string;
}

/** Where the built site lies, and the folder it was built for. */
export interface Build {
  readonly root: string;
  readonly basePath: string;
}

/** Window all journeys begin with; pixels. */
const window = { width: 1280, height: 900 };

/**
 * Walks one journey in a browser that remembers nothing, on a server that only it uses.
 */
export async function walk(
  journey: Journey,
  { browser, open, build }: { browser: Browser; open: Open; build: Build },
): Promise<Walked> {
  const { needs } = journey;
  const lacks = needs && browser.lacks[needs];
  const server = await startServer(build);
  const connection = await open({ script: needs !== 'script switched off' });
  const version = String(connection.capabilities['browserVersion']);
  let isCut = false;
  try {
    await connection.send('sizeWindow', window);
    const cut = async () => {
      isCut = true;
      await server.close();
    };
    await journey.walk(new Reader(connection, server.url), { cut, isInstead: lacks !== undefined });
    return { version, outcome: lacks ? { kind: 'instead', why: lacks } : { kind: 'passed' } };
  } catch (error) {
    const kind = error instanceof NotInThisBuild ? 'cannot' : 'failed';
    return {
      version,
      outcome: { kind, why: error instanceof Error ? error.message : String(error) },
    };
  } finally {
    await connection.end();
    if (!isCut) await server.close();
  }
}
