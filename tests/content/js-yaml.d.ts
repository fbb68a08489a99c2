/** What the tests use of js-yaml, which Astro brings along without types. */
declare module 'js-yaml' {
  export function load(text: string): unknown;
}
