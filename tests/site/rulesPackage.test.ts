import { execSync } from 'node:child_process';
import {
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as door from '../../src/rules/index.ts';
import { forEvery } from '../forEvery.ts';
import { copyProject } from './copyOfProject.ts';
import type { Copy } from './copyOfProject.ts';
import { root } from './site.ts';

const rules = join(root, 'src/rules');
const readme = readFileSync(join(rules, 'README.md'), 'utf8');
const examples = [...readme.matchAll(/## (.+)\n[^#]*?```js\n([\s\S]*?)```/g)].map(
  ([, heading = '', code = '']) => ({ heading, code }),
);

/** Packing compiles, which takes a while on a busy machine. */
const slow = 600_000;

/** Somebody's strictest project, of either kind. */
const compilerOptions = {
  target: 'ES2022',
  lib: ['ES2022'],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: false,
  noEmit: true,
};

const typed = `
import { answerFor, weekFor, startingArticle, rulebooks } from 'tired-legs-rules';
import type { Answer, NoAnswer, Situation, Week } from 'tired-legs-rules';

const situation: Situation = { runs: 5, key: 3, phase: 'build' };
export const answer: Answer = answerFor(situation);
export const theirs: Answer | NoAnswer = answerFor(situation, rulebooks[3] ?? startingArticle);
export const week: string = weekFor(situation).exampleWeek;
export const rest: Week = [[], [], [], [], [], [], []];
// @ts-expect-error There is no such phase.
answerFor({ runs: 5, key: 3, phase: 'taper' });
// @ts-expect-error A count that may be missing is not a number.
export const count: number = theirs.counts.key;
`;

/** Each Node on this machine that the package is for, our own first. */
function nodes(): string[] {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const onPath = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name));
  const found = [process.execPath, ...onPath].filter((path) => existsSync(path));
  return [...new Set(found.map((path) => realpathSync(path)))].filter(
    (node) => Number(run(`"${node}" -p "parseInt(process.versions.node)"`, root)) >= 20,
  );
}

function run(command: string, cwd: string): string {
  // What npm tells scripts about the project they belong to is not about this one.
  const env = Object.entries(process.env).filter(([name]) => !/^(npm|vitest|node_)/i.test(name));
  try {
    return execSync(command, {
      cwd,
      env: Object.fromEntries(env),
      encoding: 'utf8',
      stdio: 'pipe',
    });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`${command}\n${stdout}${stderr}`, { cause: error });
  }
}

/** An example with each `// => value` as an assertion. */
function asserting(code: string): string {
  const asserted = code.replaceAll(/^(.+); \/\/ => (.+)$/gm, 'assert.deepEqual($1, $2);');
  return `import assert from 'node:assert/strict';\n${asserted}`;
}

it('the version of the package is that of the advice', () => {
  const { version } = JSON.parse(readFileSync(join(rules, 'package.json'), 'utf8')) as {
    version: string;
  };
  expect(version, 'Set it in src/rules/package.json.').toBe(door.rulesVersion);
});

it('its license is the one that our code has', () => {
  const words = (file: string) =>
    readFileSync(file, 'utf8').replace(/^[\s\S]*(?=Permission is hereby)/, '');
  expect(words(join(rules, 'LICENSE'))).toBe(words(join(root, 'LICENSE')));
});

it('its README has three examples with something to hold', () => {
  expect(examples.map(({ code }) => code.match(/\/\/ => /g)?.length ?? 0)).toEqual([4, 3, 2]);
});

describe('packed, and installed without a network in an empty project', () => {
  let copy: Copy;
  const project = mkdtempSync(join(tmpdir(), 'uses-rules-'));
  const filesOf = (folder: string) => globSync('**/*', { cwd: folder }).sort();
  let before: string[];

  beforeAll(() => {
    copy = copyProject();
    const folder = join(copy.folder, 'src/rules');
    before = filesOf(folder);
    run(`npm pack --silent --pack-destination "${project}"`, folder);
    writeFileSync(
      join(project, 'package.json'),
      JSON.stringify({ name: 'uses-rules', private: true, type: 'module' }),
    );
    const [tarball = 'none'] = globSync('*.tgz', { cwd: project });
    run(
      `npm install --offline --no-audit --no-fund --cache "${join(project, 'cache')}" "./${tarball}"`,
      project,
    );
  }, slow);
  afterAll(() => {
    copy.remove();
    rmSync(project, { recursive: true, force: true });
  });

  it('leaves nothing behind where it was packed', () => {
    expect(filesOf(join(copy.folder, 'src/rules'))).toEqual(before);
  });

  it('holds JavaScript and types of each file, README, license, and nothing else', () => {
    const sources = globSync('**/*.ts', { cwd: rules }).map((file) =>
      join('dist', file.replace(/\.ts$/, '')),
    );
    const folder = join(project, 'node_modules/tired-legs-rules');
    const files = globSync('**/*.*', { cwd: folder }).concat(globSync('LICENSE', { cwd: folder }));
    expect(files.sort()).toEqual(
      [
        ...sources.flatMap((file) => [`${file}.js`, `${file}.d.ts`]),
        'LICENSE',
        'README.md',
        'package.json',
      ].sort(),
    );
  });

  it('brings no other package along', () => {
    const names = globSync('*', { cwd: join(project, 'node_modules') });
    expect(names).toEqual(['tired-legs-rules']);
  });

  it('answers as the site does, in every Node there is', () => {
    writeFileSync(
      join(project, 'answers.js'),
      `import { allSituations, answerFor } from 'tired-legs-rules';
      console.log(JSON.stringify(allSituations().map((situation) => answerFor(situation))));`,
    );
    const expected = door.allSituations().map((situation) => door.answerFor(situation));
    forEvery(nodes(), String, (node) => {
      expect(JSON.parse(run(`"${node}" answers.js`, project))).toEqual(expected);
    });
  });

  it('exports what index.ts does', () => {
    writeFileSync(
      join(project, 'names.js'),
      "console.log(JSON.stringify(Object.keys(await import('tired-legs-rules')).sort()))",
    );
    expect(JSON.parse(run(`"${process.execPath}" names.js`, project))).toEqual(
      Object.keys(door).sort(),
    );
  });

  it('runs where there is nothing but the language', async () => {
    const stdin = {
      contents: "export { answerFor } from 'tired-legs-rules'",
      resolveDir: project,
    };
    const bundle = { bundle: true, write: false, format: 'iife', globalName: 'rules' } as const;
    const { outputFiles } = await build({ stdin, ...bundle, platform: 'browser' });
    const code = `${outputFiles[0]?.text ?? ''}; rules.answerFor({ runs: 5, key: 3, phase: 'build' }).exampleWeek`;
    expect(runInContext(code, createContext({}))).toBe(
      door.answerFor({ runs: 5, key: 3, phase: 'build' }).exampleWeek,
    );
  });

  it.each(examples)('README, "$heading": does what it says', ({ code }) => {
    writeFileSync(join(project, 'example.mjs'), asserting(code));
    expect(run(`"${process.execPath}" example.mjs`, project)).toBe('');
  });

  it.each([
    ['NodeNext', 'NodeNext'],
    ['ESNext', 'Bundler'],
  ])('type-checks with modules %s, found by %s', (module, moduleResolution) => {
    const types = join(project, 'types');
    mkdirSync(types, { recursive: true });
    writeFileSync(join(types, 'typed.ts'), typed);
    for (const [at, { code }] of examples.entries()) {
      writeFileSync(join(types, `example${at}.ts`), code);
    }
    writeFileSync(
      join(types, 'tsconfig.json'),
      JSON.stringify({ compilerOptions: { ...compilerOptions, module, moduleResolution } }),
    );
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    expect(run(`"${process.execPath}" "${tsc}" -p types`, project)).toBe('');
  });
});
