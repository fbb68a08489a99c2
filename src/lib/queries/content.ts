import { getCollection, getEntry } from 'astro:content';
import type { CollectionEntry } from 'astro:content';
import { guidelineById, guidelines } from '../../rules/index.ts';
import type { Source } from '../../contentModel.ts';
import type { Guideline, GuidelineId, Version } from '../../rules/index.ts';
import { findingWords } from '../words/badges.ts';

/** A version's numbers and its words together. */
export interface SaidVersion extends Version {
  readonly says: string;
  readonly silent: string;
}

/** A guideline's numbers and its words together. */
export interface GuidelinePage extends Guideline {
  readonly id: GuidelineId;
  readonly versions: readonly [SaidVersion, ...SaidVersion[]];
  readonly entry: CollectionEntry<'guidelines'>;
}

/** Every guideline with its page, in bib order. */
export async function guidelinePages(): Promise<GuidelinePage[]> {
  return Promise.all(guidelines.map(({ id }) => guidelinePage(id)));
}

/** One guideline with its page; stops the build when either is missing. */
export async function guidelinePage(id: string): Promise<GuidelinePage> {
  const guideline = guidelineById(id);
  const entry = await getEntry('guidelines', id);
  if (!entry)
    throw new Error(`Guideline "${id}" has no page: add src/content/guidelines/${id}.mdx.`);
  const said = (version: Version): SaidVersion => {
    const words = entry.data.versions.find((one) => one.id === version.id);
    if (!words) {
      throw new Error(
        `src/content/guidelines/${id}.mdx has no words for version "${version.id}": add it under versions.`,
      );
    }
    return { ...version, says: words.says, silent: words.silent };
  };
  const [first, ...others]: readonly [Version, ...Version[]] = guideline.versions;
  return { ...guideline, versions: [said(first), ...others.map(said)], entry };
}

/** The record of a source cited on a page; stops the build when there is none. */
export async function sourceRecord(id: string, page: string): Promise<Source> {
  const entry = await getEntry('sources', id);
  if (!entry) {
    throw new Error(
      `There is no source "${id}", cited on ${page}. Use an id from src/content/sources.json.`,
    );
  }
  return entry.data;
}

/** Articles in reading order. */
export async function articlePages(): Promise<CollectionEntry<'articles'>[]> {
  const articles = await getCollection('articles');
  return articles.sort((one, other) => one.data.order - other.data.order);
}

/** Claims by how they fared, then by title. */
export async function claimPages(): Promise<CollectionEntry<'claims'>[]> {
  const order = Object.keys(findingWords);
  const claims = await getCollection('claims');
  return claims.sort(
    (one, other) =>
      order.indexOf(one.data.finding) - order.indexOf(other.data.finding) ||
      one.data.title.localeCompare(other.data.title, 'en'),
  );
}

/** Questions in the order of their page. */
export async function questions(): Promise<CollectionEntry<'questions'>[]> {
  const all = await getCollection('questions');
  return all.sort((one, other) => one.data.order - other.data.order);
}

type CoachRow = CollectionEntry<'coaches'>['data'];

/** What coaches say in numbers, by topic. */
export async function coachRows(): Promise<CoachRow[]> {
  const rows = (await getCollection('coaches')).map(({ data }) => data);
  const topics = new Set(rows.map(({ about }) => about));
  return [...topics].flatMap((topic) => rows.filter(({ about }) => about === topic));
}

/** The sources of coaches' rows, each once, in their order. */
export function sourcesOf(rows: readonly CoachRow[]): string[] {
  return [...new Set(rows.flatMap(({ sources }) => sources))];
}

/**
 * Ids of the sources that a page's text cites, each once, in the order of first mention.
 *
 * @param body - MDX below the front matter
 */
export function citationsIn(body: string): string[] {
  const tags = [...body.matchAll(/<Cite\s+id="([^"]+)"/g)];
  return [...new Set(tags.map(([, id = '']) => id))];
}

/** Whole minutes an ordinary reader needs, at 230 words a minute (house). */
export function minutesToRead(body = ''): number {
  const words = body.replaceAll(/<[^>]+>/g, ' ').match(/[\p{L}\p{N}][\p{L}\p{N}'’.:-]*/gu) ?? [];
  return Math.max(1, Math.round(words.length / 230));
}
