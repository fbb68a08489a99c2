/**
 * A record in the formats that reference managers read. A field the record lacks is left out;
 * nothing is guessed to fill a gap. CSL-JSON is in `sourcesData.ts`.
 */

/** What a citation needs; a source of ours is one, and so is a page of ours. */
export interface Citable {
  readonly id: string;
  readonly type: 'article-journal' | 'webpage' | 'book' | 'chapter';
  readonly title: string;
  readonly authors?: readonly string[] | undefined;
  readonly etAl?: boolean | undefined;
  readonly year?: number | undefined;
  readonly container?: string | undefined;
  readonly volume?: string | undefined;
  readonly issue?: string | undefined;
  readonly pages?: string | undefined;
  readonly doi?: string | undefined;
  readonly isbn?: string | undefined;
  readonly url?: string | undefined;
  readonly missing?: readonly string[] | undefined;
}

const bibtexTypes = {
  'article-journal': { entry: 'article', container: 'journal' },
  webpage: { entry: 'misc', container: 'howpublished' },
  book: { entry: 'book', container: 'publisher' },
  chapter: { entry: 'incollection', container: 'booktitle' },
} as const;

const risTypes = {
  'article-journal': { entry: 'JOUR', container: 'T2' },
  webpage: { entry: 'ELEC', container: 'T2' },
  book: { entry: 'BOOK', container: 'PB' },
  chapter: { entry: 'CHAP', container: 'T2' },
} as const;

/**
 * One BibTeX entry, letters beyond ASCII as they are (UTF-8). What is not known stands in a
 * line above the entry, where programs skip it.
 */
export function bibtex(record: Citable): string {
  const type = bibtexTypes[record.type];
  const authors = [...(record.authors ?? []).map(bibtexName), ...(record.etAl ? ['others'] : [])];
  const fields: [name: string, value: string | undefined][] = [
    ['author', authors.length > 0 ? authors.join(' and ') : undefined],
    // The second pair of braces keeps the capitals of the record.
    ['title', `{${escapeTex(record.title)}}`],
    [type.container, record.container && escapeTex(record.container)],
    ['year', record.year?.toString()],
    ['volume', record.volume && escapeTex(record.volume)],
    ['number', record.issue && escapeTex(record.issue)],
    ['pages', record.pages && escapeTex(record.pages).replaceAll('-', '--')],
    ['isbn', record.isbn && escapeTex(record.isbn)],
    // Programs take both as they stand; only braces would end the field.
    ['doi', record.doi && escapeBraces(record.doi)],
    ['url', record.url && escapeBraces(record.url)],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
  const gaps = gapsIn(record);
  return [...(gaps ? [`% ${gaps}`] : []), `@${type.entry}{${record.id},`, ...lines, '}', ''].join(
    '\n',
  );
}

/** One RIS record; its lines end as the format asks, in CR LF. */
export function ris(record: Citable): string {
  const type = risTypes[record.type];
  const [firstPage, lastPage] = record.pages?.split('-') ?? [];
  const lines: [tag: string, value: string | undefined][] = [
    ['TY', type.entry],
    ['ID', record.id],
    ...(record.authors ?? []).map((author): [string, string] => ['AU', author]),
    ['TI', record.title],
    [type.container, record.container],
    ['PY', record.year?.toString()],
    ['VL', record.volume],
    ['IS', record.issue],
    ['SP', firstPage],
    ['EP', lastPage],
    ['SN', record.isbn],
    ['DO', record.doi],
    ['UR', record.url],
    ['N1', gapsIn(record)],
  ];
  const given = lines.flatMap(([tag, value]) => (value ? [`${tag}  - ${inOneLine(value)}`] : []));
  return [...given, 'ER  - ', '', ''].join('\r\n');
}

/** In words what the record lacks, or nothing when it lacks nothing. */
function gapsIn({ etAl, missing }: Citable): string | undefined {
  const gaps = [
    etAl && 'Only the first author was seen.',
    missing && `Not known to us: ${missing.join(', ')}.`,
  ].filter(Boolean);
  return gaps.length > 0 ? gaps.join(' ') : undefined;
}

/** `Family, Given, Jr` is `Family, Jr, Given` in BibTeX; what is no person keeps together. */
function bibtexName(name: string): string {
  const [family = '', given, suffix] = name.split(', ').map(escapeTex);
  if (given === undefined) return `{${family}}`;
  return [family, suffix, given].filter((part) => part !== undefined).join(', ');
}

const texSigns: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escapeTex(text: string): string {
  return inOneLine(text).replaceAll(/[\\~^&%$#_{}]/g, (sign) => texSigns[sign] ?? `\\${sign}`);
}

function escapeBraces(address: string): string {
  return inOneLine(address).replaceAll('{', '%7B').replaceAll('}', '%7D');
}

function inOneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
