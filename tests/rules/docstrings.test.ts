import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as door from '../../src/rules/index.ts';

const folder = new URL('../../src/rules/', import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'));
const modules = await Promise.all(
  files.map((file) => import(`../../src/rules/${file}`) as Promise<Record<string, unknown>>),
);
const everything = Object.assign({}, ...modules) as Record<string, unknown>;

/** Every `@example call // => value` in the folder, with the file it stands in. */
const examples = files.flatMap((file) =>
  [...readFileSync(new URL(file, folder), 'utf8').matchAll(/@example (.+?) \/\/ => (.+)/g)].map(
    ([, call = '', value = '']) => ({ file, call, value }),
  ),
);

describe('examples in docstrings are true', () => {
  it.each(examples)('$file: $call', ({ call, value }) => {
    expect(run(call)).toEqual(run(value));
  });

  it('are there for every function that index.ts exports', () => {
    const functions = Object.entries(door).filter(([, value]) => typeof value === 'function');
    const without = functions.filter(
      ([name]) => !examples.some(({ call }) => call.includes(`${name}(`)),
    );
    expect(without.map(([name]) => name)).toEqual([]);
  });
});

/** Runs code from our own docstrings with everything the rules export at hand. */
function run(code: string): unknown {
  const evaluate = new Function(...Object.keys(everything), `return (${code});`) as (
    ...values: unknown[]
  ) => unknown;
  return evaluate(...Object.values(everything));
}
