/**
 * Runs every benchmark in turn, each in a process of its own so that none warms
 * or slows the next. Benchmarks print; they never pass or fail.
 */
import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

for (const file of globSync('tests/bench/*.bench.ts', { cwd: root }).sort()) {
  console.log(`\n=== ${file}`);
  const { status } = spawnSync(process.execPath, [file], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
