import { defineCollection, reference } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { curlyQuotes } from './lib/words/curlyQuotes.ts';

/**
 * What a writer fills in. Numbers, versions' authorities and sources of a guideline stand in
 * `src/rules/guidelines.ts`; the words for them stand here, under the same ids.
 */

/** How strong the studies are that bear on a statement; the rubric is on /about/. */
const studies = z.enum(['strong', 'moderate', 'limited', 'conflicting', 'none']);

/** Words that are shown; writers type straight quotes. */
const words = z.string().transform(curlyQuotes);

const page = {
  title: z.string().max(60, 'A title has at most 60 characters.').transform(curlyQuotes),
  description: z
    .string()
    .min(110, 'A description has 110 to 155 characters.')
    .max(155, 'A description has 110 to 155 characters.')
    .transform(curlyQuotes),
  /** Newest last; each date is a day, each text one sentence. */
  changes: z.array(z.object({ date: z.date(), what: words })).min(1),
};

/** One page for each guideline; the file's name is the guideline's id. */
const guidelines = defineCollection({
  loader: glob({ pattern: '*.mdx', base: './src/content/guidelines' }),
  schema: z.object({
    ...page,
    /** The rule itself in one sentence. */
    statement: z.string().max(170).transform(curlyQuotes),
    studies,
    studiesNote: words,
    /** In words what each version in `src/rules/guidelines.ts` says and leaves unsaid. */
    versions: z.array(z.object({ id: z.string(), says: words, silent: words })),
  }),
});

const articles = defineCollection({
  loader: glob({ pattern: '*.mdx', base: './src/content/articles' }),
  schema: z.object({ ...page, /** Place in the list of articles. */ order: z.number().int() }),
});

/** One page for each thing people say about recovery runs; the file's name is the claim's id. */
const claims = defineCollection({
  loader: glob({ pattern: '*.mdx', base: './src/content/claims' }),
  schema: z.object({
    ...page,
    /** What is true of it, in one line. */
    verdict: z.string().max(140).transform(curlyQuotes),
    finding: z.enum(['supported', 'partly', 'unsupported', 'contradicted', 'untested']),
    /** Who among our sources tells or reports it; `widely-told` when none does. */
    saidBy: z.enum(['article', 'original-list', 'later-version', 'coach', 'widely-told']),
    studies,
    studiesNote: words,
    /** Guidelines it touches. */
    guidelines: z.array(reference('guidelines')).min(1),
  }),
});

/** Words with a meaning of their own here. */
const glossary = defineCollection({
  loader: file('./src/content/glossary.json'),
  schema: z.object({
    id: z.string(),
    term: z.string(),
    definition: words,
    guideline: z.string().nullable(),
  }),
});

/** What coaches say in numbers: a row each, never blended into one. */
const coaches = defineCollection({
  loader: file('./src/content/coaches.json'),
  schema: z.object({
    id: z.string(),
    coach: z.string(),
    about: z.enum(['pace', 'heart rate', 'length', 'definition']),
    says: words,
    /** Every number in `says`, as printed. */
    figures: z.array(z.string()),
    sources: z.array(z.string()).min(1),
    seen: words,
    /** What to keep in mind before trusting it. */
    caveat: words.nullable(),
  }),
});

/** The only sources that may be cited. A field the record lacks is absent, never guessed. */
const sources = defineCollection({
  loader: file('./src/content/sources.json'),
  schema: z
    .object({
      id: z.string(),
      type: z.enum(['article-journal', 'webpage', 'book', 'chapter']),
      authors: z.array(z.string()).optional(),
      /** Only the first author could be seen. */
      etAl: z.boolean().optional(),
      year: z.number().int().optional(),
      title: z.string(),
      container: z.string().optional(),
      volume: z.string().optional(),
      issue: z.string().optional(),
      pages: z.string().optional(),
      doi: z.string().optional(),
      isbn: z.string().optional(),
      url: z.url().optional(),
      /** How much of it we saw. */
      seen: z.enum(['fulltext', 'abstract', 'citation-only']),
      /** What a citation in the text says. */
      short: z.string(),
      /** Fields that nobody here has seen; printed as missing. */
      missing: z.array(z.string()).optional(),
    })
    .strict(),
});

export const collections = { guidelines, articles, claims, glossary, coaches, sources };
