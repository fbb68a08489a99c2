import type { Plugin } from 'vite';

/** What nearly every calculator has: the display, a row of keys, and the address behind them. */
const shared =
  /src\/(lib\/(addresses\/(parameters|choices)|browser\/(importAgain|keepInAddress|sayDropped))|components\/(calculators\/Display|fields\/Segments))|preload-helper/;

/**
 * One file for what nearly every calculator has.
 *
 * The bundler cuts a file for each set of pages that share a module, so each further calculator
 * would make the files of all others smaller and worse to compress (docs/decisions/what-a-byte-is-worth.md).
 */
export function calculatorChunk(): Plugin {
  return {
    name: 'calculator-chunk',
    configEnvironment: (name) =>
      name === 'client'
        ? {
            build: {
              rolldownOptions: {
                // Entries are loaded by pages and imported by nobody.
                preserveEntrySignatures: false,
                output: {
                  codeSplitting: {
                    includeDependenciesRecursively: false,
                    groups: [{ name: 'calculator', test: shared }],
                  },
                },
              },
            },
          }
        : undefined,
  };
}
