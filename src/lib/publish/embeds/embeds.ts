import { bibtex } from '../citations/citationFormats.ts';
import { findingWords, studiesWords } from '../../words/badges.ts';
import { claimSaid, versionSaidBy } from '../../queries/saidBy.ts';
import { lastChange, writtenPages } from '../../queries/writtenPages.ts';
import type { WrittenPage } from '../../queries/writtenPages.ts';
import { site } from '../../addresses/site.ts';

/** A statement of ours that another site may show: a guideline, or the verdict on a claim. */
export interface Statement {
  readonly kind: 'guidelines' | 'claims';
  readonly id: string;
  /** What it is, such as `Guideline 7`. */
  readonly what: string;
  readonly title: string;
  /** What its page is called: a claim's does not state the claim. */
  readonly pageTitle: string;
  readonly statement: string;
  /** Before whom we report: a verdict is ours, and only the claim is somebody's. */
  readonly saidByLabel: string;
  readonly badges: { readonly saidBy: string; readonly studies: string };
  readonly description: string;
  readonly changed: Date;
}

/** Everything that can be embedded, guidelines first. */
export async function statements(): Promise<Statement[]> {
  return (await Promise.all((await writtenPages()).map(statementsOn))).flat();
}

async function statementsOn(page: WrittenPage): Promise<Statement[]> {
  const { id, path, heading, description } = page;
  const changed = lastChange(page);
  const common = { id, title: heading, pageTitle: page.title, description, changed };
  if (page.kind === 'guideline') {
    const { bib, versions, entry } = page.guideline;
    const { statement, studies } = entry.data;
    const saidBy = await versionSaidBy(versions[0], path);
    return [
      {
        kind: 'guidelines',
        ...common,
        what: `Guideline ${String(bib)}`,
        statement,
        saidByLabel: 'Said by',
        badges: { saidBy, studies: studiesWords[studies] },
      },
    ];
  }
  if (page.kind !== 'claim') return [];
  const { finding, verdict, studies } = page.entry.data;
  return [
    {
      kind: 'claims',
      ...common,
      what: 'A claim, checked',
      statement: `${findingWords[finding]}. ${verdict}`,
      saidByLabel: 'Claim said by',
      badges: { saidBy: await claimSaid(page.entry), studies: studiesWords[studies] },
    },
  ];
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
    cite: `/${kind}/${id}/cite/`,
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
export function bibtexOf({ id, pageTitle, changed }: Statement, address: string): string {
  return bibtex({
    id: `tired-legs-${id}`,
    type: 'webpage',
    authors: [site.name],
    title: pageTitle.replaceAll(/[“”]/g, ''),
    year: changed.getUTCFullYear(),
    url: address,
  });
}
