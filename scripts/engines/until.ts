import { setTimeout as sleep } from 'node:timers/promises';
import { RefusedCommand } from './webDriver/commands.ts';

/** How long a page may take to show what is awaited, where nothing else is said. */
const usualPatienceMs = 10_000;

/** What a page that is changing answers: it is asked again. */
const passing = [
  'stale element reference',
  'no such element',
  'element not interactable',
  'detached shadow root',
];

/** What was awaited and did not come, for the one who reads the table. */
export class NotSeen extends Error {}

/**
 * Looks again and again until what it sees is right, as a reader waits for a page.
 *
 * @param awaited - what should be seen, for the message when it is not
 * @param look - throws or returns what is there now
 * @returns what it saw
 * @throws NotSeen with what was there last
 */
export async function until<T>(
  awaited: string,
  look: () => Promise<T>,
  isRight: (seen: T) => boolean,
  patienceMs = usualPatienceMs,
): Promise<T> {
  let last = 'nothing';
  for (const end = Date.now() + patienceMs; ; await sleep(100)) {
    try {
      const seen = await look();
      if (isRight(seen)) return seen;
      last = JSON.stringify(seen);
    } catch (error) {
      if (!isPassing(error)) throw error;
      last = error.message;
    }
    if (Date.now() > end) throw new NotSeen(`${awaited}; there was ${last}`);
  }
}

function isPassing(error: unknown): error is Error {
  if (error instanceof NotSeen) return true;
  return error instanceof RefusedCommand && passing.includes(error.code);
}
