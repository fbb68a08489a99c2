/** `src/layouts/pageSnippet.js`, made small by astro.config.mjs. */
declare const __PAGE_SNIPPET__: string;
