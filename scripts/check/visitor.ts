import { setTimeout as wait } from 'node:timers/promises';

/** What came back for an address. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** Empty where only the headers were asked for. */
  readonly body: Buffer;
}

/** Nothing came back; the reason completes the sentence "/week/ …". */
export interface Silence {
  readonly reason: string;
}

export interface Visitor {
  /** Asks once per address and method, and never more at a time than is polite. */
  ask(url: string, method?: 'GET' | 'HEAD'): Promise<Answer | Silence>;
}

export const isSilent = (answer: Answer | Silence): answer is Silence => 'reason' in answer;

/** Few enough for the smallest host: a browser opens six. */
const atATime = 4;
const usualTimeoutMs = 20_000;
/**
 * For our own server on a busy machine: it compresses each text when first asked for it, as well as
 * a host does once for all.
 */
export const patientMs = 300_000;

/** Follows no redirect and keeps no cookie: what an address itself says is what is looked at. */
export function politeVisitor(timeoutMs = usualTimeoutMs): Visitor {
  const asked = new Map<string, Promise<Answer | Silence>>();
  const waiting: (() => void)[] = [];
  let free = atATime;

  const inTurn = async (work: () => Promise<Answer | Silence>) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };

  return {
    ask(url, method = 'GET') {
      const key = `${method} ${url}`;
      const known = asked.get(key) ?? inTurn(() => fetchOnce({ url, method, timeoutMs }));
      asked.set(key, known);
      return known;
    },
  };
}

interface Question {
  readonly url: string;
  readonly method: 'GET' | 'HEAD';
  readonly timeoutMs: number;
  /** Asked again, after the host has asked for patience. */
  readonly isSecond?: boolean;
}

async function fetchOnce(question: Question): Promise<Answer | Silence> {
  const { url, method, timeoutMs, isSecond = false } = question;
  try {
    const response = await fetch(url, {
      method,
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutMs),
      headers: { 'accept-encoding': 'br, gzip', 'user-agent': 'tired-legs-check' },
    });
    if (response.status === 429 && !isSecond) return await later(response, question);
    const body = Buffer.from(await response.arrayBuffer());
    return { status: response.status, headers: response.headers, body };
  } catch (error) {
    return { reason: reasonOf(error, timeoutMs) };
  }
}

/** A host that asks for patience gets it, once, as long as it asks for no more than a minute. */
async function later(response: Response, question: Question): Promise<Answer | Silence> {
  await response.body?.cancel();
  const seconds = Number(response.headers.get('retry-after') ?? 5);
  if (!(seconds <= 60)) return { reason: 'is refused for now: the host has had too many requests' };
  await wait(seconds * 1000);
  return fetchOnce({ ...question, isSecond: true });
}

const reasons: Record<string, string> = {
  ECONNREFUSED: 'does not answer: nothing listens there',
  ECONNRESET: 'does not answer: the connection broke off',
  ENOTFOUND: 'does not answer: no such host is known',
  EAI_AGAIN: 'does not answer: the name of the host could not be looked up',
  CERT_HAS_EXPIRED: 'does not answer safely: its certificate has expired',
};

function reasonOf(error: unknown, timeoutMs: number): string {
  const { name, message, cause } = error as Error & { cause?: { code?: string; message?: string } };
  if (name === 'TimeoutError') return `does not answer within ${timeoutMs / 1000} seconds`;
  const known = cause?.code === undefined ? undefined : reasons[cause.code];
  return known ?? `does not answer: ${cause?.message ?? message}`;
}
