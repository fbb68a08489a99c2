import type { Situation } from '../../rules/index.ts';

/*
 * What stays on the reader's device. Reading or writing may be blocked, and the storage full:
 * then nothing is kept, and whoever asked can say so. The snippet in `src/layouts/pageSnippet.js`
 * reads the same name.
 */
const name = 'situation';

/**
 * Keeps the reader's situation on the device, written like the query of an address.
 *
 * @returns whether it is kept
 */
export function keepSituation({ runs, key, phase }: Situation): boolean {
  const text = new URLSearchParams({ key: String(key), phase, runs: String(runs) }).toString();
  return isDone((storage) => {
    storage.setItem(name, text);
  });
}

/**
 * Takes the situation off the device.
 *
 * @returns whether nothing of it is left there
 */
export function forgetSituation(): boolean {
  return isDone((storage) => {
    storage.removeItem(name);
  });
}

/** Even asking for the storage throws where it is blocked. */
function isDone(use: (storage: Storage) => void): boolean {
  try {
    use(localStorage);
    return true;
  } catch {
    return false;
  }
}
