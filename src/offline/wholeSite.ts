/// <reference lib="webworker" />
import { files, keep, keptPaths, keyOf, openKept, scope, site, wholeMark } from './kept.ts';
import type { HowMuch, Problem, Reply } from './messages.ts';

declare const self: ServiceWorkerGlobalScope;

/** Pages loaded side by side. */
const lanes = 6;

type Say = (reply: Reply) => void;

const isPage = (path: string) => path === '' || path.endsWith('/');
const allPages = Object.keys(files).filter(isPage);

/** What is on the device now. */
export async function howMuch(): Promise<HowMuch> {
  const kept = await keptPaths();
  return {
    keptPages: kept.filter(isPage).length,
    allPages: allPages.length,
    alwaysPages: Object.keys(site.always).filter(isPage).length,
    isWhole: (await (await openKept()).match(wholeMark)) !== undefined,
    wholeBytes: site.wholeBytes,
    loadBytes: site.loadBytes,
  };
}

/** Loads every page that is not kept yet; what is loaded stays when something goes wrong. */
export async function keepAll(say: Say): Promise<void> {
  const before = await howMuch();
  const kept = new Set(await keptPaths());
  const missing = allPages.filter((path) => !kept.has(path));
  const problem = await loadAll(missing, (loaded) => {
    say({ ...before, keptPages: before.keptPages + loaded, isDone: false });
  });
  if (problem === undefined) await (await openKept()).put(wholeMark, new Response());
  // The site that the device cannot keep up with is newer than this worker.
  if (problem === 'changed') void self.registration.update().catch(() => undefined);
  say({ ...(await howMuch()), isDone: true, ...(problem && { problem }) });
}

/** Takes off the device what only a reader's reading or asking brought there. */
export async function dropAll(): Promise<void> {
  const cache = await openKept();
  await cache.delete(wholeMark);
  await Promise.all(Object.keys(site.whenRead).map((path) => cache.delete(keyOf(path))));
}

async function loadAll(
  paths: readonly string[],
  tell: (loaded: number) => void,
): Promise<Problem | undefined> {
  const left = [...paths];
  let problem: Problem | undefined;
  let loaded = 0;
  const work = async () => {
    for (let path = left.shift(); path !== undefined; path = left.shift()) {
      const found = await load(path);
      if (found !== undefined) problem = found;
      if (problem !== undefined) return;
      loaded += 1;
      tell(loaded);
    }
  };
  await Promise.all(Array.from({ length: lanes }, work));
  return problem;
}

async function load(path: string): Promise<Problem | undefined> {
  try {
    const response = await fetch(scope + path, { cache: 'no-cache' });
    return (await keep(path, response)) ? undefined : 'changed';
  } catch (error) {
    return error instanceof DOMException && error.name === 'QuotaExceededError'
      ? 'full'
      : 'network';
  }
}
