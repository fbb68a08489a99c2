import { describe, expect, it } from 'vitest';
import { forEvery, itsPath } from '../forEvery.ts';
import { dist, pagesOf } from './site.ts';

const pages = pagesOf(dist);

/** Lost spaces around links and terms: `a <a>link</a>here`. */
const glued = /[\p{L}\p{N}]<(?:a|dfn)[\s>][^<]{0,40}|[^<>]{0,40}<\/(?:a|dfn)>[\p{L}\p{N}]+/gu;

describe('every page', () => {
  it('has a language, a title and one h1', () => {
    forEvery(pages, itsPath, ({ path, document }) => {
      expect(
        document.querySelector('html')?.getAttribute('lang'),
        `${path} has no language: set lang in src/layouts/Page.astro.`,
      ).toMatch(/^en/);
      const title = document.querySelector('title')?.text.trim() ?? '';
      expect(title, `${path} has no title: give Page one.`).not.toBe('');
      expect(
        document.querySelectorAll('h1').length,
        `${path} should have one h1: use h2 for the others.`,
      ).toBe(1);
    });
  });

  it('has no empty heading and no skipped level', () => {
    forEvery(pages, itsPath, ({ path, document }) => {
      const headings = document.querySelectorAll('h1, h2, h3, h4, h5, h6');
      let before = 0;
      for (const heading of headings) {
        const words = heading.text.trim();
        const level = Number(heading.rawTagName.slice(1));
        expect(words, `${path} has an empty ${heading.rawTagName}: give it words.`).not.toBe('');
        expect(
          level,
          `${path}: "${words}" jumps from h${before} to h${level}: use h${before + 1}.`,
        ).toBeLessThanOrEqual(before + 1);
        before = level;
      }
    });
  });

  it('has each id once', () => {
    forEvery(pages, itsPath, ({ path, document }) => {
      const ids = document.querySelectorAll('[id]').map(({ id }) => id);
      const twice = ids.filter((id, at) => ids.indexOf(id) !== at);
      expect(twice, `${path} has the id ${twice.join(', ')} twice: rename one of each.`).toEqual(
        [],
      );
    });
  });

  it('points its labels and descriptions at ids that exist', () => {
    forEvery(pages, itsPath, ({ path, document }) => {
      const ids = new Set(document.querySelectorAll('[id]').map(({ id }) => id));
      for (const name of ['aria-labelledby', 'aria-describedby', 'for']) {
        for (const element of document.querySelectorAll(`[${name}]`)) {
          for (const id of (element.getAttribute(name) ?? '').split(' ')) {
            expect(ids.has(id), `${path}: ${name}="${id}" points at no id: correct it.`).toBe(true);
          }
        }
      }
    });
  });

  it('has lost no space around a link or a term', () => {
    forEvery(pages, itsPath, ({ path, html }) => {
      const body = html.replaceAll(/<(script|style)[\s\S]*?<\/\1>/g, '');
      const found = body.match(glued) ?? [];
      expect(
        found,
        `${path} glues words at "${found[0] ?? ''}": put {' '} or a space there.`,
      ).toEqual([]);
    });
  });

  it('shows no code where words should be', () => {
    forEvery(pages, itsPath, ({ path, document }) => {
      const words = document.querySelector('body')?.structuredText ?? '';
      expect(words, `${path} prints a gap where a value should be.`).not.toMatch(
        /\bundefined\b|\bNaN\b|\[object/,
      );
    });
  });
});
