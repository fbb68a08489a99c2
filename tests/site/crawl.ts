import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltPage } from './site.ts';

/**
 * Follows every address in every page of a built site.
 *
 * @param base - where the site begins, such as `/tired-legs/`; starts and ends with a slash
 * @returns one sentence for each address that leads nowhere, and for each page no other links to
 */
export function crawl(folder: string, pages: readonly BuiltPage[], base = '/'): string[] {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  // The host shows one of them, the worker another.
  const linked = new Set(['/', '/404.html', '/offline/']);
  const problems = new Set<string>();

  for (const page of pages) {
    for (const address of addressesIn(page)) {
      const problem = follow(page, address);
      if (problem) problems.add(`${page.path} links to "${address}", ${problem}`);
    }
  }
  for (const { path } of pages) {
    if (!linked.has(path))
      problems.add(`No page links to ${path}: link to it from a page above it.`);
  }
  return [...problems];

  function follow(from: BuiltPage, address: string): string | undefined {
    const here = new URL(base.slice(0, -1) + from.path, 'https://site.test');
    const target = URL.parse(address, here.href);
    if (!target) return 'which is no address: correct it.';
    if (target.origin !== here.origin) {
      return /^(https?|mailto):$/.test(target.protocol) ? undefined : 'which is no web address.';
    }
    if (!target.pathname.startsWith(base)) {
      return `which is outside ${base}: print it with withBase.`;
    }
    const path = decodeURIComponent(target.pathname.slice(base.length - 1));
    const page = byPath.get(path);
    if (!page) {
      if (byPath.has(`${path}/`)) return `which lacks its slash at the end: write "${path}/".`;
      return !path.endsWith('/') && existsSync(join(folder, path))
        ? undefined
        : 'which does not exist: add the page or take the link out.';
    }
    if (path !== from.path) linked.add(path);
    const id = decodeURIComponent(target.hash.slice(1));
    return id === '' || idsOf(page).has(id)
      ? undefined
      : `and that page has no id "${id}": correct the fragment or add the id.`;
  }
}

const known = new WeakMap<BuiltPage, Set<string>>();

function idsOf(page: BuiltPage): Set<string> {
  const seen = known.get(page);
  if (seen) return seen;
  const ids = new Set(page.document.querySelectorAll('[id]').map(({ id }) => id));
  known.set(page, ids);
  return ids;
}

/** All that a page links to or loads; its own canonical address is looked at elsewhere. */
function addressesIn({ document }: BuiltPage): string[] {
  return document
    .querySelectorAll('[href], [src], form[action]')
    .filter((element) => element.getAttribute('rel') !== 'canonical')
    .map(
      (element) =>
        element.getAttribute('href') ??
        element.getAttribute('src') ??
        element.getAttribute('action') ??
        '',
    );
}
