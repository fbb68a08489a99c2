/// <reference lib="webworker" />
/*
 * The service worker: answers from the device what is kept there, one version at a time. Why it
 * is as it is: docs/decisions/offline.md.
 */
import { claimPages, install, keepWhatIsOpen, leaveOldBehind } from './changeVersion.ts';
import { answerEarlier, answerKept, answerOffline, files, scope } from './kept.ts';
import type { Question, Reply } from './messages.ts';
import { answerFor } from './requests.ts';
import type { Answered } from './requests.ts';
import { dropAll, howMuch, keepAll } from './wholeSite.ts';

declare const self: ServiceWorkerGlobalScope;

self.addEventListener('install', (event) => {
  event.waitUntil(install(event));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(leaveOldBehind(event).then(claimPages));
  // Not waited for: no page gets an answer before the event is over.
  keepWhatIsOpen().catch(() => undefined);
});

self.addEventListener('fetch', (event) => {
  const { url, method, mode } = event.request;
  const isPage = mode === 'navigate';
  const answered = answerFor({ url, method, isPage }, scope, files);
  if (answered.by === 'leave') return;
  event.respondWith(
    isPage ? answer(event, answered).catch(answerOffline) : answer(event, answered),
  );
});

self.addEventListener('message', (event) => {
  const question = event.data as Question;
  const [port] = event.ports;
  if (!port) return;
  const say = (reply: Reply) => {
    port.postMessage(reply);
  };
  const sayHowMuch = async () => {
    say({ ...(await howMuch()), isDone: true });
  };
  if (question === 'keep all') event.waitUntil(keepAll(say));
  else event.waitUntil((question === 'drop' ? dropAll() : Promise.resolve()).then(sayHowMuch));
});

async function answer(event: FetchEvent, answered: Answered): Promise<Response> {
  if (answered.by === 'redirect') return Response.redirect(answered.to);
  if (answered.by === 'kept') return answerKept(event, answered.path);
  if (answered.by === 'earlier') return answerEarlier(event.request, answered.path);
  return fetch(event.request);
}
