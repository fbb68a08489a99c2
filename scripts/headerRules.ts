/** Response headers for an address, as lower-case names and their values. */
export type HeadersFor = (address: string) => Map<string, string>;

interface HeaderRule {
  matches: RegExp;
  headers: [name: string, value: string][];
}

/**
 * Reads a `_headers` file, the format Netlify and Cloudflare Pages share: an
 * address pattern at the start of a line, indented `Name: value` lines below it.
 *
 * Every pattern that matches adds its headers; a name set twice becomes one
 * list joined by commas, as on those hosts. Only `*` is special in a pattern.
 */
export function readHeaderRules(text: string): HeadersFor {
  const rules: HeaderRule[] = [];
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '' || line.trim().startsWith('#')) continue;
    if (/^\S/.test(line)) {
      rules.push({ matches: patternToRegExp(line.trim()), headers: [] });
      continue;
    }
    const [, name, value] = /^([^:\s]+):\s*(.*)$/.exec(line.trim()) ?? [];
    const rule = rules.at(-1);
    if (name === undefined || value === undefined || rule === undefined) {
      throw new Error(`_headers: expected "Name: value" under an address, found "${line.trim()}"`);
    }
    rule.headers.push([name.toLowerCase(), value]);
  }
  return (address) => headersFrom(rules, address);
}

function headersFrom(rules: HeaderRule[], address: string): Map<string, string> {
  const joined = new Map<string, string>();
  for (const rule of rules) {
    if (!rule.matches.test(address)) continue;
    for (const [name, value] of rule.headers) {
      const earlier = joined.get(name);
      joined.set(name, earlier === undefined ? value : `${earlier}, ${value}`);
    }
  }
  return joined;
}

function patternToRegExp(pattern: string): RegExp {
  const parts = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`);
}
