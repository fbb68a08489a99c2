/** Builds of the project with something changed, in a folder of their own. */
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

const needed = [
  'astro.config.mjs',
  'integrations',
  'package.json',
  'public',
  'src',
  'tsconfig.json',
];

/** What Vitest says about itself, and what this run was told: a build would take it over. */
const isOfThisRun = /^(VITEST.*|NODE_ENV|MODE|DEV|PROD|SSR|TEST|BASE_URL|BASE_PATH|SITE_URL)$/;

export interface Change {
  /** From the root of the project. */
  file: string;
  /** Text of the file, which must hold it, and what stands there instead. */
  from: string;
  to: string;
}

export interface Built {
  ok: boolean;
  output: string;
  /** The built site. */
  dist: string;
  remove(): void;
}

/**
 * Copies the project, changes it and builds it. Packages are linked one by one, so that what
 * a build keeps in `node_modules` stays with the copy.
 */
export async function buildCopy(
  changes: readonly Change[] = [],
  env: Record<string, string> = {},
): Promise<Built> {
  const copy = mkdtempSync(join(tmpdir(), 'tired-legs-'));
  const packages = join(copy, 'node_modules');
  mkdirSync(packages);
  for (const name of readdirSync(join(root, 'node_modules'))) {
    if (/^\.(?!bin$)/.test(name)) continue;
    symlinkSync(join(root, 'node_modules', name), join(packages, name), 'junction');
  }
  for (const name of needed) cpSync(join(root, name), join(copy, name), { recursive: true });
  for (const { file, from, to } of changes) {
    const text = readFileSync(join(copy, file), 'utf8');
    if (!text.includes(from)) throw new Error(`${file} does not hold "${from}": adapt the test.`);
    writeFileSync(
      join(copy, file),
      text.replace(from, () => to),
    );
  }
  const astro = join(packages, 'astro/bin/astro.mjs');
  const { code, output } = await run([astro, 'build'], copy, env);
  return {
    ok: code === 0,
    output,
    dist: join(copy, 'dist'),
    remove: () => {
      rmSync(copy, { recursive: true, force: true });
    },
  };
}

function run(
  args: string[],
  cwd: string,
  env: Record<string, string>,
): Promise<{ code: number | null; output: string }> {
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
      resolve({ code, output: stripVTControlCharacters(output) });
    });
  });
}
