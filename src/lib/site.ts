/** Facts about the site that more than one page prints. */
export const site = {
  name: 'Tired Legs',
  language: 'en-US',
};

/**
 * Address of a page or file of ours under the base path the site is built for.
 *
 * @param path - from the root, such as `/week/`
 * @example withBase('/week/') // => '/tired-legs/week/' when built for /tired-legs/
 */
export function withBase(path: string): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + path;
}
