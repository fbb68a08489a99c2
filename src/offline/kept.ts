/// <reference lib="webworker" />
import { cachesOf } from './cacheNames.ts';
import { pathIn } from './requests.ts';
import { offlinePage, revisionOf } from './siteFiles.ts';
import type { SiteFiles } from './siteFiles.ts';

declare const self: ServiceWorkerGlobalScope;

/** Put here by integrations/offlineWorker.ts. */
declare const __SITE_FILES__: SiteFiles;

export const { scope } = self.registration;

export const site = __SITE_FILES__;
export const files = { ...site.always, ...site.whenRead };

/** All versions share it: the key of each file tells which content it is. */
export const cacheName = `${cachesOf(scope)}kept`;
/** Scripts of the version before, for pages of it that are still open. */
export const earlierName = `${cachesOf(scope)}earlier`;
/** Stands in the cache when the reader asked for the whole site and got it. */
export const wholeMark = `${scope}?whole`;

/** What Workbox's precache takes, with the content as revision. */
export const entryOf = (path: string) => ({ url: scope + path, revision: files[path] ?? null });

/** The name of a file in the cache, as Workbox's precache gives it. */
export function keyOf(path: string): string {
  const key = new URL(scope + path);
  key.searchParams.set('__WB_REVISION__', files[path] ?? '');
  return key.href;
}

export const openKept = () => caches.open(cacheName);

/**
 * This version's state of a file, where it is kept. It asks for no next pages to be fetched ahead:
 * they are on the device, or there is no network for them.
 */
export async function findKept(path: string): Promise<Response | undefined> {
  const kept = await (await openKept()).match(keyOf(path));
  if (!kept) return undefined;
  const headers = new Headers(kept.headers);
  headers.delete('Speculation-Rules');
  return new Response(kept.body, { status: kept.status, headers });
}

/** Paths of this version that are kept. */
export async function keptPaths(): Promise<string[]> {
  const keys = new Set((await (await openKept()).keys()).map(({ url }) => url));
  return Object.keys(files).filter((path) => keys.has(keyOf(path)));
}

/** Whether a response holds what this version's file does; of any other version it does not. */
export async function isOfThisVersion(url: string, response: Response): Promise<boolean> {
  const path = pathIn(url, scope) ?? '';
  if (!response.ok) return false;
  return (await revisionOf(await response.clone().arrayBuffer())) === files[path];
}

/**
 * Keeps a page, if it is this version's.
 *
 * @returns whether it was
 */
export async function keep(path: string, response: Response): Promise<boolean> {
  if (!(await isOfThisVersion(scope + path, response))) return false;
  await (await openKept()).put(keyOf(path), response);
  return true;
}

/** A page or a part of one: from the device, else from the network, and what was read is kept. */
export async function answerKept(event: FetchEvent, path: string): Promise<Response> {
  const kept = await findKept(path);
  if (kept) return kept;
  const response = await fetch(event.request);
  if (event.request.mode === 'navigate') {
    // Without room for it the page is still read.
    event.waitUntil(keep(path, response.clone()).catch(() => undefined));
  }
  return response;
}

/**
 * A part of another version's page, which may still be open or is just telling of a new one. Its
 * name carries its content's hash, so it can be no other state of the same file.
 */
export async function answerEarlier(request: Request, path: string): Promise<Response> {
  return (await caches.match(scope + path, { ignoreSearch: true })) ?? fetch(request);
}

/** What stands in for a page that is not on the device. */
export async function answerOffline(): Promise<Response> {
  const page = await findKept(offlinePage);
  return page ? new Response(page.body, { status: 503, headers: page.headers }) : Response.error();
}
