/*
 * What stays on the reader's device. Reading or writing may be blocked, and the storage full:
 * then nothing is kept, and whoever asked can say so. The snippet in `src/layouts/pageSnippet.js`
 * reads the same name.
 */
const name = 'tired-legs:week';

/**
 * Keeps the reader's week on the device.
 *
 * @param text - the week, written like the query of an address
 * @returns whether it is kept
 */
export function keepWeek(text: string): boolean {
  return isDone((storage) => {
    storage.setItem(name, text);
  });
}

/** The week that is kept, written like the query of an address; empty where none is. */
export function keptWeek(): string {
  let text = '';
  isDone((storage) => {
    text = storage.getItem(name) ?? '';
  });
  return text;
}

/**
 * Takes the week off the device.
 *
 * @returns whether nothing of it is left there
 */
export function forgetWeek(): boolean {
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
