import { HtmlValidate } from 'html-validate';
import { expect, it } from 'vitest';
import { forEvery, itsPath } from '../forEvery.ts';
import { dist, pagesOf } from './site.ts';

/** The rules of the HTML standard itself; what is merely a matter of taste is Prettier's. */
const validator = new HtmlValidate({ root: true, extends: ['html-validate:standard'] });

function problemsOf(html: string): string[] {
  const { results } = validator.validateStringSync(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`),
  );
}

it('every page is valid HTML', () => {
  forEvery(pagesOf(dist), itsPath, ({ path, html }) => {
    const problems = problemsOf(html);
    expect(problems, `${path} is not valid:\n${problems.join('\n')}`).toEqual([]);
  });
});

it('a page that is not valid would be noticed', () => {
  const html = '<!doctype html><html lang="en"><body><p><div></div></p></body></html>';
  expect(problemsOf(html)).not.toEqual([]);
});
