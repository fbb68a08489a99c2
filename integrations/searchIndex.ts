import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { parse } from 'yaml';
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

/** How much a question's own words, and the words people use for it, count beside its answer. */
const weights = { question: 4, search: 6 };

interface Word {
  id: string;
  term: string;
  definition: string;
}

/**
 * Builds the index that /search/ loads when asked: each page whose <main> has
 * `data-pagefind-body`, and for themselves each word of the glossary and each question. Beside it
 * lie all words that the search knows best, from which a slip of the finger is put right.
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
        const asked = questions(folder);
        for (const { id, html } of asked) {
          await index.addHTMLFile({ url: `/questions/#${id}`, content: html });
        }
        const { files } = await index.getFiles();
        await close();
        const used = files.filter((file) => isUsed(file.path));
        for (const { path, content } of used) {
          const to = join(folder, 'pagefind', path);
          mkdirSync(dirname(to), { recursive: true });
          writeFileSync(to, content);
        }
        const words = wordsOf(asked.map(({ html }) => html).join(' '));
        writeFileSync(join(folder, 'pagefind', 'words.json'), JSON.stringify(words));
        logger.info(`${used.length} files for the search.`);
      },
    },
  };
}

function glossary(): Word[] {
  const file = new URL('../src/content/glossary.json', import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as Word[];
}

const written = new URL('../src/content/questions/', import.meta.url);

/** Each question as a page of its own: its answer as built, and the words people look for. */
function questions(dist: string): { id: string; html: string }[] {
  const page = readFileSync(join(dist, 'questions/index.html'), 'utf8');
  return globSync('*.mdx', { cwd: fileURLToPath(written) }).map((file) => {
    const id = file.replace(/\.mdx$/, '');
    const [, front = ''] =
      /^---\n([\s\S]*?)\n---/.exec(readFileSync(new URL(file, written), 'utf8')) ?? [];
    const { question, search } = parse(front) as { question: string; search: string[] };
    const [, answer] = new RegExp(`<h2 id="${id}">.*?</h2>(.*?)<dl`, 's').exec(page) ?? [];
    if (answer === undefined) throw new Error(`dist/questions/ does not hold "${id}".`);
    const html = `<html lang="${language}"><body data-pagefind-body><h1 data-pagefind-weight="${weights.question}">${question}</h1>${answer}<p data-pagefind-weight="${weights.search}">${search.join(', ')}</p></body></html>`;
    return { id, html };
  });
}

/** Words that titles, the glossary and questions use: long enough to be mistyped. */
function wordsOf(html: string): string[] {
  const text = [html, ...glossary().map(({ term }) => term)].join(' ').replaceAll(/<[^>]*>/g, ' ');
  return [...new Set(text.toLowerCase().match(/\p{L}{5,}/gu))].sort();
}
