import { bibtex } from '../citations/citationFormats.ts';
import { findingWords, saidByWords, studiesWords } from '../../words/badges.ts';
import { claimPages, guidelinePages } from '../../queries/content.ts';
import { site } from '../../addresses/site.ts';

/** A statement of ours that another site may show: a guideline, or the verdict on a claim. */
export interface Statement {
  readonly kind: 'guidelines' | 'claims';
  readonly id: string;
  /** What it is, such as `Guideline 7`. */
  readonly what: string;
  readonly title: string;
  readonly statement: string;
  /** Before whom we report: a verdict is ours, and only the claim is somebody's. */
  readonly saidByLabel: string;
  readonly badges: { readonly saidBy: string; readonly studies: string };
  readonly description: string;
  readonly changed: Date;
}

let known: Promise<Statement[]> | undefined;

/** Everything that can be embedded, guidelines first; many pages ask, so it is read once. */
export function statements(): Promise<Statement[]> {
  known ??= readStatements();
  return known;
}

async function readStatements(): Promise<Statement[]> {
  const guidelines = (await guidelinePages()).map(({ id, bib, versions, entry }) => ({
    kind: 'guidelines' as const,
    id,
    what: `Guideline ${String(bib)}`,
    title: entry.data.title,
    statement: entry.data.statement,
    saidByLabel: 'Said by',
    badges: {
      saidBy: saidByWords[versions[0].authority],
      studies: studiesWords[entry.data.studies],
    },
    description: entry.data.description,
    changed: lastOf(entry.data.changes),
  }));
  const claims = (await claimPages()).map(({ id, data }) => ({
    kind: 'claims' as const,
    id,
    what: 'A claim, checked',
    title: `“${data.title}”`,
    saidByLabel: 'The claim is said by',
    statement: `${findingWords[data.finding]}. ${data.verdict}`,
    badges: { saidBy: saidByWords[data.saidBy], studies: studiesWords[data.studies] },
    description: data.description,
    changed: lastOf(data.changes),
  }));
  return [...guidelines, ...claims];
}

/** One of them; stops the build when there is none. */
export async function statementOf(kind: Statement['kind'], id: string): Promise<Statement> {
  const found = (await statements()).find((one) => one.kind === kind && one.id === id);
  if (!found) throw new Error(`There is nothing to embed at /${kind}/${id}/.`);
  return found;
}

/** Where a statement and what shows it elsewhere are, from the root of the site. */
export function pathsOf({ kind, id }: Pick<Statement, 'kind' | 'id'>) {
  const embed = `/embed/${kind}/${id}`;
  return {
    page: `/${kind}/${id}/`,
    frame: `${embed}/`,
    card: `${embed}.svg`,
    data: `${embed}.json`,
  };
}

/** Both badges in one line. */
export function badgesLine({ saidByLabel, badges }: Statement): string {
  return `${saidByLabel}: ${badges.saidBy}. Studies: ${badges.studies}.`;
}

/** The BibTeX entry of a statement's page. */
export function bibtexOf({ id, title, changed }: Statement, address: string): string {
  return bibtex({
    id: `tired-legs-${id}`,
    type: 'webpage',
    authors: [site.name],
    title: title.replaceAll(/[“”]/g, ''),
    year: changed.getUTCFullYear(),
    url: address,
  });
}

function lastOf(changes: readonly { date: Date }[]): Date {
  return new Date(Math.max(...changes.map(({ date }) => date.getTime())));
}
