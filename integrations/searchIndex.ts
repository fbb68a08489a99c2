import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { site } from '../src/lib/addresses/site.ts';

const language = site.language.slice(0, 2);

/** Repeated on many pages, or a table of numbers: noise in every search. */
const ignored = [
  'nav',
  'table',
  '.calculator-box',
  '.picture',
  '.applies',
  '.changes',
  '.eyebrow',
  '.for-you',
];

/** What the search page loads. Pagefind also brings several interfaces, which we do not use. */
const isUsed = (file: string) => !/-ui\.(js|css)$|highlight|wasm\.unknown/.test(file);

interface Word {
  id: string;
  term: string;
  definition: string;
}

/**
 * Builds the index that /search/ loads when asked: each page whose <main> has
 * `data-pagefind-body`, and each word of the glossary for itself.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const { index, errors } = await createIndex({
          excludeSelectors: ignored,
          forceLanguage: language,
        });
        if (!index) throw new Error(`Pagefind did not start: ${errors.join(' ')}`);
        await index.addDirectory({ path: folder });
        for (const { id, term, definition } of glossary()) {
          await index.addCustomRecord({
            url: `/glossary/#${id}`,
            content: `${term}. ${definition}`,
            language,
            meta: { title: term },
          });
        }
        const { files } = await index.getFiles();
        await close();
        const used = files.filter((file) => isUsed(file.path));
        for (const { path, content } of used) {
          const to = join(folder, 'pagefind', path);
          mkdirSync(dirname(to), { recursive: true });
          writeFileSync(to, content);
        }
        logger.info(`${used.length} files for the search.`);
      },
    },
  };
}

function glossary(): Word[] {
  const file = new URL('../src/content/glossary.json', import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as Word[];
}
