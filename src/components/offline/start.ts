import type { Question, Reply } from '../../offline/messages.ts';
import { dropLabel, droppedSentence, keepLabel, keptSentence, stateSentence } from './words.ts';

/** Asks the worker; each answer goes to `hear`, the last one is returned. */
function ask(
  worker: ServiceWorker,
  question: Question,
  hear: (reply: Reply) => void = () => undefined,
): Promise<Reply> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = ({ data }: MessageEvent<Reply>) => {
      hear(data);
      if (data.isDone) resolve(data);
    };
    worker.postMessage(question, [port2]);
  });
}

/** Wakes the part of the page that keeps the whole site, once a worker is there to do it. */
async function startKeeping(host: HTMLElement, controls: HTMLElement) {
  host.dataset['awake'] = '';
  const registration = await navigator.serviceWorker.ready;
  const part = <Part extends Element>(selector: string) =>
    controls.querySelector<Part>(selector) as Part;
  const keep = part<HTMLButtonElement>('[name=keep]');
  const drop = part<HTMLButtonElement>('[name=drop]');
  const progress = part<HTMLProgressElement>('progress');
  const status = part<HTMLElement>('[role=status]');
  // The one that answers now, which may be newer than the one that answered first.
  const worker = () => registration.active as ServiceWorker;

  const show = (reply: Reply, sentence: string) => {
    keep.textContent = keepLabel(reply);
    keep.hidden = reply.isWhole;
    drop.textContent = dropLabel(reply);
    drop.hidden = drop.textContent === '';
    progress.hidden = true;
    for (const button of [keep, drop]) button.ariaDisabled = null;
    status.textContent = sentence;
  };
  const isBusy = () => !progress.hidden;

  /** A new version takes over in the middle: the one that was asked answers no more. */
  const changed = () =>
    new Promise<Reply>((resolve) => {
      const tell = async () => {
        resolve({ ...(await ask(worker(), 'how much')), problem: 'changed' });
      };
      navigator.serviceWorker.addEventListener('controllerchange', () => void tell(), {
        once: true,
      });
    });

  keep.addEventListener('click', async () => {
    if (isBusy()) return;
    progress.removeAttribute('value');
    progress.hidden = false;
    for (const button of [keep, drop]) button.ariaDisabled = 'true';
    status.textContent = 'Loading.';
    // Asks the browser not to make room with it; kept it is either way.
    navigator.storage?.persist?.().catch(() => undefined);
    const all = ask(worker(), 'keep all', ({ keptPages, allPages }) => {
      progress.max = allPages;
      progress.value = keptPages;
    });
    const reply = await Promise.race([all, changed()]);
    show(reply, keptSentence(reply));
    if (keep.hidden) drop.focus();
  });

  drop.addEventListener('click', async () => {
    if (isBusy()) return;
    const reply = await ask(worker(), 'drop');
    show(reply, droppedSentence(reply));
    if (drop.hidden) keep.focus();
  });

  const reply = await ask(worker(), 'how much');
  show(reply, stateSentence(reply));
  controls.hidden = false;
}

const host = document.querySelector<HTMLElement>('[data-island="keep-site"]');
const controls = host?.querySelector<HTMLElement>(':scope > [hidden]');
if (host && controls && 'serviceWorker' in navigator) void startKeeping(host, controls);
else if (host) host.dataset['awake'] = '';
