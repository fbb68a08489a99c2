import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/*
 * Which way imports may point:
 *
 *   rules               nothing but their own folder
 *   form.ts, urlState   rules
 *   islands, fields     those, fields and Preact
 *   .astro              anything in src
 *   tests               anything; nothing imports tests
 *
 * ESLint keeps only the last options given for a rule, so each block below
 * repeats the bans of the block it narrows.
 */

const tests = { regex: '(^|/)tests/', message: 'Nothing imports tests.' };

const rulesDoor = {
  regex: '/rules/(?!index\\.ts$)',
  message: 'rules/index.ts is the only door to the rules.',
};

const outsideRules = {
  regex: '^(?!\\./[\\w/]+\\.ts$)',
  message: 'Rules import only each other, as ./name.ts: copied alone, the folder must work.',
};

const outsideRulesDoor = {
  regex: '^(?!(\\.\\./)+rules/index\\.ts$)',
  message: 'form.ts and urlState.ts are pure: they import rules/index.ts and nothing else.',
};

const notForIslands = [
  {
    regex: '^(?!\\.{1,2}/|preact($|/))',
    message: 'Islands run in the browser: import Preact or a file of ours.',
  },
  { regex: '/lib/content', message: 'Queries run at build time: pass the result in as props.' },
];

const imports = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });

const globals = (message, ...names) => ({
  'no-restricted-globals': ['error', ...names.map((name) => ({ name, message }))],
});

const browserGlobals = [
  'window',
  'self',
  'globalThis',
  'document',
  'navigator',
  'location',
  'history',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'fetch',
];

const localeMethods = [
  'toLocaleString',
  'toLocaleDateString',
  'toLocaleTimeString',
  'toLocaleUpperCase',
  'toLocaleLowerCase',
  'localeCompare',
];

export default defineConfig(
  globalIgnores(['.astro/', 'dist/', 'reports/', 'src/layouts/pageSnippet.js']),
  tseslint.configs.strict,
  astro.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: { eqeqeq: 'error', ...imports(tests) },
  },
  { files: ['src/**'], rules: imports(tests, rulesDoor) },
  { files: ['src/**/*.tsx'], rules: imports(tests, rulesDoor, ...notForIslands) },
  {
    files: ['src/components/**/form.ts', 'src/lib/addresses/urlState.ts'],
    rules: {
      ...imports(outsideRulesDoor),
      ...globals('Pure: take it as a parameter.', ...browserGlobals),
    },
  },
  {
    files: ['src/rules/**'],
    rules: {
      ...imports(outsideRules),
      ...globals(
        'Rules know no clock, locale, storage, network or machine: take it as a parameter.',
        ...browserGlobals,
        'Date',
        'Intl',
        'performance',
        'crypto',
        'process',
        'console',
        'setTimeout',
        'setInterval',
      ),
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Equal input, equal answer.' },
        ...localeMethods.map((property) => ({ property, message: 'Rules know no locale.' })),
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ImportExpression, TSImportType',
          message: 'Import at the top, where the bans are checked.',
        },
      ],
    },
  },
);
