import type { Browser } from './browser.ts';
import { openThroughDriver } from './openThroughDriver.ts';
import { onPath, startProgram } from './program.ts';

/** WebKitGTK's small browser, through its driver, on a screen of its own that nobody sees. */
export const webkit: Browser = {
  name: 'WebKitGTK',
  packages: ['webkit2gtk-driver', 'xvfb'],
  lacks: { 'a finger': 'its driver turns a finger into a mouse' },
  find() {
    const driver = onPath('WebKitWebDriver');
    const screen = onPath('Xvfb');
    if (driver === undefined || screen === undefined) return undefined;
    return async ({ script }) => {
      const shown = startProgram(screen, [
        ...['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'],
      ]);
      try {
        const display = `:${await shown.said}`;
        const connection = await openThroughDriver(
          driver,
          {
            'webkitgtk:browserOptions': {
              args: ['--automation', ...(script ? [] : ['--enable-javascript=false'])],
            },
          },
          { ...process.env, DISPLAY: display, GDK_BACKEND: 'x11' },
        );
        return {
          ...connection,
          async end() {
            await connection.end();
            await shown.end();
          },
        };
      } catch (error) {
        await shown.end();
        throw error;
      }
    };
  },
};
