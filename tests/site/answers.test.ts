import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reasonSentence } from '../../src/lib/words/applicability.ts';
import { answerPageWords } from '../../src/lib/words/answerPage.ts';
import {
  situationWords,
  statusSentence,
  weekSentence,
} from '../../src/components/calculators/week/words.ts';
import { askedWords, statusWords } from '../../src/components/proof/words.ts';
import { answers, nearestSituations } from '../../src/lib/queries/answers.ts';
import { answerPagePath } from '../../src/lib/addresses/urlState.ts';
import { guidelines, reasonFor } from '../../src/rules/index.ts';
import type { Answer } from '../../src/rules/index.ts';
import { pagesIn } from '../content/pages.ts';
import { forEvery, itsId } from '../forEvery.ts';
import { dist, pagesOf } from './site.ts';
import type { BuiltPage } from './site.ts';

const pages = new Map(pagesOf(dist).map((page) => [page.path, page]));
const byPath = new Map(answers.map((answer) => [answerPagePath(answer.situation), answer]));
const titles = new Map(pagesIn('guidelines').map(({ id, data }) => [id, data.title]));
const nameOf = ([path]: [string, Answer]) => path;
const isAnswerPage = (path: string) => /^\/week\/\d+-runs\/\d/.test(path);

/** The page at an address; fails where there is none. */
function pageAt(path: string): BuiltPage {
  const page = pages.get(path);
  if (!page) throw new Error(`dist/ has no page ${path}: run "npm run build" first.`);
  return page;
}

const inOneLine = (text: string | undefined) => (text ?? '').replaceAll(/\s+/g, ' ').trim();

describe('answer pages', () => {
  it('are as many as there are situations, one for each', () => {
    expect([...pages.keys()].filter(isAnswerPage).sort()).toEqual([...byPath.keys()].sort());
  });

  it('say their answer without script', () => {
    forEvery(byPath, nameOf, ([path, answer]) => {
      const { document } = pageAt(path);
      const text = (selector: string) => inOneLine(document.querySelector(selector)?.text);
      const { heading, lead } = answerPageWords(answer);
      expect(text('.of-this-answer h1')).toBe(heading);
      expect(text('.of-this-answer .lead')).toBe(lead);
      expect(text('.answer-sentence')).toBe(
        `${situationWords(answer.situation)}: ${weekSentence(answer.counts)}`,
      );
      expect(text('.settled')).toBe(statusSentence(answer));
      const drawn = (kind: string) =>
        document.querySelectorAll('.strip')[0]?.querySelectorAll(`.bars ${kind}`).length;
      expect(
        {
          key: drawn('.bar-K'),
          recovery: drawn('.bar-R'),
          easy: drawn('.bar-E'),
          restDays: drawn('.rest-dot'),
        },
        `${path}: the strip holds another week than the sentence above it.`,
      ).toEqual(answer.counts);
    });
  });

  it('link to the weeks one step away and mark themselves', () => {
    forEvery(byPath, nameOf, ([path, answer]) => {
      const { document } = pageAt(path);
      const near = document.querySelectorAll('nav[aria-labelledby=nearest] a');
      expect(near.map((link) => link.getAttribute('href'))).toEqual(
        nearestSituations(answer.situation).map(({ situation }) => answerPagePath(situation)),
      );
      const current = document.querySelectorAll('.answer-links [aria-current]');
      expect(current.map((link) => link.getAttribute('href'))).toEqual([path]);
    });
  });
});

it('/week/ leads to every answer, in words to those who do not see the grid', () => {
  const links = pageAt('/week/').document.querySelectorAll('.answer-links a');
  expect(
    Object.fromEntries(
      links.map((link) => [link.getAttribute('href'), link.getAttribute('aria-label')]),
    ),
  ).toEqual(
    Object.fromEntries(
      [...byPath].map(([path, { situation }]) => [path, situationWords(situation)]),
    ),
  );
  expect(links).toHaveLength(byPath.size);
});

describe('the table of answers', () => {
  it('on /proof/ has a row for each situation that says what the rules say', () => {
    const rows = pageAt('/proof/')
      .document.querySelectorAll('.proof tbody tr')
      .map((row) => ({
        path: row.querySelector('a')?.getAttribute('href'),
        marks: ['phase', 'runs', 'status'].map((name) => row.getAttribute(`data-${name}`)),
        cells: row.querySelectorAll('td').map((cell) => inOneLine(cell.text)),
      }));
    expect(rows.map(({ path }) => path)).toEqual([...byPath.keys()]);
    rows.forEach(({ marks, cells }, at) => {
      const { situation, status, counts, recovery, exampleWeek } = answers[at] as Answer;
      expect(marks).toEqual([situation.phase, String(situation.runs), status]);
      expect(cells.toSpliced(5, 1)).toEqual([
        situation.phase,
        String(counts.recovery),
        String(counts.easy),
        String(counts.restDays),
        askedWords(recovery),
        statusWords[status],
        exampleWeek,
      ]);
    });
  });
});

describe('the grid of every guideline', () => {
  it('has a cell for every situation, or none where it is about no week', () => {
    forEvery(guidelines, itsId, ({ id }) => {
      const { document } = pageAt(`/guidelines/${id}/`);
      const isTiedToWeeks = answers.some(({ reasons }) =>
        reasons.some((one) => one.guideline === id),
      );
      expect(document.querySelectorAll('.applies td a')).toHaveLength(
        isTiedToWeeks ? answers.length : 0,
      );
      expect(document.querySelector('#forYou') !== null).toBe(isTiedToWeeks);
    });
  });

  it('says in each cell what the rules say, under the id that the snippet looks for', () => {
    forEvery(guidelines, itsId, ({ id }) => {
      for (const cell of pageAt(`/guidelines/${id}/`).document.querySelectorAll('.applies td a')) {
        const answer = byPath.get(cell.getAttribute('href') ?? '') as Answer;
        const { runs, key, phase } = answer.situation;
        expect(cell.id).toBe([runs, key, phase].join());
        expect(cell.getAttribute('aria-label')).toBe(
          `${situationWords(answer.situation)}. ${reasonSentence(reasonFor(id, answer.situation), titles)}`,
        );
      }
    });
  });
});

it('what /proof/ and /data/ link to is there', () => {
  for (const path of ['/proof/', '/data/']) {
    const links = pageAt(path).document.querySelectorAll('main a[href^="/data/v1/"]');
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) {
      const file = link.getAttribute('href') ?? '';
      expect(existsSync(join(dist, file)), `${path} links to ${file}, which is missing.`).toBe(
        true,
      );
    }
  }
});
