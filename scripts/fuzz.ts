/**
 * Tries everything that reads what readers, links and devices hand us with odd input, and says
 * what does not hold: a throw, a page without an answer, a link that leads elsewhere.
 *
 * Options: `--count` cases of each target, `--seed` to see the same cases again, `--only` some
 * targets by name. Fails when anything does not hold, with the smallest case that shows it.
 */
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads';
import { runTarget } from './fuzz/runTarget.ts';
import type { Ran } from './fuzz/runTarget.ts';
import { targets } from './fuzz/targets.ts';

interface Asked {
  readonly count: number;
  readonly seed: number;
  readonly only: readonly string[];
}

/** What one thread is to do: its place among all of them decides which cases are its own. */
interface Work extends Asked {
  readonly first: number;
  readonly step: number;
}

const usualCount = 1_000_000;

if (isMainThread) await main();
else work(workerData as Work);

async function main(): Promise<void> {
  const asked = readOptions();
  const threads = availableParallelism();
  console.log(`Seed ${asked.seed}, ${asked.count} cases of each target, ${threads} threads.`);
  console.log(lineOf('target', 'drawn', 'checked', 'CPU s', 'failed'));
  const started = performance.now();
  const shares: Ran[] = [];
  const whole: Ran[] = [];
  const take = (share: Ran) => {
    shares.push(share);
    const ofTarget = shares.filter(({ target }) => target === share.target);
    if (ofTarget.length === threads) whole.push(printed(together(ofTarget)));
  };
  await Promise.all(
    Array.from({ length: threads }, (_, first) =>
      inThread({ ...asked, first, step: threads }, take),
    ),
  );
  console.log('Of equal inputs that are dear to check, each thread checks one.');
  for (const ran of whole) printFailure(ran);
  const failures = whole.reduce((sum, { failed }) => sum + failed, 0);
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(`\nSeed ${asked.seed}: ${failures} failures in ${seconds} s.`);
  process.exitCode = failures > 0 ? 1 : 0;
}

/** Prints a target's line as soon as it is done: all of them take minutes. */
function printed(ran: Ran): Ran {
  const cpuS = (ran.cpuMs / 1000).toFixed(1);
  console.log(lineOf(ran.target, ran.drawn, ran.checked, cpuS, ran.failed));
  return ran;
}

function printFailure({ target, failed, smallest }: Ran): void {
  if (!smallest) return;
  console.log(`\n${target}: ${failed} failed, one of them case ${smallest.at}; made small it is`);
  console.log(`  ${smallest.input}\n  ${smallest.why}`);
}

function lineOf(target: string, ...numbers: readonly (string | number)[]): string {
  return target.padEnd(20) + numbers.map((number) => String(number).padStart(10)).join('');
}

function readOptions(): Asked {
  const { values } = parseArgs({
    options: {
      count: { type: 'string', default: String(usualCount) },
      seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 32)) },
      only: { type: 'string', multiple: true, default: [] },
    },
  });
  const [count, seed] = [Number(values.count), Number(values.seed)];
  if (!Number.isInteger(count) || count < 1) throw new RangeError('--count is a whole number.');
  if (!Number.isInteger(seed) || seed < 0 || seed >= 2 ** 32) {
    throw new RangeError(`--seed is a whole number below ${2 ** 32}.`);
  }
  for (const name of values.only) {
    if (targets.some((target) => target.name === name)) continue;
    const names = targets.map((target) => target.name).join(', ');
    throw new RangeError(`--only ${name}: there are ${names}.`);
  }
  return { count, seed, only: values.only };
}

function chosen(only: readonly string[]) {
  return targets.filter(({ name }) => only.length === 0 || only.includes(name));
}

/** Does its work in a thread of its own, and hands over each target when it is done. */
function inThread(work: Work, take: (ran: Ran) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: work });
    worker.on('message', take);
    worker.on('error', reject);
    worker.on('exit', () => {
      resolve();
    });
  });
}

function work({ only, ...share }: Work): void {
  for (const target of chosen(only)) parentPort?.postMessage(runTarget(target, share));
}

/** The shares of one target as one. */
function together(shares: readonly Ran[]): Ran {
  return shares.reduce((one, other) => ({
    target: one.target,
    drawn: one.drawn + other.drawn,
    checked: one.checked + other.checked,
    cpuMs: one.cpuMs + other.cpuMs,
    failed: one.failed + other.failed,
    smallest: one.smallest ?? other.smallest,
  }));
}
