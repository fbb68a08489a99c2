/** What the journeys gave, as a table for the terminal and as a page for `docs`. */
import type { Outcome } from './walk.ts';

/** One engine with its version, and its outcome of each journey by name; or why it has none. */
export type Column =
  | {
      readonly engine: string;
      readonly version: string;
      readonly outcomes: ReadonlyMap<string, Outcome>;
    }
  | { readonly engine: string; readonly missing: string };

export interface Report {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly journeys: readonly string[];
  readonly columns: readonly Column[];
}

const words: Record<Outcome['kind'], string> = {
  passed: 'passed',
  instead: 'passed, but',
  cannot: 'not walked',
  failed: 'FAILED',
};

/** The table in columns of equal width, and below it what is not plainly passed. */
export function printedReport(report: Report): string {
  const rows = rowsOf(report);
  const widths = (rows[0] ?? []).map((_, at) =>
    Math.max(...rows.map((row) => row[at]?.length ?? 0)),
  );
  const lines = rows.map((row) =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return [...lines, '', ...remarksOf(report)].join('\n').trimEnd();
}

/** The page `docs/engines.md`. */
export function writtenReport(report: Report): string {
  const [head = [], ...rows] = rowsOf(report);
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const remarks = remarksOf(report);
  return [
    '# Journeys in three engines',
    '',
    `Walked on ${report.date} and written by \`npm run test:engines\`; do not edit it by hand.`,
    '',
    line(head),
    line(head.map(() => '---')),
    ...rows.map(line),
    '',
    ...(remarks.length > 0 ? [...remarks.map((remark) => `- ${remark}`), ''] : []),
    ...about,
    '',
  ].join('\n');
}

const about = [
  '## How they are walked',
  '',
  'Each journey is written once, in `scripts/engines/journeys`, and told what a reader does and sees:',
  'names come from the engine’s own accessibility tree, clicks and keys from its driver. Each has a',
  'browser that remembers nothing and a server of its own; without a network means that this server',
  'is gone.',
  '',
  'All engines take the commands of WebDriver. ChromeDriver and WebKitGTK’s driver take them over',
  'HTTP. Firefox takes the same ones itself, over Marionette, which is all that geckodriver would do',
  'in between: Debian has no geckodriver, and its npm package downloads one. WebKitGTK runs on a',
  'screen of Xvfb.',
  '',
  '**What this does not show.** WebKitGTK is the engine of Safari, not Safari: sound, keyboard habits',
  'and gestures of Apple’s devices are elsewhere. The windows are wide; narrow screens, axe and',
  'what a page complains about in its console are tested in Chromium only, by `npm test`.',
  '',
  '**Exit code** 1 when a journey fails, or when no engine was there at all. An engine that is missing',
  'and cannot be installed is named and is no failure: other systems have no package of WebKitGTK.',
];

function rowsOf({ journeys, columns }: Report): string[][] {
  const heads = columns.map((column) =>
    'missing' in column ? column.engine : `${column.engine} ${column.version}`,
  );
  return [
    ['Journey', ...heads],
    ...journeys.map((journey) => [journey, ...columns.map((column) => cellOf(column, journey))]),
  ];
}

function cellOf(column: Column, journey: string): string {
  if ('missing' in column) return 'missing';
  const outcome = column.outcomes.get(journey);
  return outcome ? words[outcome.kind] : '';
}

/** A sentence for each cell that is not plainly passed. */
function remarksOf({ columns }: Report): string[] {
  return columns.flatMap((column) => {
    if ('missing' in column) return [`${column.engine}: ${column.missing}`];
    return [...column.outcomes].flatMap(([journey, outcome]) =>
      outcome.kind === 'passed'
        ? []
        : [`${column.engine}, ${journey}, ${words[outcome.kind]}: ${outcome.why}.`],
    );
  });
}
