import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { Draws } from '../../scripts/fuzz/draws.ts';
import { runTarget } from '../../scripts/fuzz/runTarget.ts';
import { hold, target } from '../../scripts/fuzz/target.ts';
import { targets } from '../../scripts/fuzz/targets.ts';

const all = { seed: 14, count: 2000, first: 0, step: 1 };
const script = fileURLToPath(new URL('../../scripts/fuzz.ts', import.meta.url));

it.each(targets)('2,000 odd inputs: $name', (one) => {
  expect(runTarget(one, all)).toMatchObject({ drawn: 2000, failed: 0, smallest: null });
});

describe('a fault that is there', () => {
  const faulty = target({
    name: 'faulty',
    draw: (from) => from.some(20, () => from.below(1000)),
    check: (numbers) => {
      hold(!numbers.some((number) => number > 700), 'One is large:', numbers);
    },
  });

  it('is found, counted, and shown as small as it gets', () => {
    const { failed, smallest } = runTarget(faulty, all);
    expect(failed).toBeGreaterThan(1000);
    expect(smallest).toMatchObject({
      input: '[ 701 ]',
      why: 'Error: One is large: [701]',
    });
  });

  it('is found again from seed and number alone, and by whichever thread', () => {
    const ran = runTarget(faulty, all);
    const halves = [0, 1].map((first) => runTarget(faulty, { ...all, first, step: 2 }));
    expect(halves.reduce((sum, { failed }) => sum + failed, 0)).toBe(ran.failed);
    expect(halves.map(({ smallest }) => smallest?.at)).toContain(ran.smallest?.at);
  });

  it('counts as one where equal inputs need one look', () => {
    const same = { ...faulty, key: () => 'all alike' };
    expect(runTarget(same, all)).toMatchObject({ drawn: 2000, checked: 1 });
  });
});

it('other seeds and other targets see other cases', () => {
  const numbers = (seed: number, name: string, at: number) => {
    const from = Draws.from(seed, name, at);
    return Array.from({ length: 4 }, () => from.below(1e6)).join();
  };
  const seen = [numbers(1, 'a', 0), numbers(2, 'a', 0), numbers(1, 'b', 0), numbers(1, 'a', 1)];
  expect(new Set(seen).size).toBe(seen.length);
});

it('the command prints its seed, what it did, and that nothing failed', () => {
  const printed = execFileSync(process.execPath, [script, '--count', '60', '--seed', '7'], {
    encoding: 'utf8',
  });
  expect(printed).toMatch(/^Seed 7, 60 cases of each target, \d+ threads\.\n/);
  expect(printed).toMatch(/\nSeed 7: 0 failures in \d+ s\.\n$/);
  for (const { name } of targets) expect(printed).toMatch(new RegExp(`\\n${name} +60 `));
});

it.each([
  [['--count', '0'], '--count is a whole number.'],
  [['--seed', '-1'], '--seed'],
  [['--only', 'nothing'], '--only nothing: there are week-address,'],
])('the command refuses %j', (options, why) => {
  expect(() =>
    execFileSync(process.execPath, [script, ...options], { encoding: 'utf8', stdio: 'pipe' }),
  ).toThrow(why);
});
