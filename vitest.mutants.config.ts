import { defineConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';
import type { TestSpecification } from 'vitest/node';

/** Stops at the first test that fails, so what takes longest comes last. */
class ShortestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const longestFirst = await super.sort(files);
    return longestFirst.reverse();
  }
}

/**
 * What `npm run mutants` tries on each mutant: the tests of the rules that are quick. Left out are
 * the slow ones, which could only find more; and those that read the sources as text, which are
 * not the same once mutants are written into them.
 */
export default defineConfig({
  test: {
    include: [process.env['MUTANTS_TESTS'] ?? 'tests/rules/**/*.test.ts'],
    exclude: [
      'tests/rules/purity.test.ts',
      'tests/rules/guidelines/table.test.ts',
      'tests/rules/**/*.properties.test.ts',
      'tests/rules/**/*.slow.test.ts',
    ],
    // One start for all files; Stryker begins anew for each mutant.
    isolate: false,
    sequence: { sequencer: ShortestFirst },
    testTimeout: 60_000,
  },
});
