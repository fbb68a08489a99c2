import type { Authority, Guideline, Version } from './guideline.ts';
import { article, hansons, later, list } from './sourceIds.ts';

/** One text that a rulebook goes by: its author's rank, and where it was seen. */
export interface Text {
  readonly authority: Authority;
  readonly sources: readonly string[];
}

export type RulebookId = 'starting-article' | 'original-list' | 'later-version-2016' | 'hansons';

/**
 * Whose advice answers. Only versions seen in its texts count, and an earlier text settles
 * before a later one. Where none speaks the rulebook is silent: it is never filled from another.
 */
export interface Rulebook {
  readonly id: RulebookId;
  readonly texts: readonly [Text, ...Text[]];
}

const originalListText: Text = { authority: 'original-list', sources: [list] };

/** The starting article, and the list it retells where the article falls silent; the default. */
export const startingArticle: Rulebook = {
  id: 'starting-article',
  texts: [{ authority: 'article', sources: [article] }, originalListText],
};

/** Every rulebook, the default first. */
export const rulebooks = [
  startingArticle,
  { id: 'original-list', texts: [originalListText] },
  { id: 'later-version-2016', texts: [{ authority: 'later-version', sources: [later] }] },
  { id: 'hansons', texts: [{ authority: 'coach', sources: hansons }] },
] as const satisfies readonly Rulebook[];

/** A version as a rulebook hears it: who speaks is the text, which may repeat another's words. */
export interface Heard {
  readonly version: Version;
  readonly authority: Authority;
}

/**
 * The versions of a guideline that count in a rulebook, those that settle first in front.
 *
 * @param guideline - any guideline
 * @param rulebook - whose texts are heard
 * @returns none where no text of the rulebook says it
 */
export function heardIn({ versions }: Guideline, { texts }: Rulebook): Heard[] {
  return texts.flatMap(({ authority, sources }) =>
    versions
      .filter((version) => version.sources.some((source) => sources.includes(source)))
      .map((version) => ({ version, authority })),
  );
}
