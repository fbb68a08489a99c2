/**
 * How soon the answer follows a tap on a slow phone: the built site in Chromium with the
 * processor slowed four times, tapped at a reader's pace.
 *
 * Three readings: what the page itself takes, from the tap that reaches it until the changed answer
 * is laid out; what a reader waits, from the finger until that is painted; and the browser's own
 * Event Timing, in its steps of 8 ms. Painting without a graphics card is slow for every page, so
 * the yardstick is a bare page that changes one word, measured in the same run
 * (docs/decisions/answer-after-a-tap.md).
 */
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { ensureBrowser, launchFlags } from '../../scripts/findBrowser.ts';
import { startServer } from '../../scripts/serve.ts';
import { distributionOf, inMs } from './distribution.ts';

const taps = 100;
const slowdown = 4;
/** Between two taps; until then the browser has settled what the last one left to do. */
const pauseMs = 250;
const situations = ['3', '4', '5', '6', '7'];

const barePage = `<!doctype html><meta name=viewport content="width=device-width">
${situations.map((runs) => `<label style="display:inline-block;padding:16px"><input type=radio name=runs value=${runs}>${runs}</label>`).join('')}
<div class=answer><p role=status>-</p></div>
<script>addEventListener('change', ({ target }) => {
  document.querySelector('[role=status]').textContent = target.value;
})</script>`;

/** In milliseconds, of one tap. */
interface Tap {
  /** From the click that reaches the page until the changed answer is laid out. */
  readonly ownWork: number;
  /** From the finger until the changed answer is painted. */
  readonly toPaint: number;
  /** The same by the browser's Event Timing; it does not report what takes less than 16. */
  readonly byEventTiming: number;
}

const root = process.env.DIST_DIR ?? join(import.meta.dirname, '../../dist');
const server = await startServer({ root });
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: launchFlags });
try {
  const bare = await tapThrough((page) => page.setContent(barePage));
  const ours = await tapThrough(async (page) => {
    await page.goto(`${server.url}week/`);
    await page.locator('[data-island][data-awake]').first().waitFor();
  });
  const rows: Record<string, (tap: Tap) => number> = {
    'the page’s own work, to an answer laid out': ({ ownWork }) => ownWork,
    'from finger to painted answer': ({ toPaint }) => toPaint,
    'by Event Timing, 8 ms steps': ({ byEventTiming }) => byEventTiming,
  };
  const table: Record<string, object> = {};
  const ratios: string[] = [];
  for (const [name, of] of Object.entries(rows)) {
    const [mine, floor] = [distributionOf(ours.map(of)), distributionOf(bare.map(of))];
    table[name] = shown(mine);
    table[`${name}: a bare page`] = shown(floor);
    ratios.push(
      `${name}: ${(mine.median / floor.median).toFixed(1)} times a bare page at the median, ${(mine.p95 / floor.p95).toFixed(1)} times at p95.`,
    );
  }
  console.table(table);
  console.log(
    [`${String(taps)} taps, processor slowed ${String(slowdown)}x.`, ...ratios].join('\n'),
  );
} finally {
  await browser.close();
  await server.close();
}

function shown({ min, median, p95, max }: ReturnType<typeof distributionOf>) {
  return { min: inMs(min), median: inMs(median), p95: inMs(p95), max: inMs(max) };
}

/** Taps one number of runs after the other on a page of its own. */
async function tapThrough(open: (page: Page) => Promise<void>): Promise<readonly Tap[]> {
  const page = await browser.newPage({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    // What a first visit keeps for later loads beside the taps, and would be measured with them.
    serviceWorkers: 'block',
  });
  const session = await page.context().newCDPSession(page);
  await open(page);
  const places = [];
  for (const runs of situations) {
    const box = await page.locator(`label:has([name=runs][value="${runs}"])`).boundingBox();
    if (!box) throw new Error(`No choice of ${runs} runs to tap.`);
    places.push({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
  }
  await page.evaluate(watchTaps);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  // Straight to the browser: a test runner's own checks before each tap would slow the page.
  for (let tap = 0; tap < taps; tap += 1) {
    const touchPoints = places.slice(tap % places.length, (tap % places.length) + 1);
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await page.waitForTimeout(pauseMs);
  }
  const seen = await page.evaluate(() => {
    const { taps: own, timed } = window as unknown as Watched;
    return own.map((tap, at) => ({ ...tap, byEventTiming: timed[at] ?? 16 }));
  });
  await page.close();
  if (seen.length !== taps) {
    throw new Error(`${String(taps)} taps changed the answer ${String(seen.length)} times.`);
  }
  return seen;
}

/** What the page writes down: its taps in order, and the browser's timing of each interaction. */
interface Watched {
  readonly taps: Omit<Tap, 'byEventTiming'>[];
  readonly timed: number[];
}

/** Runs in the page: writes down each tap that changes the answer. */
function watchTaps() {
  const answer = document.querySelector('.display, .answer');
  if (!answer) throw new Error('No answer to watch.');
  const seen: Watched['taps'] = [];
  const timed: number[] = [];
  Object.assign(window, { taps: seen, timed });
  const longest = new Map<number, number>();
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { interactionId: number })[]) {
      if (entry.interactionId === 0) continue;
      const known = longest.get(entry.interactionId) ?? 0;
      longest.set(entry.interactionId, Math.max(known, entry.duration));
      timed.splice(0, timed.length, ...longest.values());
    }
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  addEventListener(
    'click',
    ({ timeStamp: finger, target }) => {
      // A tap on a label clicks its field as well.
      if (!(target instanceof HTMLInputElement)) return;
      const arrived = performance.now();
      const changes = new MutationObserver(() => {
        changes.disconnect();
        // Asking for its size makes the browser lay it out now, as it would have before painting.
        answer.getBoundingClientRect();
        const ownWork = performance.now() - arrived;
        // A message sent from a frame's callbacks arrives once that frame is laid out and painted.
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => {
            seen.push({ ownWork, toPaint: performance.now() - finger });
          };
          port2.postMessage(null);
        });
      });
      changes.observe(answer, { subtree: true, childList: true, characterData: true });
    },
    { capture: true },
  );
}
