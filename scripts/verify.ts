/**
 * Everything that must hold before a change is accepted, cheapest first; CI runs
 * this too. A failed step does not hide the ones after it, but without a build
 * there is no site to test.
 */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';

const steps = ['format:check', 'lint', 'types', 'test:unit', 'build', 'test:site', 'test:e2e'];

// Astro would report each build to its makers.
process.env.ASTRO_TELEMETRY_DISABLED = '1';

/** One string for the shell, because npm is a `.cmd` file on Windows. */
function succeeds(script: string): boolean {
  console.log(`\n=== ${script}`);
  return spawnSync(`npm run --silent ${script}`, { shell: true, stdio: 'inherit' }).status === 0;
}

// A report left by an earlier run would be counted as this one's.
rmSync(join(import.meta.dirname, '../reports'), { recursive: true, force: true });

const failed: string[] = [];
for (const step of steps) {
  if (succeeds(step)) continue;
  failed.push(step);
  if (step === 'build') break;
}
if (failed.length > 0) console.log(`\nFailed: ${failed.join(', ')}`);
process.exitCode = succeeds('summary') && failed.length === 0 ? 0 : 1;
