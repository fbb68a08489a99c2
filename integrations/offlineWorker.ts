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
        if (isOn) await writeWorker(dir, rulesVersion);
        else writeOffWorker(dir);
        logger.info(isOn ? 'The site opens without a network.' : 'Nothing is kept on the device.');
      },
    },
  };
}

/**
 * Writes the worker of a built site, and the script that tells a page of other advice.
 *
 * @param advice - version of the advice that the site gives
 */
export async function writeWorker(dir: URL, advice: string) {
  const notice = bundle('newAdvice.ts', { __ADVICE__: advice });
  const newAdvice = `_astro/newAdvice.${await revisionOf(notice)}.js`;
  writeFileSync(new URL(newAdvice, dir), notice);
  const site: SiteFiles = { ...(await siteFilesIn(dir)), newAdvice };
  writeFileSync(new URL('sw.js', dir), bundle('worker.ts', { __SITE_FILES__: site }));
}

/** Writes what takes the worker of an earlier build away. */
export function writeOffWorker(dir: URL) {
  writeFileSync(new URL('sw.js', dir), bundle('off.ts', {}));
}

/** A file of `src/offline` with all it imports, and with what only the build knows. */
function bundle(file: string, known: Record<string, unknown>): Uint8Array<ArrayBuffer> {
  const define = Object.entries(known).map(([name, value]) => [name, JSON.stringify(value)]);
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(new URL(`../src/offline/${file}`, import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    define: {
      'process.env.NODE_ENV': '"production"',
      ...(Object.fromEntries(define) as Record<string, string>),
    },
  });
  return Uint8Array.from(outputFiles[0]?.contents ?? []);
}

/** What a worker has to know of a built site. */
async function siteFilesIn(dir: URL): Promise<Omit<SiteFiles, 'newAdvice'>> {
  const all = globSync('**/*.*', { cwd: fileURLToPath(dir) }).map((file) =>
    file.replaceAll('\\', '/'),
  );
  const read = (file: string) => readFileSync(new URL(file, dir));
  const { always, whenRead } = sortFiles(all);
  return {
    always: await revisionsOf(always, read),
    whenRead: await revisionsOf(whenRead, read),
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
