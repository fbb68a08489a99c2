/// <reference lib="webworker" />
import { PrecacheController } from 'workbox-precaching';
import { isPartOfPages, pathIn } from './requests.ts';
import {
  cacheName,
  earlierName,
  entryOf,
  files,
  findKept,
  isOfThisVersion,
  keep,
  openKept,
  scope,
  site,
  wholeMark,
} from './kept.ts';

declare const self: ServiceWorkerGlobalScope;

/** Workbox loads one file after the other; so many side by side are no burden to a page. */
const lanes = 6;

/** A file that a host has not caught up with, or has changed on the way, stops the installing. */
const ofThisVersion = {
  requestWillFetch: ({ request }: { request: Request }) =>
    Promise.resolve(new Request(request, { cache: 'no-cache' })),
  cacheWillUpdate: async ({ request, response }: { request: Request; response: Response }) =>
    (await isOfThisVersion(request.url, response)) ? response : null,
};

/**
 * Loads all that this version keeps: what it always does, and this version's state of the pages
 * that are kept or open. What is there already is not loaded again; without one of them the
 * version before stays. Then every page opened from now on is of this version.
 */
export async function install(event: ExtendableEvent): Promise<void> {
  const paths = await pathsToInstall();
  const loading = Array.from({ length: lanes }, (_, lane) => {
    const precache = new PrecacheController({ cacheName, plugins: [ofThisVersion] });
    precache.addToCacheList(paths.filter((_, at) => at % lanes === lane).map(entryOf));
    return precache.install(event);
  });
  await Promise.all(loading);
  await self.skipWaiting();
}

async function pathsToInstall(): Promise<string[]> {
  const cache = await openKept();
  if (await cache.match(wholeMark)) return Object.keys(files);
  const kept = (await cache.keys()).map(({ url }) => pathIn(url, scope) ?? '');
  return [...new Set([...Object.keys(site.always), ...kept, ...(await openPaths())])].filter(
    (path) => path in files,
  );
}

/** Leaves the version before behind, but for scripts that a page of it may still ask for. */
export async function leaveOldBehind(event: ExtendableEvent): Promise<void> {
  const cache = await openKept();
  await caches.delete(earlierName);
  const earlier = await caches.open(earlierName);
  for (const request of await cache.keys()) {
    const path = pathIn(request.url, scope) ?? '';
    if (path in files || !isPartOfPages(path)) continue;
    const response = await cache.match(request);
    if (response) await earlier.put(scope + path, response);
  }
  const precache = new PrecacheController({ cacheName });
  precache.addToCacheList([...Object.keys(files).map(entryOf), { url: wholeMark, revision: null }]);
  await precache.activate(event);
}

/** Pages opened while this version was loading count as read. */
export async function keepWhatIsOpen(): Promise<void> {
  for (const path of await openPaths()) {
    if (!(path in files) || (await findKept(path))) continue;
    await keep(path, await fetch(scope + path));
  }
}

/** Answers for open pages too, and lets those that give other advice say so. */
export async function claimPages(): Promise<void> {
  await self.clients.claim();
  // The snippet loads what it is sent.
  for (const page of await windows()) page.postMessage(scope + site.newAdvice);
}

async function openPaths(): Promise<string[]> {
  return (await windows()).map(({ url }) => pathIn(url, scope) ?? '');
}

/** Pages of ours that are open, but for what stands in frames. */
async function windows(): Promise<WindowClient[]> {
  const all = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return all.filter(
    ({ url, frameType }) => frameType !== 'nested' && pathIn(url, scope) !== undefined,
  );
}
