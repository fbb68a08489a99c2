/** Facts about the site that more than one page prints. */
export const site = {
  name: 'Tired Legs',
  language: 'en-US',
};

/** Under which the words may be used. */
export const license = 'https://creativecommons.org/licenses/by/4.0/';

/**
 * Address of a page or file of ours under the base path the site is built for.
 *
 * @param path - from the root, such as `/week/`
 * @example withBase('/week/') // => '/tired-legs/week/' when built for /tired-legs/
 */
export function withBase(path: string): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + path;
}

/**
 * Where a page stands from the root of the site, whatever base path the site is built for.
 *
 * @example withoutBase('/tired-legs/week/') // => '/week/' when built for /tired-legs/
 */
export function withoutBase(path: string): string {
  return path.slice(withBase('').length);
}
