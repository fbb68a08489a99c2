import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { answerPagePath, readSituation, situationText } from '../../src/lib/addresses/urlState.ts';
import { allSituations, checkSituation } from '../../src/rules/index.ts';
import { readHeaderRules } from '../../scripts/headerRules.ts';
import { forEvery, itsPath } from '../forEvery.ts';
import { dist, pagesOf } from './site.ts';
import type { BuiltPage } from './site.ts';

const pages = pagesOf(dist);
const byPath = new Map(pages.map((page) => [page.path, page]));
const read = (path: string) => readFileSync(join(dist, path), 'utf8');
const inOneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
const idsIn = (file: unknown) => (file as { id: string }[]).map(({ id }) => id);

const cited = idsIn(JSON.parse(read('data/v1/sources.json')));

function pageAt(path: string): BuiltPage {
  const page = byPath.get(path);
  if (!page) throw new Error(`dist/ has no page ${path}: run "npm run build" first.`);
  return page;
}

describe('sources', () => {
  it('have a page each, and no other has one', () => {
    const have = [...byPath.keys()].filter((path) => /^\/sources\/.+/.test(path));
    expect(have.sort()).toEqual(cited.map((id) => `/sources/${id}/`).sort());
  });

  it('keep their fragments on the index, which links to each', () => {
    for (const id of cited) {
      const row = pageAt('/sources/').document.getElementById(id);
      expect(row?.querySelector('a')?.getAttribute('href')).toBe(`/sources/${id}/`);
    }
  });

  it('come in three formats each, linked from their pages', () => {
    forEvery(cited, String, (id) => {
      for (const ending of ['bib', 'ris', 'json']) {
        const file = `/sources/${id}.${ending}`;
        expect(read(file)).toContain(id);
        expect(
          pageAt(`/sources/${id}/`).document.querySelector(`a[href="${file}"]`),
        ).not.toBeNull();
      }
      expect(idsIn(JSON.parse(read(`/sources/${id}.json`)))).toEqual([id]);
    });
  });

  it('are cited where their pages say so', () => {
    forEvery(cited, String, (id) => {
      const links = pageAt(`/sources/${id}/`).document.querySelectorAll('#cited-by + ul a');
      expect(links.length).toBeGreaterThan(0);
      for (const link of links) {
        const { document } = pageAt(link.getAttribute('href') ?? '');
        expect(document.getElementById(`cite-${id}`)).not.toBeNull();
      }
    });
  });

  it('come all together too', () => {
    expect(read('sources/all.bib').match(/^@/gm)).toHaveLength(cited.length);
    expect(read('sources/all.ris').match(/^TY {2}- /gm)).toHaveLength(cited.length);
  });
});

describe('citations', () => {
  const citing = pages.filter(({ document }) => document.querySelector('.cite'));

  it('stand on most pages of words', () => {
    expect(citing.length).toBeGreaterThan(45);
  });

  it('open a record that stands on their page once, none in vain', () => {
    forEvery(citing, itsPath, (page) => {
      const records = page.document.querySelectorAll('.cited [popover]').map(({ id }) => id);
      const opened = page.document
        .querySelectorAll('.cite button')
        .map((button) => button.getAttribute('popovertarget') ?? '');
      expect(new Set(records).size).toBe(records.length);
      expect(new Set(opened)).toEqual(new Set(records));
      for (const id of records) {
        expect(cited).toContain(id.replace(/^cite-/, ''));
        const link = page.document.querySelector(`#${id} a`)?.getAttribute('href');
        expect(link).toBe(`/sources/${id.replace(/^cite-/, '')}/`);
      }
    });
  });

  it('are numbered in the order of first mention, as the list at the end is', () => {
    forEvery(citing, itsPath, ({ path, document }) => {
      const list = document.querySelectorAll('.cited > li [popover]').map(({ id }) => id);
      const seen: string[] = [];
      for (const button of document.querySelectorAll('.cite button')) {
        const record = button.getAttribute('popovertarget') ?? '';
        if (!seen.includes(record)) seen.push(record);
        const number = button.text.trim();
        expect(number, `${path}: a marker of ${record} does not print its place in the list.`).toBe(
          String(list.indexOf(record) + 1),
        );
        expect(button.getAttribute('aria-label')).toContain(`Source ${number}: `);
      }
      expect(seen, `${path}: the list is not in the order of first mention.`).toEqual(list);
    });
  });

  it('stand at their word, so that none begins a line', () => {
    forEvery(citing, itsPath, ({ path, html }) => {
      expect(html, `${path} has a space before a citation.`).not.toMatch(/\s<sup class="cite/);
    });
  });
});

interface EmbedData {
  [name: string]: unknown;
  html: string;
  quote: string;
  statement: string;
  badges: { saidBy: string; studies: string };
  url: string;
}

/** Statement, badges and way back of a page, as its embeds have to carry them. */
function embedOf(path: string) {
  const embed = `/embed${path}`;
  const file = embed.replace(/\/$/, '.json');
  const data = JSON.parse(read(file)) as EmbedData;
  const carries = (text: string) => {
    const words = inOneLine(text);
    expect(words).toContain(data.statement);
    expect(words).toContain(data.badges.saidBy);
    expect(words).toContain(data.badges.studies);
  };
  return { embed, file, data, carries };
}

const statements = [...byPath.keys()].filter((path) =>
  /^\/(guidelines|claims)\/[^/]+\/$/.test(path),
);

/** What a page with the week calculator answers to oEmbed about it. */
function calculatorDataOf({ document }: BuiltPage) {
  const files = document
    .querySelectorAll('head link[type="application/json+oembed"]')
    .map((link) => link.getAttribute('href') ?? '')
    .filter((file) => file.startsWith('/embed/week/'));
  expect(files).toHaveLength(1);
  return JSON.parse(read(files[0] ?? '')) as EmbedData;
}

describe('the week calculator', () => {
  const frameOf = ({ html }: EmbedData) => parse(html).querySelector('iframe');
  // A list of answers, such as /week/6-runs/, has no calculator.
  const calculators = pages.filter(
    ({ path }) => path.startsWith('/week/') && !/^\/week\/\d+-runs\/$/.test(path),
  );

  it('is offered to oEmbed by its page and by every answer, at that answer', () => {
    expect(calculators).toHaveLength(1 + allSituations().length);
    forEvery(calculators, itsPath, (page) => {
      const data = calculatorDataOf(page);
      expect(data).toMatchObject({ type: 'rich', version: '1.0', url: page.path, width: 600 });
      expect(frameOf(data)?.getAttribute('title')).toBe(`${String(data.title)}, from Tired Legs`);
      expect(frameOf(data)?.getAttribute('height')).toBe(String(data.height));
      const src = new URL(frameOf(data)?.getAttribute('src') ?? '', 'https://site.test');
      expect(src.pathname).toBe('/embed/week/');
      const { text, dropped, given } = readSituation(
        src.search,
        situationText({ runs: 5, phase: 'build' }),
      );
      expect(dropped).toEqual([]);
      expect(given).toBe(page.path !== '/week/');
      const checked = checkSituation(text);
      if (given) expect(checked.ok && answerPagePath(checked.value)).toBe(page.path);
    });
  });

  it('is offered by a guideline that holds it, after the guideline itself', () => {
    const holding = pages.filter(
      ({ path, document }) =>
        path.startsWith('/guidelines/') && document.querySelector('[data-island=week]') !== null,
    );
    expect(holding.length).toBeGreaterThan(0);
    forEvery(holding, itsPath, (page) => {
      const island = page.document.querySelector('[data-island=week]');
      const { preset } = JSON.parse(island?.getAttribute('data-props') ?? '') as {
        preset: { runs: string; key: string };
      };
      expect(calculatorDataOf(page).url).toBe(`/week/${preset.runs}-runs/${preset.key}-key/`);
    });
  });

  it('stands in a frame of its own, which links nowhere inside itself', () => {
    const { document } = pageAt('/embed/week/');
    expect(document.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
    expect(document.querySelector('base')?.getAttribute('target')).toBe('_blank');
    expect(document.querySelector('main')?.text).toContain('Tired Legs: plan this week');
    expect(document.querySelectorAll('header, footer, nav')).toEqual([]);
  });

  it('is shown on the page about embeds, with the code to copy', () => {
    const { document } = pageAt('/embed/');
    const fields = document.querySelectorAll('.snippet textarea').map(({ text }) => text);
    const calculator = calculatorDataOf(pageAt('/week/'));
    expect(fields).toContain(calculator.html);
    expect(fields).toContain(calculatorDataOf(pageAt('/week/4-runs/2-key/')).html);
    const preview = document.querySelector('main iframe');
    for (const name of ['src', 'title', 'height']) {
      expect(preview?.getAttribute(name)).toBe(frameOf(calculator)?.getAttribute(name));
    }
  });
});

describe('every guideline and claim', () => {
  it('says in its embeds what it says itself', () => {
    forEvery(statements, String, (path) => {
      const { data } = embedOf(path);
      const { document } = pageAt(path);
      expect(inOneLine(document.querySelector('.statement')?.text ?? '')).toBe(data.statement);
      const badges = document.querySelectorAll('.badges > div:not(.badge-note) dd');
      expect(badges.map(({ text }) => text.trim())).toEqual([
        data.badges.saidBy,
        data.badges.studies,
      ]);
    });
  });

  it('has a frame with statement, badges and way back', () => {
    forEvery(statements, String, (path) => {
      const { carries, embed } = embedOf(path);
      const { document } = pageAt(embed);
      carries(document.querySelector('main')?.text ?? '');
      // As it is heard and copied.
      expect(document.querySelectorAll('dl > div').every(({ text }) => /: \S/.test(text))).toBe(
        true,
      );
      expect(document.querySelector('main a')?.getAttribute('href')).toBe(path);
      expect(document.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
    });
  });

  it('has a picture with statement, badges and way back, and no script', () => {
    forEvery(statements, String, (path) => {
      const { carries, embed } = embedOf(path);
      const svg = read(embed.replace(/\/$/, '.svg'));
      expect(svg).not.toMatch(/<script|\son\w+=/);
      expect(svg).toMatch(/prefers-color-scheme:dark/);
      const card = parse(svg);
      carries(card.querySelector('title')?.text ?? '');
      carries(
        card
          .querySelectorAll('text')
          .map(({ text }) => text)
          .join(' '),
      );
      expect(card.querySelector('a')?.getAttribute('href')).toBe(path);
    });
  });

  it('has a quote with statement, badges and way back, without style', () => {
    forEvery(statements, String, (path) => {
      const { carries, data } = embedOf(path);
      carries(parse(data.quote).text);
      expect(data.quote).not.toMatch(/style=|class=|<script/);
      expect(parse(data.quote).querySelector('a')?.getAttribute('href')).toBe(path);
    });
  });

  it('answers oEmbed 1.0 as its standard asks of a rich answer, and says where', () => {
    forEvery(statements, String, (path) => {
      const { data, embed, file } = embedOf(path);
      expect(data).toMatchObject({ type: 'rich', version: '1.0', url: path });
      expect(data.width).toBeTypeOf('number');
      expect(data.height).toBeTypeOf('number');
      expect(parse(data.html).querySelector('iframe')?.getAttribute('src')).toBe(embed);
      for (const at of [path, embed]) {
        const link = pageAt(at).document.querySelector('head link[type="application/json+oembed"]');
        expect(link?.getAttribute('href')).toBe(file);
      }
    });
  });

  it('shows each snippet ready to copy', () => {
    forEvery(statements, String, (path) => {
      const { data, file } = embedOf(path);
      const fields = pageAt(`${path}cite/`)
        .document.querySelectorAll('.snippet textarea[readonly]')
        .map(({ text }) => text);
      expect(fields).toContain(data.quote);
      expect(fields).toContain(data.html);
      expect(fields).toContain(file);
      expect(fields.filter((text) => text.includes('Tired Legs')).length).toBeGreaterThanOrEqual(6);
    });
  });
});

it('headings in text link to themselves', () => {
  const linked = pages.flatMap(({ path, document }) =>
    document
      .querySelectorAll('.prose h2[id], .prose h3[id]')
      .filter((heading) => heading.querySelector('a.here'))
      .map((heading) => ({ path, heading })),
  );
  forEvery(linked, itsPath, ({ heading }) => {
    expect(heading.querySelector('a.here')?.getAttribute('href')).toBe(`#${heading.id}`);
    expect(heading.text).not.toContain('#');
  });
});

it('only embeds may be framed', () => {
  const headersFor = readHeaderRules(read('_headers'));
  forEvery(pages, itsPath, ({ path }) => {
    const isEmbed = /^\/embed\/.+/.test(path);
    const headers = headersFor(path);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain(`frame-ancestors ${isEmbed ? '*' : "'none'"}`);
    // Hosts join what two rules say with a comma, and a browser keeps to both.
    expect(policy).not.toContain(',');
    expect(headers.get('x-frame-options')).toBe(isEmbed ? undefined : 'DENY');
  });
});
