/** Copies of the project with something changed, each in a folder of its own. */
import { spawn } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { root } from './site.ts';

const madeByTools = ['.astro', '.git', 'dist', 'node_modules', 'reports'];

/** What Vitest says about itself, and what this run was told: a build would take it over. */
const isOfThisRun = /^(VITEST.*|NODE_ENV|MODE|DEV|PROD|SSR|TEST|BASE_URL|BASE_PATH|SITE_URL)$/;

export interface Change {
  /** From the root of the project. */
  file: string;
  /** Text of the file, which must hold it, and what stands there instead. */
  from: string;
  to: string;
}

interface Ended {
  ok: boolean;
  output: string;
}

export interface Built extends Ended {
  /** The built site. */
  dist: string;
  remove(): void;
}

export interface Copy {
  folder: string;
  /** Runs a program of a package, such as `astro/bin/astro.mjs`, in the copy. */
  run(program: string, args: string[], env?: Record<string, string>): Promise<Ended>;
  remove(): void;
}

/**
 * Copies the project and changes it. Packages are linked one by one, so that what a build keeps
 * in `node_modules` stays with the copy.
 */
export function copyProject(changes: readonly Change[] = []): Copy {
  const folder = mkdtempSync(join(tmpdir(), 'tired-legs-'));
  const packages = join(folder, 'node_modules');
  mkdirSync(packages);
  for (const name of readdirSync(join(root, 'node_modules'))) {
    if (/^\.(?!bin$)/.test(name)) continue;
    symlinkSync(join(root, 'node_modules', name), join(packages, name), 'junction');
  }
  for (const name of readdirSync(root).filter((one) => !madeByTools.includes(one))) {
    cpSync(join(root, name), join(folder, name), { recursive: true });
  }
  for (const { file, from, to } of changes) {
    const text = readFileSync(join(folder, file), 'utf8');
    if (!text.includes(from)) throw new Error(`${file} does not hold "${from}": adapt the test.`);
    writeFileSync(
      join(folder, file),
      text.replace(from, () => to),
    );
  }
  return {
    folder,
    run: (program, args, env = {}) => run([join(packages, program), ...args], folder, env),
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Builds a copy of the project with something changed. */
export async function buildCopy(
  changes: readonly Change[] = [],
  env: Record<string, string> = {},
): Promise<Built> {
  const copy = copyProject(changes);
  const built = await copy.run('astro/bin/astro.mjs', ['build'], env);
  return { ...built, dist: join(copy.folder, 'dist'), remove: copy.remove };
}

function run(args: string[], cwd: string, env: Record<string, string>): Promise<Ended> {
  const inherited = Object.entries(process.env).filter(([name]) => !isOfThisRun.test(name));
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd,
      env: { ...Object.fromEntries(inherited), ...env },
    });
    let output = '';
    child.stdout.on('data', (part: Buffer) => (output += part.toString()));
    child.stderr.on('data', (part: Buffer) => (output += part.toString()));
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ ok: code === 0, output: stripVTControlCharacters(output) });
    });
  });
}
