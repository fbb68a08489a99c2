import { getCollection } from 'astro:content';
import type { CollectionEntry } from 'astro:content';
import { pageKinds } from '../words/pageKinds.ts';
import type { PageKind } from '../words/pageKinds.ts';
import { articlePages, citationsIn, claimPages, guidelinePages, questions } from './content.ts';
import type { GuidelinePage } from './content.ts';

/** What every page written in src/content has, whatever its kind. */
interface Written {
  readonly id: string;
  /** Its address from the root of the site. */
  readonly path: string;
  /** A claim's says what is true of it, and never states it. */
  readonly title: string;
  /** The title as its heading prints it: a claim in quotation marks. */
  readonly heading: string;
  /** How lists of all kinds call it: `Guideline 7: …`. */
  readonly name: string;
  readonly description: string;
  /** Newest last. */
  readonly changes: readonly { readonly date: Date; readonly what: string }[];
  /** MDX below the front matter. */
  readonly body: string;
  /** Ids of the sources it cites, each once, in the order of the page. */
  readonly sources: readonly string[];
}

export type WrittenPage = Written &
  (
    | { readonly kind: 'article'; readonly entry: CollectionEntry<'articles'> }
    | { readonly kind: 'guideline'; readonly guideline: GuidelinePage }
    | { readonly kind: 'claim'; readonly entry: CollectionEntry<'claims'> }
    | {
        readonly kind: 'questions';
        readonly questions: readonly CollectionEntry<'questions'>[];
      }
    | { readonly kind: 'page'; readonly entry: CollectionEntry<'pages'> }
  );

let known: Promise<readonly WrittenPage[]> | undefined;

/**
 * Every written page: articles, guidelines, claims, the questions, then the others. Changes, feed, previews,
 * embeds, Markdown, search and sitemap all start here. Every page of a build asks, so they are
 * read once; while writing they are read anew, so that an edit shows.
 */
export function writtenPages(): Promise<readonly WrittenPage[]> {
  if (import.meta.env.DEV) return readPages();
  known ??= readPages();
  return known;
}

/** The written page at an address; `undefined` where something else stands. */
export async function writtenAt(path: string): Promise<WrittenPage | undefined> {
  return (await writtenPages()).find((page) => page.path === path);
}

/** Day of a page's last change. */
export function lastChange({ changes }: Pick<Written, 'changes'>): Date {
  return new Date(Math.max(...changes.map(({ date }) => date.getTime())));
}

async function readPages(): Promise<WrittenPage[]> {
  const articles = (await articlePages()).map(
    (entry) => ({ kind: 'article', entry, ...common('article', entry) }) as const,
  );
  const guidelines = (await guidelinePages()).map((guideline) => {
    const { bib, versions, entry } = guideline;
    const page = common('guideline', entry);
    const cited = [...page.sources, ...versions.flatMap(({ sources }) => sources)];
    const name = `Guideline ${String(bib)}: ${page.title}`;
    return { kind: 'guideline', guideline, ...page, name, sources: [...new Set(cited)] } as const;
  });
  const claims = (await claimPages()).map((entry) => {
    const page = common('claim', entry);
    const heading = `“${page.title}”`;
    const named = { title: entry.data.preview, heading, name: `Claim: ${heading}` };
    return { kind: 'claim', entry, ...page, ...named } as const;
  });
  const others = (await getCollection('pages')).map(
    (entry) => ({ kind: 'page', entry, ...common('page', entry) }) as const,
  );
  return [...articles, ...guidelines, ...claims, await questionsPage(), ...others];
}

function common(
  kind: PageKind,
  { id, data, body = '' }: CollectionEntry<'articles' | 'guidelines' | 'claims' | 'pages'>,
): Written {
  const { title, description, changes } = data;
  return {
    id,
    path: `${pageKinds[kind].address}${id}/`,
    ...{ title, heading: title, name: title, description, changes, body },
    sources: citationsIn(body),
  };
}

/** All questions are one page, and each change of it is told once. */
async function questionsPage() {
  const entries = await questions();
  const body = entries.map((entry) => entry.body ?? '').join('\n\n');
  const changes = entries.flatMap(({ data }) => data.changes);
  const isFirst = ({ date, what }: (typeof changes)[number], at: number) =>
    changes.findIndex((one) => one.what === what && one.date.getTime() === date.getTime()) === at;
  const title = 'What runners ask about recovery runs';
  return {
    kind: 'questions',
    questions: entries,
    id: 'questions',
    path: pageKinds.questions.address,
    ...{ title, heading: title, name: title, body },
    description:
      'How many minutes, bike instead, over 50, leg day, treadmill, taper: short answers to what runners ask, each with who says it and what was tested.',
    changes: changes
      .filter(isFirst)
      .sort((one, other) => one.date.getTime() - other.date.getTime()),
    sources: citationsIn(body),
  } as const;
}
