/**
 * Counts what the test runners reported. Prints what is wrong and, last and on
 * its own line, `N passed, N failed`. Fails unless every report is there, every
 * test ran and every one passed. (Errors outside any test are in no Vitest
 * report; `verify.ts` sees them in Vitest's exit code.)
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; skipped: number };
  errors: unknown[];
}

const reports: Record<string, (json: string) => Count> = {
  'unit.json': countVitest,
  'site.json': countVitest,
  'e2e.json': countPlaywright,
};

/** A file that could not be loaded holds no tests, yet counts as one failure. */
function countVitest(json: string): Count {
  const report = JSON.parse(json) as VitestReport;
  const brokenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** Errors outside any test, such as a server that did not start, count as failures. */
function countPlaywright(json: string): Count {
  const { stats, errors } = JSON.parse(json) as PlaywrightReport;
  return {
    passed: stats.expected,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
  };
}

const problems: string[] = [];
const total: Count = { passed: 0, failed: 0, skipped: 0 };

for (const [name, countReport] of Object.entries(reports)) {
  const file = join(import.meta.dirname, '../reports', name);
  if (!existsSync(file)) {
    problems.push(
      `reports/${name} is missing: its tests did not run, which counts as one failure.`,
    );
    total.failed += 1;
    continue;
  }
  const count = countReport(readFileSync(file, 'utf8'));
  if (count.passed + count.failed === 0) problems.push(`reports/${name}: no test ran.`);
  if (count.skipped > 0) problems.push(`reports/${name}: ${String(count.skipped)} skipped.`);
  total.passed += count.passed;
  total.failed += count.failed;
}

for (const problem of problems) console.log(problem);
console.log(`${String(total.passed)} passed, ${String(total.failed)} failed`);
process.exitCode = problems.length > 0 || total.failed > 0 ? 1 : 0;
