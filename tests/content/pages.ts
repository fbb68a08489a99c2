/** Reads the content as text, the way the tests beside this file look at it. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

export {
  blocksOf,
  citesIn,
  plainText,
  sentencesOf,
  tagsIn,
  wordCount,
} from '../../scripts/mdxText.ts';
export type { Tag } from '../../scripts/mdxText.ts';

export const root = join(import.meta.dirname, '../..');

export interface FrontMatter {
  /** Of a question, the question. */
  title: string;
  /** A question has none. */
  description?: string;
  search?: string[];
  preview?: string;
  finding?: string;
  holds?: string[];
  reports?: string[];
  denies?: string[];
  heldBy?: string[];
  deniedBy?: string[];
  statement?: string;
  verdict?: string;
  studiesNote?: string;
  guidelines?: string[];
  versions?: { id: string; says: string; silent: string }[];
}

/** One MDX page: what stands between its `---` lines, and all below. */
export interface Page {
  /** From the root of the project, for messages. */
  file: string;
  folder: string;
  id: string;
  data: FrontMatter;
  body: string;
}

export interface Source {
  id: string;
  type: 'article-journal' | 'webpage' | 'book' | 'chapter';
  short: string;
  authors?: string[];
  year?: number;
  container?: string;
  volume?: string;
  pages?: string;
  missing?: string[];
  doi?: string;
  url?: string;
}

/** What each source was seen to say: its figures, and those we worked out ourselves. */
export interface Finding {
  ref: string;
  sources: string[];
  figures: Record<string, string[]>;
  ours?: string[];
}

/** What a coach says in numbers, one row of `coaches.json`. */
export interface Coach {
  id: string;
  coach: string;
  miles?: { from: number; to: number };
  says: string;
  figures: string[];
  sources: string[];
  caveat: string | null;
}

/** A word of `glossary.json`. */
export interface Word {
  id: string;
  definition: string;
  guideline: string | null;
}

/** Every folder of pages. A new kind of page joins the checks by one word here. */
export const folders = ['guidelines', 'articles', 'claims', 'questions', 'pages'] as const;

/** The one address outside that prose may link to: the license of the words. */
export { license } from '../../src/lib/addresses/site.ts';

export const pages: Page[] = folders.flatMap(pagesIn);
export const sources = readJson('src/content/sources.json') as Source[];
export const findings = readJson('src/content/findings.json') as Finding[];
export const coaches = readJson('src/content/coaches.json') as Coach[];
export const glossary = readJson('src/content/glossary.json') as Word[];

export function pagesIn(folder: string): Page[] {
  return readdirSync(join(root, 'src/content', folder))
    .filter((name) => name.endsWith('.mdx'))
    .sort()
    .map((name) => readPage(folder, name));
}

function readPage(folder: string, name: string): Page {
  const file = `src/content/${folder}/${name}`;
  const [, front, body] = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/.exec(readText(file)) ?? [];
  if (front === undefined || body === undefined) {
    throw new Error(`${file} does not begin with front matter between two lines of "---": add it.`);
  }
  const { question, ...data } = parse(front) as FrontMatter & { question?: string };
  if (question !== undefined) data.title = question;
  return { file, folder, id: name.replace(/\.mdx$/, ''), data, body };
}

export function readText(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

function readJson(file: string): unknown {
  return JSON.parse(readText(file));
}

/** Every text of the front matter that a reader sees, with its place for messages. */
export function frontTexts({ data }: Page): { place: string; text: string }[] {
  const { title, description = '', statement, verdict, preview, studiesNote, versions = [] } = data;
  return [
    { place: 'title', text: title },
    { place: 'description', text: description },
    { place: 'statement', text: statement ?? '' },
    { place: 'verdict', text: verdict ?? '' },
    { place: 'preview', text: preview ?? '' },
    { place: 'studiesNote', text: studiesNote ?? '' },
    ...versions.flatMap(({ id, says, silent }) => [
      { place: `versions, ${id}, says`, text: says },
      { place: `versions, ${id}, silent`, text: silent },
    ]),
  ].filter(({ text }) => text !== '');
}
