import { describe, expect, it } from 'vitest';
import { answerFor, pathIn } from '../../src/offline/requests.ts';

const files = { '': '1', 'week/': '1', 'read/why/': '1', 'embed/': '1', '_astro/new.js': '1' };

describe.each(['https://example.org/', 'https://example.org/tired-legs/'])('under %s', (scope) => {
  const answer = (path: string, { method = 'GET', isPage = true } = {}) =>
    answerFor({ url: scope + path, method, isPage }, scope, files);

  it.each([
    ['', '', 'the home page'],
    ['week/?runs=6&key=2#top', 'week/', 'parameters make no other page'],
    ['read/why/', 'read/why/', 'an article'],
    ['embed/', 'embed/', 'the page about embeds'],
  ])('%s is kept under "%s": %s', (address, path) => {
    expect(answer(address)).toEqual({ by: 'kept', path });
  });

  it.each([
    ['embed/week/', 'a frame'],
    ['data/v1/answers.json', 'data'],
    ['read/why/index.md', 'a download'],
    ['sources/a-study.ris', 'a download'],
    ['404.html', 'the host’s page'],
  ])('%s is left to the browser: %s', (address) => {
    expect(answer(address)).toEqual({ by: 'leave' });
  });

  it('redirects to the page where only the last slash is missing', () => {
    expect(answer('week?runs=6')).toEqual({ by: 'redirect', to: `${scope}week/?runs=6` });
  });

  it('says so of a page it does not know, and only of pages', () => {
    expect(answer('nowhere/')).toEqual({ by: 'unknown' });
    expect(answer('nowhere/', { isPage: false })).toEqual({ by: 'leave' });
  });

  it('looks for parts of another version', () => {
    expect(answer('_astro/new.js', { isPage: false })).toEqual({
      by: 'kept',
      path: '_astro/new.js',
    });
    for (const path of ['_astro/old.js', 'pagefind/index/old.pf_index']) {
      expect(answer(path, { isPage: false })).toEqual({ by: 'earlier', path });
    }
  });

  it('answers what only reads', () => {
    for (const method of ['POST', 'HEAD']) {
      expect(answer('week/', { method })).toEqual({ by: 'leave' });
    }
  });

  it('leaves other places alone', () => {
    for (const url of ['https://other.org/week/', 'https://example.org:444/week/']) {
      expect(answerFor({ url, method: 'GET', isPage: true }, scope, files)).toEqual({
        by: 'leave',
      });
    }
  });
});

it('a site in a folder is blind for what is beside it', () => {
  expect(pathIn('https://example.org/week/', 'https://example.org/tired-legs/')).toBeUndefined();
});
