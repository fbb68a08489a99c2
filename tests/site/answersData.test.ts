import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { readHeaderRules } from '../../scripts/headerRules.ts';
import { answersFile } from '../../src/lib/publish/data/answersData.ts';
import { guidelinesFile } from '../../src/lib/publish/data/guidelinesData.ts';
import { sourcesFile } from '../../src/lib/publish/data/sourcesData.ts';
import {
  allSituations,
  answerFor,
  guidelines,
  rulebooks,
  rulesVersion,
  startingArticle,
} from '../../src/rules/index.ts';
import type { Situation } from '../../src/rules/index.ts';
import { forEvery } from '../forEvery.ts';
import { dist, pagesOf } from './site.ts';

const read = (name: string) =>
  JSON.parse(readFileSync(join(dist, 'data/v1', name), 'utf8')) as unknown;
const names = ['answers', 'guidelines', 'sources'] as const;
const files = { answers: answersFile, guidelines: guidelinesFile, sources: sourcesFile };
const pages = pagesOf(dist);

interface AnswersFile {
  version: string;
  answers: ({ situation: Situation; url: string; reasons: object[] } & Record<string, unknown>)[];
}

describe.each(names)('%s.json', (name) => {
  const content = read(`${name}.json`);
  const schema = read(`${name}.schema.json`) as Record<string, unknown>;
  const isValid = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema);

  it('is as its schema says', () => {
    isValid(content);
    expect(
      isValid.errors,
      `dist/data/v1/${name}.json: see src/lib/publish/data/${name}Data.ts.`,
    ).toBeNull();
    expect(files[name].safeParse(content).error).toBeUndefined();
  });

  it('has an example on /data/ that is as the schema says too', () => {
    const example = pages
      .find(({ path }) => path === '/data/')
      ?.document.querySelector(`section[aria-labelledby="${name}"] pre`);
    // The parser leaves what stands in a pre as it is written.
    isValid(JSON.parse(parse(example?.rawText ?? '').text));
    expect(isValid.errors).toBeNull();
  });

  it('comes with a schema that refuses a row without an id or a situation, or with more', () => {
    const rows = (file: unknown) =>
      (Array.isArray(file) ? file : (file as Record<string, unknown>)[name]) as object[];
    const broken = structuredClone(content);
    rows(broken).push({});
    expect(isValid(broken)).toBe(false);
    const more = structuredClone(content);
    Object.assign(rows(more)[0] ?? {}, { surprise: 1 });
    expect(isValid(more)).toBe(false);
  });
});

it.each(['answers', 'guidelines'])('%s.json names only pages that exist', (name) => {
  const paths = new Set(pages.map(({ path }) => path));
  const text = JSON.stringify(read(`${name}.json`));
  forEvery(
    [...text.matchAll(/"url":"([^"]+)"/g)].map(([, url = '']) => url),
    String,
    (url) => {
      expect(paths.has(url), `${name}.json: no page at ${url}.`).toBe(true);
    },
  );
});

describe('answers.json', () => {
  const { version, answers } = read('answers.json') as AnswersFile;

  it('has the version of the rules and every situation in order', () => {
    expect(version).toBe(rulesVersion);
    expect(answers.map(({ situation }) => situation)).toEqual(allSituations());
  });

  it('says what the rules say, and nothing else', () => {
    for (const { url, others, ...row } of answers) {
      const { situation, status, counts, recovery, reasons, exampleWeek } = answerFor(
        row.situation,
      );
      expect(url).toMatch(/^\/week\//);
      expect(row).toEqual({
        situation,
        status,
        counts,
        recovery,
        reasons: reasons.map((reason) => ({
          guideline: reason.guideline,
          status: reason.status,
        })),
        exampleWeek,
      });
      expect(others).toEqual(
        rulebooks
          .filter((rulebook) => rulebook !== startingArticle)
          .map((rulebook) => {
            const other = answerFor(situation, rulebook);
            return {
              rulebook: rulebook.id,
              status: other.status,
              counts: other.counts,
              recovery: other.recovery,
              exampleWeek: other.exampleWeek,
            };
          }),
      );
    }
  });

  it('says what the answer’s own page says', () => {
    for (const { url, exampleWeek } of answers) {
      const page = pages.find(({ path }) => path === url);
      const days = page?.document.querySelector('.strip')?.querySelectorAll('.strip-day') ?? [];
      const drawn = days.map((day) => day.querySelectorAll('.bar b').map((bar) => bar.text));
      expect(drawn.map((runs) => runs.join('') || '-').join('.')).toBe(exampleWeek);
    }
  });
});

it('guidelines.json has the numbers of the rules', () => {
  const file = read('guidelines.json') as { guidelines: { id: string; versions: object[] }[] };
  expect(file.guidelines.map(({ id }) => id)).toEqual(guidelines.map(({ id }) => id));
  file.guidelines.forEach(({ versions }, at) => {
    expect(versions).toMatchObject(guidelines[at]?.versions ?? []);
  });
});

it('sources.json has every source that guidelines.json names, once', () => {
  const ids = (read('sources.json') as { id: string }[]).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const source of guidelines.flatMap(({ versions }) =>
    versions.flatMap((version) => [...version.sources]),
  )) {
    expect(ids, `sources.json lacks ${source}.`).toContain(source);
  }
});

it('answers.csv has as many rows as there are situations', () => {
  const lines = readFileSync(join(dist, 'data/v1/answers.csv'), 'utf8').trimEnd().split('\r\n');
  expect(lines).toHaveLength(allSituations().length + 1);
});

it('other sites may load the data, and only the data', () => {
  const headersFor = readHeaderRules(readFileSync(join(dist, '_headers'), 'utf8'));
  const origin = 'access-control-allow-origin';
  expect(headersFor('/data/v1/answers.json').get(origin)).toBe('*');
  expect(headersFor('/week/').has(origin)).toBe(false);
});
