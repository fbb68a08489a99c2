import type { CollectionEntry } from 'astro:content';
import type { Source } from '../../contentModel.ts';
import { article, later, list } from '../../rules/index.ts';
import type { Authority, Version } from '../../rules/index.ts';
import { saidByWords } from '../words/badges.ts';
import { claimSaidBy } from '../words/claimSaidBy.ts';
import { sayer } from '../words/sayers.ts';
import { sourceRecord } from './content.ts';

/** Texts that a badge names by their authority alone. */
const texts: Partial<Record<Authority, string>> = {
  article,
  'original-list': list,
  'later-version': later,
};

/**
 * Who says a version of a guideline; a coach by name.
 *
 * @param version - its authority and sources
 * @param page - where it stands, for whoever mends a wrong id
 */
export async function versionSaidBy(
  { authority, sources }: Pick<Version, 'authority' | 'sources'>,
  page: string,
): Promise<string> {
  const [first] = sources;
  if (authority !== 'coach' || first === undefined) return saidByWords[authority];
  return sayer(await sourceRecord(first, page));
}

/** Who says a claim, in one line. */
export async function claimSaid({ id, data }: CollectionEntry<'claims'>): Promise<string> {
  const recordsOf = (ids: readonly string[]) =>
    Promise.all(ids.map((source) => sourceRecord(source, `/claims/${id}/`)));
  const namesOf = (records: readonly Source[]) => [...new Set(records.map(sayer))];
  const denying = await recordsOf(data.deniedBy);
  const isStudy = ({ type }: Source) => type === 'article-journal';
  const reporting = data.reports.flatMap((authority) => texts[authority] ?? []);
  return claimSaidBy({
    heldBy: namesOf(await recordsOf(data.heldBy)),
    reportedBy: namesOf(await recordsOf(reporting)),
    deniedBy: namesOf(denying.filter((source) => !isStudy(source))),
    refutedBy: namesOf(denying.filter(isStudy)),
    isDeniedByUs: data.denies.includes('house'),
  });
}
