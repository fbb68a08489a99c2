import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contributions } from './contributions.ts';
import type { Addition } from './contributions.ts';
import { copyProject } from './copyOfProject.ts';
import type { Copy } from './copyOfProject.ts';
import { root } from './site.ts';

/** Unit tests that look at what is added; the others know nothing of it. */
const unitTests = [
  'tests/components',
  'tests/content',
  'tests/lib',
  'tests/rules/guidelines',
  'tests/rules/week',
];
/** Likewise among those of the built site. */
const siteTests = ['answers', 'answersData', 'citing', 'found', 'html'].map(
  (name) => `tests/site/${name}.test.ts`,
);

function add(folder: string, { file, text, before }: Addition) {
  const path = join(folder, file);
  if (before === undefined) {
    writeFileSync(path, text, { flag: 'wx' });
    return;
  }
  const old = readFileSync(path, 'utf8');
  const at = old.lastIndexOf(before);
  if (at === -1) throw new Error(`${file} does not hold "${before}": adapt contributions.ts.`);
  writeFileSync(path, old.slice(0, at) + text + old.slice(at));
}

it('CONTRIBUTING.md names each file that an addition takes', () => {
  const guide = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
  const named = contributions.map(({ file }) => file.replace(/[^/]+\.mdx$/, '<id>.mdx'));
  const unnamed = named.filter(
    (file) => !file.split(/\/(?=[^/]+$)/).every((p) => guide.includes(p)),
  );
  expect(unnamed).toEqual([]);
});

describe('with one more of everything that CONTRIBUTING.md tells how to add', () => {
  let copy: Copy;
  beforeAll(() => {
    copy = copyProject();
    for (const addition of contributions) add(copy.folder, addition);
  });
  afterAll(() => {
    copy.remove();
  });

  it.each([
    ['types hold', 'astro/bin/astro.mjs', ['check']],
    ['rules compile', 'typescript/bin/tsc', ['-p', 'src/rules']],
    ['unit tests pass', 'vitest/vitest.mjs', ['run', '--project', 'unit', ...unitTests]],
    ['the site builds', 'astro/bin/astro.mjs', ['build']],
    ['its tests pass', 'vitest/vitest.mjs', ['run', '--project', 'site', ...siteTests]],
  ])('%s', async (_, program, args) => {
    const { ok, output } = await copy.run(program, args);
    expect(ok, output.slice(-4000)).toBe(true);
  });
});
