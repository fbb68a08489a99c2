import { bibtex } from '../citations/citationFormats.ts';
import { claimSaidBy, findingWords, saidByWords, studiesWords } from '../../words/badges.ts';
import { lastChange, writtenPages } from '../../queries/writtenPages.ts';
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

/** Everything that can be embedded, guidelines first. */
export async function statements(): Promise<Statement[]> {
  return (await writtenPages()).flatMap((page): Statement[] => {
    const { id, heading, description } = page;
    const common = { id, title: heading, description, changed: lastChange(page) };
    if (page.kind === 'guideline') {
      const { bib, versions, entry } = page.guideline;
      const { statement, studies } = entry.data;
      return [
        {
          kind: 'guidelines',
          ...common,
          what: `Guideline ${String(bib)}`,
          statement,
          saidByLabel: 'Said by',
          badges: { saidBy: saidByWords[versions[0].authority], studies: studiesWords[studies] },
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
        saidByLabel: 'The claim is said by',
        badges: { saidBy: claimSaidBy(page.entry.data), studies: studiesWords[studies] },
      },
    ];
  });
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
