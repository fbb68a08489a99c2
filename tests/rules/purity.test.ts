import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const folder = fileURLToPath(new URL('../../src/rules/', import.meta.url));
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'));
const alone = mkdtempSync(join(tmpdir(), 'rules-'));
afterAll(() => {
  rmSync(alone, { recursive: true });
});

describe('src/rules keeps to itself', () => {
  it.each(files)('%s imports only from its own folder', (file) => {
    const code = readFileSync(join(folder, file), 'utf8');
    const targets = [...code.matchAll(/(?:from|import\()\s*'([^']+)'/g)].map(
      ([, target]) => target,
    );
    const outside = targets.filter((target) => {
      const path = posix.join(posix.dirname(file), target ?? '');
      return !/^\.{1,2}\/[\w/.]+\.ts$/.test(target ?? '') || path.startsWith('..');
    });
    expect(outside).toEqual([]);
  });

  it.each(files)('%s reads no clock, locale, storage, browser or chance', (file) => {
    const code = readFileSync(join(folder, file), 'utf8').replaceAll(
      /\/\*[\s\S]*?\*\/|\/\/.*/g,
      '',
    );
    expect(code).not.toMatch(
      /\b(Date|Intl|Math\.random|performance|localStorage|document|window|globalThis|process|fetch|console|toLocale\w+)\b/,
    );
  });

  it('answers when copied alone elsewhere and run by Node as it stands', () => {
    cpSync(folder, alone, { recursive: true });
    const code =
      "import('./index.ts').then(r => console.log(JSON.stringify(r.answerFor({runs:6,key:3,phase:'build'}).counts)))";
    const printed = execFileSync(process.execPath, ['-e', code], { cwd: alone, encoding: 'utf8' });
    expect(JSON.parse(printed)).toEqual({ key: 3, recovery: 2, easy: 1, restDays: 1 });
  });
});
