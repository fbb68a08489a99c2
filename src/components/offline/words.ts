import type { HowMuch, Problem, Reply } from '../../offline/messages.ts';

/** Bytes as people read them: `16 MB`, and below ten `3.6 MB`. */
export function megabytes(bytes: number): string {
  const inMB = bytes / 1_000_000;
  return `${inMB.toFixed(inMB < 10 ? 1 : 0)} MB`;
}

export function keepLabel({ wholeBytes }: HowMuch): string {
  return `Keep the whole site on this device (about ${megabytes(wholeBytes)})`;
}

/** Empty where there is nothing to drop. */
export function dropLabel({ isWhole, keptPages, alwaysPages }: HowMuch): string {
  if (isWhole) return 'Drop it';
  return keptPages > alwaysPages ? 'Drop the pages I have read' : '';
}

/** How much is there, before anything was asked for. */
export function stateSentence(howMuch: HowMuch): string {
  const { isWhole, allPages, loadBytes } = howMuch;
  if (isWhole) return `All ${String(allPages)} pages are on this device.`;
  return `${count(howMuch)} are on this device. Loading the rest takes at most ${megabytes(loadBytes)}.`;
}

const problems: Readonly<Record<Problem, readonly [what: string, next: string]>> = {
  full: ['There is no more room for it on your device.', 'Make room and try again.'],
  network: ['The network went away.', 'Try again when you are online.'],
  changed: ['The site changed while it was loading.', 'Open this page anew and try again.'],
};

/** What came of keeping the whole site. */
export function keptSentence(reply: Reply): string {
  if (reply.problem === undefined) return stateSentence(reply);
  const [what, next] = problems[reply.problem];
  return `${what} ${count(reply)} are kept and stay. ${next}`;
}

/** What dropping it left. */
export function droppedSentence({ keptPages }: HowMuch): string {
  return `Dropped. ${String(keptPages)} pages stay: the calculators, the guidelines and what belongs to them.`;
}

const count = ({ keptPages, allPages }: HowMuch) =>
  `${String(keptPages)} of ${String(allPages)} pages`;
