import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { buildSync } from 'esbuild';
import { pathOfFile, revisionOf, sortFiles } from '../src/offline/siteFiles.ts';
import type { Revisions, SiteFiles } from '../src/offline/siteFiles.ts';
import { rulesVersion } from '../src/rules/versions.ts';

/** Close to what a host sends, and quick. */
const quality = 5;

/**
 * Writes `sw.js`, the service worker that keeps the site on the device: last of all, since it
 * lists every file with what it holds.
 *
 * @param isOn - otherwise the worker removes itself and all that an earlier one kept
 */
export function offlineWorker(isOn: boolean): AstroIntegration {
  return {
    name: 'offline-worker',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        if (!isOn) {
          writeWorker(dir, 'off.ts');
          logger.info('The site keeps nothing on the device.');
          return;
        }
        const site = await siteFilesIn(dir, rulesVersion);
        writeWorker(dir, 'worker.ts', site);
        logger.info(
          `${String(Object.keys(site.always).length)} files are kept after one visit, ${String(Object.keys(site.whenRead).length)} pages when read.`,
        );
      },
    },
  };
}

/** Bundles one of the workers of `src/offline` into a built site. */
export function writeWorker(dir: URL, file: 'worker.ts' | 'off.ts', site?: SiteFiles) {
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(new URL(`../src/offline/${file}`, import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    define: {
      'process.env.NODE_ENV': '"production"',
      __SITE_FILES__: JSON.stringify(site ?? null),
    },
  });
  writeFileSync(new URL('sw.js', dir), outputFiles[0]?.contents ?? '');
}

/** What a worker has to know of a built site. */
export async function siteFilesIn(dir: URL, rulesVersion: string): Promise<SiteFiles> {
  const all = globSync('**/*.*', { cwd: fileURLToPath(dir) }).map((file) =>
    file.replaceAll('\\', '/'),
  );
  const read = (file: string) => readFileSync(new URL(file, dir));
  const { always, whenRead } = sortFiles(all);
  return {
    always: await revisionsOf(always, read),
    whenRead: await revisionsOf(whenRead, read),
    rulesVersion,
    wholeBytes: sum([...always, ...whenRead].map((file) => read(file).length)),
    loadBytes: sum(whenRead.map((file) => compressedBytes(read(file)))),
  };
}

async function revisionsOf(
  files: readonly string[],
  read: (file: string) => Buffer<ArrayBuffer>,
): Promise<Revisions> {
  return Object.fromEntries(
    await Promise.all(
      files.map(async (file) => [pathOfFile(file), await revisionOf(read(file))] as const),
    ),
  );
}

function compressedBytes(content: Buffer): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
  return brotliCompressSync(content, { params }).length;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, next) => total + next, 0);
