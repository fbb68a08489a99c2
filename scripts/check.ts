/**
 * Walks a deployed site of ours, or the local build as `npm run serve` would serve it, and says
 * in sentences what differs from how it was built. Exit code 1 if that breaks something for readers.
 *
 *     npm run check -- https://example.org/tired-legs/
 *     npm run check -- https://example.org/ --pages 20
 *
 * Without an address it reads DIST_DIR and BASE_PATH as scripts/serve.ts does.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkSite, NotCheckable } from './check/checkSite.ts';
import { exitCode, sayReport } from './check/sayReport.ts';
import { patientMs, politeVisitor } from './check/visitor.ts';
import { startServer } from './serve.ts';

const root = process.env.DIST_DIR ?? join(import.meta.dirname, '../dist');

try {
  const { address, maxPages } = readArguments();
  const dist = existsSync(root) ? root : undefined;
  const server = address === undefined ? await serveLocally() : undefined;
  try {
    const visitor = politeVisitor(server ? patientMs : undefined);
    const report = await checkSite(address ?? server?.url ?? '', { dist, maxPages, visitor });
    console.log(sayReport(report));
    process.exitCode = exitCode(report.findings);
  } finally {
    await server?.close();
  }
} catch (error) {
  if (!(error instanceof NotCheckable)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function serveLocally() {
  if (!existsSync(root)) {
    throw new NotCheckable(
      `There is no build in ${root}: run "npm run build", or name an address.`,
    );
  }
  return startServer({ root, basePath: process.env.BASE_PATH ?? '/' });
}

function readArguments(): { address: string | undefined; maxPages: number } {
  const usage = 'Write: npm run check -- https://example.org/ [--pages 20]';
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { pages: { type: 'string' } },
    });
    const maxPages = values.pages === undefined ? Infinity : Number(values.pages);
    if (positionals.length > 1 || !(maxPages >= 1)) throw new Error(usage);
    return { address: positionals[0], maxPages };
  } catch {
    throw new NotCheckable(usage);
  }
}
