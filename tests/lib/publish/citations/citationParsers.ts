/** Readers of BibTeX and RIS, strict about structure and good for one record each. */

export function parseBibtex(text: string): { id: string; fields: Record<string, string> } {
  const [, id, body] = /^(?:%[^\n]*\n)?@[a-z]+\{([a-z0-9-]+),\n([\s\S]*)\}\n$/.exec(text) ?? [];
  if (id === undefined || body === undefined) throw new Error(`No BibTeX entry: ${text}`);
  const fields: Record<string, string> = {};
  for (const line of body.split('\n').slice(0, -1)) {
    const [, name, value] = /^ {2}([a-z]+) = \{(.*)\},$/.exec(line) ?? [];
    if (name === undefined || value === undefined) throw new Error(`No BibTeX field: ${line}`);
    if (!isBalanced(value)) throw new Error(`Unbalanced braces: ${line}`);
    fields[name] = /^(url|doi)$/.test(name) ? value : unescape(value.replace(/^\{(.*)\}$/, '$1'));
  }
  return { id, fields };
}

export function parseRis(text: string): Map<string, string[]> {
  if (!text.endsWith('\r\nER  - \r\n\r\n')) throw new Error('The record does not end with ER.');
  const tags = new Map<string, string[]>();
  for (const line of text.trimEnd().split('\r\n')) {
    const [, tag, value] = /^([A-Z][A-Z0-9]) {2}- ?(.*)$/.exec(line) ?? [];
    if (tag === undefined || value === undefined) throw new Error(`No RIS line: ${line}`);
    tags.set(tag, [...(tags.get(tag) ?? []), value]);
  }
  if ([...tags.keys()][0] !== 'TY') throw new Error('The record does not begin with TY.');
  return tags;
}

function isBalanced(value: string): boolean {
  let depth = 0;
  for (const [sign] of value.matchAll(/\\.|[{}]/g)) {
    if (sign === '{') depth += 1;
    if (sign === '}') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

function unescape(value: string): string {
  return value
    .replaceAll('\\textasciitilde{}', '~')
    .replaceAll('\\textasciicircum{}', '^')
    .replaceAll('\\textbackslash{}', '\u0000')
    .replaceAll(/\\([&%$#_{}])/g, '$1')
    .replaceAll('\u0000', '\\');
}
