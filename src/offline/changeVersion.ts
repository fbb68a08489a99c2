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
import { offlinePage } from './siteFiles.ts';

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
 * version before stays.
 */
export async function install(event: ExtendableEvent): Promise<void> {
  const paths = await pathsToInstall();
  const loading = Array.from({ length: lanes }, (_, lane) => {
    const precache = new PrecacheController({ cacheName, plugins: [ofThisVersion] });
    precache.addToCacheList(paths.filter((_, at) => at % lanes === lane).map(entryOf));
    return precache.install(event);
  });
  await Promise.all(loading);
  // A page that gives other advice says so: the snippet loads what it is sent.
  for (const page of await windows()) page.postMessage(scope + site.newAdvice);
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

/**
 * Between two pages, when no other page is open, a new version that waits takes over.
 *
 * @returns whether it does: then the page has to be asked for again
 */
export async function letNewVersionIn(): Promise<boolean> {
  const { waiting } = self.registration;
  if (!waiting || (await windows()).length > 1) return false;
  waiting.postMessage('take over');
  return true;
}

/**
 * Asks for the same address once more: the worker that took over answers. Its headers are those
 * of our pages, so that the window stays in its group (Cross-Origin-Opener-Policy).
 */
export async function askAgain(): Promise<Response> {
  const page =
    '<!doctype html><meta name="color-scheme" content="light dark"><meta http-equiv="refresh" content="0">';
  return new Response(page, { headers: (await findKept(offlinePage))?.headers ?? {} });
}

const asking = new Set<MessagePort>();

/** Takes over from the version before; a page that asked for it is told when that is done. */
export async function takeOver(port: MessagePort | undefined): Promise<void> {
  if (port) asking.add(port);
  await self.skipWaiting();
  // Refused before this worker is active, which then claims them itself.
  await claimPages().catch(() => undefined);
}

/** From now on this version answers, for pages that are open too. */
export async function claimPages(): Promise<void> {
  await self.clients.claim();
  for (const port of asking) port.postMessage('done');
  asking.clear();
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
