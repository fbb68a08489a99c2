/** Debian's packages, for what the tests need and a machine may lack. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** Whether packages can be installed here without asking anyone: root, on Debian. */
export function mayInstallPackages(): boolean {
  return process.getuid?.() === 0 && isDebian();
}

/** The command that installs them. */
export function packagesCommand(packages: readonly string[]): string {
  return `apt-get update && apt-get install -y ${packages.join(' ')}`;
}

/** Runs an installing command in a shell, without questions, and lets it print. */
export function runInstaller(command: string): void {
  spawnSync(command, {
    shell: true,
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

/** Not merely "has apt-get": Ubuntu's chromium and firefox packages only point at a snap. */
function isDebian(): boolean {
  const release = '/etc/os-release';
  return existsSync(release) && /^ID=debian$/m.test(readFileSync(release, 'utf8'));
}
