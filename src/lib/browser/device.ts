/*
 * What stays on the reader's device. Reading or writing may be blocked, and the storage full:
 * then nothing is kept, and whoever asked can say so. The snippet in `src/layouts/pageSnippet.js`
 * reads the week under the same name.
 */
const names = { week: 'tired-legs:week', effort: 'tired-legs:how-slow' } as const;

/**
 * Keeps the reader's week on the device.
 *
 * @param text - the week, written like the query of an address
 * @returns whether it is kept
 */
export function keepWeek(text: string): boolean {
  return keep(names.week, text);
}

/** The week that is kept, written like the query of an address; empty where none is. */
export function keptWeek(): string {
  return kept(names.week);
}

/**
 * Takes the week off the device.
 *
 * @returns whether nothing of it is left there
 */
export function forgetWeek(): boolean {
  return forget(names.week);
}

/**
 * Keeps the reader's unit, races, heart rates and distances on the device; they go nowhere else.
 *
 * @param text - written like the query of an address, which it never is part of
 * @returns whether it is kept
 */
export function keepEffort(text: string): boolean {
  return keep(names.effort, text);
}

/** The unit, races, heart rates and distances that are kept; empty where none are. */
export function keptEffort(): string {
  return kept(names.effort);
}

function keep(name: string, text: string): boolean {
  return isDone((storage) => {
    storage.setItem(name, text);
  });
}

function kept(name: string): string {
  let text = '';
  isDone((storage) => {
    text = storage.getItem(name) ?? '';
  });
  return text;
}

function forget(name: string): boolean {
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
