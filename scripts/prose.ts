/** Prints how each written page reads: a table for writers, and no gate. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { syllable } from 'syllable';
import { blocksOf, citesIn, plainText, sentencesOf, wordCount } from './mdxText.ts';

const content = join(import.meta.dirname, '../src/content');
const folders = ['articles', 'guidelines', 'claims', 'questions', 'pages'];

/** Flesch-Kincaid grade: Kincaid et al. 1975, for words a sentence and syllables a word. */
function gradeOf(perSentence: number, perWord: number): number {
  return 0.39 * perSentence + 11.8 * perWord - 15.59;
}

/** Of words alone: nobody counts the syllables of 5:17. */
function syllablesPerWord(text: string): number {
  const words = text.match(/\p{L}[\p{L}'’-]*/gu) ?? [];
  return syllable(words.join(' ')) / words.length;
}

/** Running text alone: headings, tables and pictures are no sentences. */
function runningText(body: string): string {
  return blocksOf(body.replaceAll(/<(?:Week\w+|HowSlowCalculator)[^>]*>/g, ''))
    .filter((block) => !/^[#|]/.test(block))
    .join('\n\n');
}

function rowOf(kind: string, file: string) {
  const text = readFileSync(join(content, kind, file), 'utf8');
  const body = text.replace(/^---\r?\n[\s\S]*?\r?\n---\r?\n/, '');
  const running = runningText(body);
  const sentences = sentencesOf(running).map((sentence) => wordCount({ body: sentence }));
  const words = wordCount({ body: running });
  const perSentence = words / sentences.length;
  const all = wordCount({ body });
  return {
    page: file.replace(/\.mdx$/, ''),
    kind,
    words: all,
    grade: rounded(gradeOf(perSentence, syllablesPerWord(plainText(running)))),
    'words a sentence': rounded(perSentence),
    'longest sentence': Math.max(...sentences),
    'cites per 100 words': rounded((citesIn(body).length / all) * 100),
  };
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

const rows = folders.flatMap((kind) =>
  readdirSync(join(content, kind))
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => rowOf(kind, file)),
);
console.table(rows);
