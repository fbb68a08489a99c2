/// <reference lib="webworker" />
/*
 * Stands in the worker's place in a build with OFFLINE=off: whoever has the worker of an earlier
 * build gets rid of it, and of all that it kept.
 */
import { dropCaches } from './cacheNames.ts';

declare const self: ServiceWorkerGlobalScope;

self.addEventListener('install', (event) => {
  event.waitUntil(self.skipWaiting());
});

self.addEventListener('activate', (event) => {
  event.waitUntil(dropCaches(self.registration.scope).then(() => self.registration.unregister()));
});
