import { numbersIn } from './numbersIn.ts';
import { blocksOf, findings, plainText, sources } from './pages.ts';

const studies = new Set(
  sources.filter(({ type }) => type === 'article-journal').map(({ id }) => id),
);

/** Names of races and of a rule, which are no figures of a study. */
const names = /^(?:(?:1,500|5|10|42) (?:km|m)\b|10% (?:rule|a week)\b)/;

/** Counts that prose uses of anything: of days, of runs in a week, of hours in the shadow. */
const isCount = (figure: string) => Number(figure) <= 14 || figure === '24';

/**
 * Studies that a page tells with a figure of theirs: a number that the register holds for the
 * source stands in the words between its citation and the one before.
 */
export function studiesToldOn({ body }: { body: string }): string[] {
  const told = blocksOf(body).flatMap((block) => {
    const parts = block.split(/<Cite id="([^"]+)" \/>/);
    let words = '';
    return parts.flatMap((part, at) => {
      if (at % 2 === 0) {
        words = plainText(part) || words;
        return [];
      }
      return studies.has(part) && hasFigureOf(part, words) ? [part] : [];
    });
  });
  return [...new Set(told)];
}

function hasFigureOf(id: string, words: string): boolean {
  const figures = new Set(findings.flatMap(({ figures }) => figures[id] ?? []));
  return numbersIn(words).some(
    ({ figure, isMeasured, after }) =>
      figures.has(figure) && (isMeasured || !isCount(figure)) && !names.test(`${figure}${after}`),
  );
}
