import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openOverMarionette } from '../webDriver/overMarionette.ts';
import type { Browser } from './browser.ts';
import { isProgram, onPath, startProgram, waitFor } from './program.ts';

/** How long it may take until it listens: on a fresh profile and a busy machine. */
const startMs = 60_000;

/** Firefox or Firefox ESR, which takes commands without a driver. */
export const firefox: Browser = {
  name: 'Firefox',
  packages: ['firefox-esr'],
  lacks: {},
  find() {
    const browser = findFirefox();
    if (browser === undefined) return undefined;
    return async ({ script }) => {
      const profile = await mkdtemp(join(tmpdir(), 'tired-legs-firefox-'));
      await writeFile(join(profile, 'user.js'), preferences(script));
      const program = startProgram(browser, [
        ...['--headless', '--marionette', '--no-remote', '--profile', profile],
      ]);
      const leave = async () => {
        await program.end();
        await rm(profile, { recursive: true, force: true, maxRetries: 5 });
      };
      try {
        const connection = await openOverMarionette(await listeningPort(profile), {});
        return {
          ...connection,
          async end() {
            await connection.end();
            await leave();
          },
        };
      } catch (error) {
        await leave();
        throw error;
      }
    };
  },
};

/** Marionette adds what keeps a browser under test from calling home. */
function preferences(script: boolean): string {
  const chosen = {
    // Any free port, written into the profile.
    'marionette.port': 0,
    // A screen that can be touched: a desktop's Firefox has no touch events of its own.
    'dom.w3c_touch_events.enabled': 1,
    'javascript.enabled': script,
  };
  return Object.entries(chosen)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}

function listeningPort(profile: string): Promise<number> {
  const file = join(profile, 'MarionetteActivePort');
  return waitFor(() => {
    const port = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
    return port > 0 ? port : undefined;
  }, startMs);
}

function findFirefox(): string | undefined {
  const { PROGRAMFILES = '' } = process.env;
  return (
    onPath('firefox-esr', 'firefox') ??
    [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      join(PROGRAMFILES, 'Mozilla Firefox/firefox.exe'),
    ].find(isProgram)
  );
}
