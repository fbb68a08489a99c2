import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/*
 * Which way imports may point:
 *
 *   rules               nothing but their own folder
 *   form.ts             rules
 *   addresses, words    rules, and each other
 *   browser             those and Preact
 *   islands, fields     those, browser and Preact
 *   queries             rules, addresses, words and Astro's collections
 *   publish             those, queries, packages, and the words of calculators
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
  regex: '^(?!\\.{1,2}/[\\w/]+\\.ts$)',
  message: 'Rules import only each other, as ./name.ts: copied alone, the folder must work.',
};

const outsideRulesDoor = {
  regex: '^(?!(\\.\\./)+rules/index\\.ts$)',
  message: 'form.ts is pure: it imports rules/index.ts and nothing else.',
};

const notPure = {
  regex:
    '^(?!\\./[\\w/]+\\.ts$|\\.\\./(addresses|words)/|(\\.\\./)+(rules/index|contentModel)\\.ts$)',
  message: 'addresses and words are pure: they import the rules and each other.',
};

const buildOnly = {
  regex: '(^|/)(queries|publish)/',
  message: 'queries and publish run while building: pass the result in as props.',
};

const published = {
  regex: '(^|/)publish/',
  message: 'Queries read the content; what is made of it is decided in publish.',
};

const inBrowser = {
  regex: '(^|/)browser/|preact|\\.(tsx|astro)$',
  message: 'queries and publish run while building: nothing of the browser or of components.',
};

const notOurs = {
  regex: '^(?!\\.{1,2}/|preact($|/))',
  message: 'This runs in the browser: import Preact or a file of ours.',
};

const component = {
  regex: '(^|/)components/',
  message: 'What runs in the browser and is no component knows none.',
};

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
  globalIgnores(['.astro/', '**/dist/', 'reports/', 'src/layouts/pageSnippet.js']),
  tseslint.configs.strict,
  astro.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: { eqeqeq: 'error', ...imports(tests) },
  },
  { files: ['src/**'], rules: imports(tests, rulesDoor) },
  { files: ['src/components/**/*.ts'], rules: imports(tests, rulesDoor, buildOnly) },
  { files: ['src/**/*.tsx'], rules: imports(tests, rulesDoor, buildOnly, notOurs) },
  {
    files: ['src/lib/browser/**'],
    rules: imports(tests, rulesDoor, buildOnly, notOurs, component),
  },
  { files: ['src/lib/queries/**'], rules: imports(tests, rulesDoor, published, inBrowser) },
  { files: ['src/lib/publish/**'], rules: imports(tests, rulesDoor, inBrowser) },
  {
    files: ['src/lib/addresses/**', 'src/lib/words/**'],
    rules: {
      ...imports(notPure),
      ...globals('Pure: take it as a parameter.', ...browserGlobals),
    },
  },
  {
    files: ['src/components/**/form.ts'],
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
