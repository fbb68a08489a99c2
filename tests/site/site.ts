/** Reads a built site as its pages, for the tests beside this file. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { parse } from 'node-html-parser';
import type { HTMLElement } from 'node-html-parser';

export const root = join(import.meta.dirname, '../..');
export const dist = join(root, 'dist');

export interface BuiltPage {
  /** Address from the root of the site, without base: `/week/`, `/404.html`. */
  path: string;
  html: string;
  document: HTMLElement;
}

/** Every page of a built site; fails with the remedy when there is none. */
export function pagesOf(folder: string): BuiltPage[] {
  const files = globSync('**/*.html', { cwd: folder }).sort();
  if (files.length === 0) throw new Error(`${folder} holds no page: run "npm run build" first.`);
  return files.map((file) => {
    const html = readFileSync(join(folder, file), 'utf8');
    const path = `/${file.replaceAll('\\', '/')}`.replace(/\/index\.html$/, '/');
    const document = parse(html, { comment: true });
    // What stands in a template is not on the page.
    for (const template of document.querySelectorAll('template')) template.remove();
    return { path, html, document };
  });
}

/** Size after the compression that a host does once and keeps: brotli, quality 11. */
export function brotliBytes(content: string | Buffer, quality = 11): number {
  return brotliCompressSync(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(content),
    },
  }).length;
}

/** Scripts that run from the page itself; JSON in a script tag does not. */
export function inlineScripts({ document }: BuiltPage): string[] {
  return document
    .querySelectorAll('script:not([src])')
    .filter((script) => !/json/.test(script.getAttribute('type') ?? ''))
    .map((script) => script.rawText);
}

export function inlineStyles({ document }: BuiltPage): string[] {
  return document.querySelectorAll('style').map((style) => style.rawText);
}

export const hasIsland = ({ document }: BuiltPage) =>
  document.querySelector('[data-island]') !== null;
