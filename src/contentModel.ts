import { z } from 'astro/zod';
import { curlyQuotes } from './lib/words/curlyQuotes.ts';
import type { Authority } from './rules/index.ts';

/**
 * What a writer fills in, and what the data files promise of it. Numbers, authorities and
 * sources of a guideline's versions stand in `src/rules/guidelines`; the words for them stand
 * in its page, under the same ids. `content.config.ts` says where each kind is read from.
 */

const text = z.string().min(1);

/** Words that are shown; writers type straight quotes. */
const words = text.transform(curlyQuotes);

const wordsTo = (most: number) =>
  text.max(most, `This has at most ${String(most)} characters.`).transform(curlyQuotes);

/** How strong the studies are that bear on a statement; the rubric is on /about/. */
const studies = z.enum(['strong', 'moderate', 'limited', 'conflicting', 'none']);

/** Newest last; each date is a day, each text one sentence. */
const changes = z.array(z.object({ date: z.date(), what: words })).min(1);

/** Who settles a number; `Authority` in `src/rules` says what each means. */
const authorities = [
  'article',
  'original-list',
  'later-version',
  'coach',
  'study',
  'house',
] as const satisfies readonly Authority[];

/** What every written page has. */
export const pageModel = z.object({
  title: text.max(60, 'A title has at most 60 characters.').transform(curlyQuotes),
  description: z
    .string()
    .min(110, 'A description has 110 to 155 characters.')
    .max(155, 'A description has 110 to 155 characters.')
    .transform(curlyQuotes),
  changes,
});

/** In words what one version of a guideline says and leaves unsaid. */
export const versionWordsModel = z.object({ id: text, says: words, silent: words });

export const guidelineModel = pageModel.extend({
  /** The rule itself in one sentence. */
  statement: wordsTo(170),
  studies,
  studiesNote: words,
  versions: z.array(versionWordsModel).min(1),
});

export const articleModel = pageModel.extend({
  /** Place in the list of articles. */
  order: z.number().int(),
});

const holder = z.enum([...authorities, 'widely-told']);
const authority = z.enum(authorities);

/**
 * Who says it is so, who tells that others say so, and who says it is not so. A claim that only
 * `widely-told` holds is one that no source cited on its page holds: `heldBy` is then empty, and a
 * test keeps the two in step.
 */
export const claimModel = pageModel
  .extend({
    /** What is true of it, in one line. */
    verdict: wordsTo(140),
    /** A title that does not state the claim as a fact: tab, link preview and search show it. */
    preview: wordsTo(60),
    finding: z.enum(['supported', 'partly', 'unsupported', 'contradicted', 'untested']),
    /** `widely-told` where none of ours holds it. */
    holds: z.array(holder),
    reports: z.array(authority),
    denies: z.array(authority),
    /** Ids of the sources that were seen to hold it, and of those that deny it. */
    heldBy: z.array(text).default([]),
    deniedBy: z.array(text).default([]),
    studies,
    studiesNote: words,
    /** Ids of the guidelines it touches. */
    guidelines: z.array(text).min(1),
  })
  .refine(
    ({ holds, reports, denies }) => holds.length + reports.length + denies.length > 0,
    'Somebody holds, reports or denies a claim.',
  );

/** A short answer to what runners ask; all of them stand on one page, each at its id. */
export const questionModel = z.object({
  /** As a runner would ask it. */
  question: wordsTo(60),
  /** Place on the page. */
  order: z.number().int(),
  /** Words by which people look for it, their usual slips included. */
  search: z.array(text).min(1),
  /** Whose answer it is. */
  saidBy: authority,
  studies,
  studiesNote: words,
  changes,
});

/** What a version of the advice changed; the ids are the rules' own version numbers. */
export const adviceModel = z.object({ id: text, date: z.iso.date(), what: words });

/** Words with a meaning of their own here. */
export const termModel = z.object({
  id: text,
  term: text,
  definition: words,
  guideline: text.nullable(),
});

/** What a coach says in numbers: a row each, never blended into one. */
export const coachModel = z.object({
  id: text,
  coach: text,
  about: z.enum(['pace', 'heart rate', 'length', 'definition']),
  says: words,
  /** Every number in `says`, as printed. */
  figures: z.array(z.string()),
  /** In miles from the least to the most it names, for the picture; each stands in `figures`. */
  miles: z.object({ from: z.number(), to: z.number() }).optional(),
  sources: z.array(text).min(1),
  seen: words,
  /** What to keep in mind before trusting it. */
  caveat: words.nullable(),
});

/** A source that may be cited. A field the record lacks is absent, never guessed. */
export const sourceModel = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'An id is in kebab-case.'),
  type: z.enum(['article-journal', 'webpage', 'book', 'chapter']),
  authors: z.array(text).min(1).optional(),
  /** Only the first author could be seen. */
  etAl: z.literal(true).optional(),
  year: z.number().int().optional(),
  title: text,
  container: text.optional(),
  volume: text.optional(),
  issue: text.optional(),
  pages: text.optional(),
  doi: z
    .string()
    .regex(/^10\.\d{4,9}\/\S+$/, 'A DOI begins with "10." and holds no space.')
    .optional(),
  isbn: text.optional(),
  url: z
    .string()
    .regex(/^https?:\/\//, 'An address begins with https:// or http://.')
    .refine((url) => URL.canParse(url), 'This is no address.')
    .optional(),
  /** How much of it we saw. */
  seen: z.enum(['fulltext', 'abstract', 'citation-only']),
  /** What a citation in the text says. */
  short: text,
  /** Fields that nobody here has seen; printed as missing. */
  missing: z
    .array(z.enum(['authors', 'year', 'journal', 'book', 'publisher', 'volume', 'pages']))
    .min(1)
    .optional(),
});

export type Source = z.infer<typeof sourceModel>;

/** What sources were found to say, with the figures that prose may take from each. */
export const findingModel = z.strictObject({
  /** Its row in our notes, and its id. */
  ref: text,
  /** None where it is our own reading or our arithmetic. */
  sources: z.array(text),
  kind: words,
  grade: z.enum(['strong', 'moderate', 'limited', 'conflicting', 'opinion']),
  /** Where the grade holds for part of it only. */
  gradeNote: text.optional(),
  /** Who was studied, and how many; null where that does not apply. */
  n: words.nullable(),
  /** By source id: every figure it was seen to state, as printed. */
  figures: z.record(text, z.array(text)),
  /** Arithmetic of ours with them. */
  ours: z.array(text).optional(),
});
