/** The built site as its readers find it before and after a change, on one address. */
import { createHash } from 'node:crypto';
import {
  cpSync,
  globSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { writeOffWorker, writeWorker } from '../../integrations/offlineWorker.ts';
import { startServer } from '../../scripts/serve.ts';
import { rulesVersion } from '../../src/rules/versions.ts';

const dist = process.env.DIST_DIR ?? join(import.meta.dirname, '../../dist');

export interface Version {
  /** Stands in the title of every page instead of the site's name. */
  name: string;
  /** Version of the advice; as built when left out. */
  advice?: string;
  /** Script that has another name in this version, as one whose content changed. */
  renamed?: string;
  /** The new worker is there, and one page is still that of the version before. */
  isHalfWay?: boolean;
  /** What a build with OFFLINE=off writes. */
  isOff?: boolean;
}

export interface SiteInVersions {
  readonly url: string;
  /** Addresses asked for since the start, from where the site begins. */
  readonly asked: string[];
  /** Puts another version in the place of the one that is served. */
  publish(version: Version): Promise<void>;
  /** Takes the network away, and with `restore` gives it back. */
  cut(): Promise<void>;
  restore(): Promise<void>;
  remove(): Promise<void>;
}

/** Serves the site as built. */
export async function siteInVersions(): Promise<SiteInVersions> {
  const folders: string[] = [];
  const asked: string[] = [];
  let root = dist;
  const start = (port = 0) => startServer({ root, port, hear, isCompressed: false });
  let server = await start();
  const { url } = server;
  const { port } = new URL(url);
  let isCut = false;

  function hear(path: string) {
    asked.push(path.slice(1));
  }
  const site: SiteInVersions = {
    url,
    asked,
    async publish(version) {
      root = await madeOf(version);
      folders.push(root);
      if (!isCut) await site.cut();
      await site.restore();
    },
    async cut() {
      isCut = true;
      await server.close();
    },
    async restore() {
      isCut = false;
      server = await start(Number(port));
      if (server.url !== url) throw new Error(`Another program took port ${port}.`);
    },
    async remove() {
      if (!isCut) await server.close();
      for (const folder of folders) rmSync(folder, { recursive: true, force: true });
    },
  };
  return site;
}

async function madeOf(version: Version): Promise<string> {
  const { name, advice = rulesVersion, isOff = false } = version;
  const folder = mkdtempSync(join(tmpdir(), 'tired-legs-version-'));
  cpSync(dist, folder, { recursive: true });
  const snippet = snippetIn(readFileSync(join(folder, 'index.html'), 'utf8'));
  const next = isOff ? snippet.replace(/"\/sw\.js"/, '""') : snippet;
  for (const file of [...globSync('**/*.html', { cwd: folder }), '_headers']) {
    const path = join(folder, file);
    const text = readFileSync(path, 'utf8')
      .replace(snippet, () => next)
      .replaceAll(hashOf(snippet), hashOf(next))
      .replace(`data-advice="${rulesVersion}"`, `data-advice="${advice}"`)
      .replace(/Tired Legs<\/title>/, `${name}</title>`);
    writeFileSync(path, text);
  }
  if (version.renamed) rename(folder, version.renamed);
  const dir = pathToFileURL(`${folder}/`);
  if (isOff) writeOffWorker(dir);
  else await writeWorker(dir, advice);
  if (version.isHalfWay) cpSync(join(dist, 'index.html'), join(folder, 'index.html'));
  return folder;
}

/** Gives a script another name, also where others import it. */
function rename(folder: string, script: string) {
  const scripts = globSync('_astro/*.js', { cwd: folder });
  const old = scripts.find((file) => basename(file).startsWith(`${script}.`));
  if (!old) throw new Error(`There is no script ${script} in _astro.`);
  for (const file of scripts) {
    const path = join(folder, file);
    const text = readFileSync(path, 'utf8').replaceAll(basename(old), `${script}.another.js`);
    writeFileSync(path, text);
  }
  renameSync(join(folder, old), join(folder, '_astro', `${script}.another.js`));
}

function snippetIn(html: string): string {
  const [, snippet] = /<script>(.*?)<\/script>/s.exec(html) ?? [];
  if (!snippet?.includes('/sw.js')) throw new Error('The first page holds no snippet: build anew.');
  return snippet;
}

const hashOf = (text: string) => createHash('sha256').update(text).digest('base64');
