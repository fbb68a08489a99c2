import type { Report } from './checkSite.ts';
import { counted, type Finding, type Kind } from './finding.ts';

const headings: readonly [Kind, heading: (host: string) => string][] = [
  ['broken', () => 'Broken for readers'],
  ['differs', () => 'Works, but not as built'],
  ['cannot', (host) => `What ${host} cannot do`],
];

/** The report in sentences, worst first, and a count as the last line. */
export function sayReport({ place, host, pages, files, findings }: Report): string {
  const where = host.sendsOurHeaders === undefined ? '' : ` on ${host.name}`;
  const visited = `${place.home.href}${where}: ${counted(pages, 'page')} and ${counted(files, 'file')} visited.`;
  const parts = headings.flatMap(([kind, heading]) => {
    const own = findings.filter((finding) => finding.kind === kind);
    return own.length === 0 ? [] : [[heading(host.name), ...sayFindings(own)].join('\n')];
  });
  const nothing = parts.length === 0 ? ['Everything is as it was built.'] : parts;
  return [visited, ...nothing, sayCount(findings)].join('\n\n');
}

/** What to do stands once, after all that it mends. */
function sayFindings(findings: readonly Finding[]): string[] {
  const byRemedy = Map.groupBy(findings, ({ remedy }) => remedy);
  return [...byRemedy].flatMap(([remedy, own]) => [
    ...own.map(({ says }) => `  - ${says}`),
    `    ${remedy}`,
  ]);
}

function sayCount(findings: readonly Finding[]): string {
  const count = (kind: Kind) => findings.filter((finding) => finding.kind === kind).length;
  return `${count('broken')} broken, ${count('differs')} not as built, ${count('cannot')} that the host cannot do.`;
}

/** What a shell is told: only what breaks something for a reader is a failure. */
export function exitCode(findings: readonly Finding[]): 0 | 1 {
  return findings.some(({ kind }) => kind === 'broken') ? 1 : 0;
}
