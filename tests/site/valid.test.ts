import { HtmlValidate } from 'html-validate';
import { expect, it } from 'vitest';
import { dist, pagesOf } from './site.ts';

/** The rules of the HTML standard itself; what is merely a matter of taste is Prettier's. */
const validator = new HtmlValidate({ root: true, extends: ['html-validate:standard'] });

async function problemsOf(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`),
  );
}

it.each(pagesOf(dist))('$path is valid HTML', async ({ path, html }) => {
  const problems = await problemsOf(html);
  expect(problems, `${path} is not valid:\n${problems.join('\n')}`).toEqual([]);
});

it('a page that is not valid would be noticed', async () => {
  const html = '<!doctype html><html lang="en"><body><p><div></div></p></body></html>';
  expect(await problemsOf(html)).not.toEqual([]);
});
